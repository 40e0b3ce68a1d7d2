// The module subprocess: its names are there, and starting a program is refused, as a run may not.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('subprocess', String.raw`
"""Other programs: a run may start none."""

__all__ = ['Popen', 'PIPE', 'STDOUT', 'call', 'check_call', 'getstatusoutput', 'getoutput', 'check_output', 'run', 'CalledProcessError', 'DEVNULL', 'SubprocessError',
           'TimeoutExpired', 'CompletedProcess']

PIPE, STDOUT, DEVNULL = -1, -2, -3

def _another_name(name):
    return property(lambda self: getattr(self, name), lambda self, value: setattr(self, name, value))

class SubprocessError(Exception):
    pass

class CalledProcessError(SubprocessError):
    """A program ended with another code than 0."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode, self.cmd, self.output, self.stderr = returncode, cmd, output, stderr

    def __str__(self):
        if self.returncode and self.returncode < 0:
            return "Command '%s' died with unknown signal %d." % (self.cmd, -self.returncode)
        return "Command '%s' returned non-zero exit status %d." % (self.cmd, self.returncode)

    stdout = _another_name('output')

class TimeoutExpired(SubprocessError):
    """A program took too long."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd, self.timeout, self.output, self.stderr = cmd, timeout, output, stderr

    def __str__(self):
        return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)

    stdout = _another_name('output')

class CompletedProcess:
    """How a program ended."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args, self.returncode, self.stdout, self.stderr = args, returncode, stdout, stderr

    def __repr__(self):
        parts = ['args=%r' % (self.args,), 'returncode=%r' % (self.returncode,)]
        parts += ['%s=%r' % (name, getattr(self, name)) for name in ('stdout', 'stderr') if getattr(self, name) is not None]
        return '%s(%s)' % (type(self).__name__, ', '.join(parts))

    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)

class Popen:
    def __init__(self, args, *rest, **options):
        raise PermissionError(1, 'a run may not start other programs')

def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    return Popen(*popenargs, **kwargs)

def call(*popenargs, timeout=None, **kwargs):
    return Popen(*popenargs, **kwargs)

check_call = check_output = call

def getstatusoutput(cmd, *, encoding=None, errors=None):
    return Popen(cmd)

def getoutput(cmd, *, encoding=None, errors=None):
    return Popen(cmd)

def list2cmdline(seq):
    shown = []
    for arg in seq:
        arg = str(arg)
        shown.append('"%s"' % arg.replace('"', '\\"') if ' ' in arg or '\t' in arg or not arg else arg.replace('"', '\\"'))
    return ' '.join(shown)
`);

// The module tempfile: files and folders of the run that go away by themselves.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('tempfile', String.raw`
"""Files and folders that go away by themselves."""
import io
import os
import random
import shutil

__all__ = ['NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkdtemp', 'mktemp', 'mkstemp', 'TMP_MAX', 'gettempprefix',
           'tempdir', 'gettempdir', 'gettempprefixb', 'gettempdirb']

TMP_MAX = 10000
template = 'tmp'
tempdir = None
_chance = random.Random()

def gettempprefix():
    return template

def gettempprefixb():
    return os.fsencode(template)

def gettempdir():
    global tempdir
    if tempdir is None:
        tempdir = next((place for place in (os.environ.get('TMPDIR'), '/tmp') if place and os.path.isdir(place)), '/')
    return os.fsdecode(tempdir)

def gettempdirb():
    return os.fsencode(gettempdir())

def _fresh(suffix, prefix, folder):
    is_bytes = any(isinstance(part, bytes) for part in (suffix, prefix, folder))
    if is_bytes and any(isinstance(part, str) for part in (suffix, prefix, folder)):
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    text = lambda part, otherwise: otherwise if part is None else os.fsdecode(part)
    suffix, prefix, folder = text(suffix, ''), text(prefix, template), text(folder, gettempdir())
    for _ in range(TMP_MAX):
        path = os.path.abspath(os.path.join(folder, prefix + ''.join(_chance.choices('abcdefghijklmnopqrstuvwxyz0123456789_', k=8)) + suffix))
        if not os.path.exists(path):
            return os.fsencode(path) if is_bytes else path
    raise FileExistsError(17, 'No usable temporary file name found')

def mktemp(suffix='', prefix=template, dir=None):
    return _fresh(suffix, prefix, dir)

def mkdtemp(suffix=None, prefix=None, dir=None):
    path = _fresh(suffix, prefix, dir)
    os.mkdir(path)
    return path

def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    path = _fresh(suffix, prefix, dir)
    with open(path, 'x'):
        pass
    return 3, path

class _NamedFile:
    """A file that is removed when it is closed."""

    def __init__(self, file, name, delete):
        self.file, self.name, self.delete = file, name, delete
        self._is_there = True

    def __getattr__(self, name):
        return getattr(self.__dict__['file'], name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *details):
        self.close()

    def __iter__(self):
        yield from self.file

    def close(self):
        self.file.close()
        if self.delete and self._is_there:
            self._is_there = False
            os.unlink(self.name)

_NamedFile.__name__ = _NamedFile.__qualname__ = '_TemporaryFileWrapper'

def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *, errors=None):
    name = _fresh(suffix, prefix, dir)
    with open(name, 'x'):
        pass
    return _NamedFile(open(name, mode, buffering, encoding=encoding, newline=newline, errors=errors), name, delete)

TemporaryFile = NamedTemporaryFile

def _left_to_file(name):
    def method(self, *args):
        return getattr(self._file, name)(*args)
    method.__name__ = name
    method.__qualname__ = 'SpooledTemporaryFile.' + name
    return method

class SpooledTemporaryFile(io.IOBase):
    """A file in memory until it grows."""
    _rolled = False

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
        self._most, self._mode = max_size, mode
        self._file = io.BytesIO() if 'b' in mode else io.StringIO(newline='\n' if newline is None else newline)

    def __getattr__(self, name):
        if name == '_file':
            raise AttributeError(name)
        return getattr(self._file, name)

    def _grown(self, result):
        if self._most and self._file.tell() > self._most:
            self._rolled = True
        return result

    def write(self, data):
        return self._grown(self._file.write(data))

    def writelines(self, lines):
        return self._grown(self._file.writelines(lines))

    def rollover(self):
        self._rolled = True

    read, readline, readlines, seek, tell, truncate = map(_left_to_file, ('read', 'readline', 'readlines', 'seek', 'tell', 'truncate'))

    def __iter__(self):
        return iter(self._file)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def close(self):
        self._file.close()

    closed = property(lambda self: self._file.closed)
    mode = property(lambda self: self._mode)
    name = property(lambda self: None)

class TemporaryDirectory:
    """A folder that is removed at the end of its with."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
        self._ignores = ignore_cleanup_errors
        self.name = mkdtemp(suffix, prefix, dir)

    def __repr__(self):
        return '<%s %r>' % (type(self).__name__, self.name)

    def __enter__(self):
        return self.name

    def __exit__(self, *details):
        self.cleanup()

    def cleanup(self):
        if os.path.exists(self.name):
            shutil.rmtree(self.name, ignore_errors=self._ignores)
`);

// The modules codeop and code: text that may still be going on, and a prompt made of them.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('codeop', String.raw`
"""Text of a program that may not be whole yet."""

__all__ = ['compile_command', 'Compile', 'CommandCompiler']

def _is_unfinished(source, error):
    lines = source.rstrip().split('\n')
    message = error.msg or ''
    if 'was never closed' in message or 'unterminated triple-quoted' in message or source.rstrip(' ').endswith('\\'):
        return True
    if 'expected an indented block' in message:
        return message.endswith(' on line %d' % _last_code(lines))
    if "expected 'except' or 'finally' block" in message:
        return all(not line.strip() or line[0] in ' \t' for line in source.split('\n')[error.lineno:])
    return lines[-1].lstrip().startswith('@')

def _last_code(lines):
    place = len(lines)
    while place > 1 and (not lines[place - 1].strip() or lines[place - 1].lstrip().startswith('#')):
        place -= 1
    return place

def _is_open(source):
    """Whether a block at the end could still go on."""
    last = source.split('\n')[-1]
    if source.endswith('\n') or '\n' not in source and not _is_block(source):
        return False
    return last[:1] in (' ', '\t') or last.startswith('@') or _is_block(source) and not last.startswith('#')

def _is_block(source):
    """Whether the last statement is one with a block of its own."""
    import ast
    body = ast.parse(source).body
    return bool(body) and (hasattr(body[-1], 'body') or hasattr(body[-1], 'cases'))

def _maybe(compiler, source, filename, symbol):
    for line in source.split('\n'):
        line = line.strip()
        if line and line[0] != '#':
            break
    else:
        if symbol != 'eval':
            source = 'pass'
    try:
        code = compiler(source, filename, symbol)
    except SyntaxError as error:
        if _is_unfinished(source, error):
            return None
        raise
    if symbol == 'single' and _is_open(source):
        return None
    return code

class Compile:
    def __init__(self):
        self.flags = 0

    def __call__(self, source, filename, symbol):
        return compile(source, filename, symbol, self.flags, True)

class CommandCompiler:
    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename='<input>', symbol='single'):
        return _maybe(self.compiler, source, filename, symbol)

def compile_command(source, filename='<input>', symbol='single'):
    return _maybe(Compile(), source, filename, symbol)
`);

defineSourceModule('code', String.raw`
"""A prompt for programs."""
import sys
import traceback
from codeop import CommandCompiler, compile_command

__all__ = ['InteractiveInterpreter', 'InteractiveConsole', 'interact', 'compile_command']

class InteractiveInterpreter:
    """Runs pieces of text in names of its own."""

    def __init__(self, locals=None):
        self.compile = CommandCompiler()
        self.locals = locals if locals is not None else dict(__name__='__console__', __doc__=None)

    def write(self, data):
        sys.stderr.write(data)

    def runsource(self, source, filename='<input>', symbol='single'):
        code, is_unfinished = None, False
        try:
            code = self.compile(source, filename, symbol)
            is_unfinished = code is None
        except (SyntaxError, ValueError, OverflowError):
            self.showsyntaxerror(filename)
        if code is not None:
            self.runcode(code)
        return is_unfinished

    def runcode(self, code):
        try:
            exec(code, self.locals)
        except BaseException as problem:
            if isinstance(problem, SystemExit):
                raise
            self.showtraceback()

    def showsyntaxerror(self, filename=None):
        kind, value, place = sys.exc_info()
        if filename and kind is SyntaxError and len(value.args) == 2 and len(value.args[1]) > 3:
            message, (_, *where) = value.args
            value = SyntaxError(message, (filename, *where))
        self._show(kind, value, place, traceback.format_exception_only(kind, value))

    def showtraceback(self):
        kind, value, place = sys.exc_info()
        # The first place is the one in runcode.
        self._show(kind, value, place, traceback.format_exception(kind, value, place and place.tb_next))

    def _show(self, kind, value, place, lines):
        sys.last_type, sys.last_value, sys.last_traceback = kind, value, place
        if sys.excepthook is not sys.__excepthook__:
            sys.excepthook(kind, value, place)
        else:
            self.write(''.join(lines))

class InteractiveConsole(InteractiveInterpreter):
    """Reads lines and runs them when they are whole."""

    def __init__(self, locals=None, filename='<console>'):
        super().__init__(locals)
        self.resetbuffer()
        self.filename = filename

    def raw_input(self, prompt=''):
        return input(prompt)

    def push(self, line):
        self.buffer.append(line)
        more = self.runsource('\n'.join(self.buffer), self.filename)
        if more:
            return more
        self.resetbuffer()
        return more

    def resetbuffer(self):
        self.buffer = []

    def interact(self, banner=None, exitmsg=None):
        if not hasattr(sys, 'ps1'):
            sys.ps1 = '>>> '
        if not hasattr(sys, 'ps2'):
            sys.ps2 = '... '
        if banner is None:
            more_help = 'Type "help", "copyright", "credits" or "license" for more information.'
            self.write('Python %s on %s\n%s\n(%s)\n' % (sys.version, sys.platform, more_help, type(self).__name__))
        elif banner:
            self.write('%s\n' % str(banner))
        more = False
        while True:
            try:
                prompt = sys.ps2 if more else sys.ps1
                try:
                    line = self.raw_input(prompt)
                except EOFError:
                    self.write('\n')
                    break
                else:
                    more = self.push(line)
            except KeyboardInterrupt:
                self.write('\nKeyboardInterrupt\n')
                self.resetbuffer()
                more = False
        if exitmsg is None:
            self.write('now exiting %s...\n' % type(self).__name__)
        elif exitmsg != '':
            self.write('%s\n' % exitmsg)

def interact(banner=None, readfunc=None, local=None, exitmsg=None):
    console = InteractiveConsole(local)
    console.raw_input = console.raw_input if readfunc is None else readfunc
    console.interact(banner, exitmsg)
`);

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
        self.locals = {'__name__': '__console__', '__doc__': None} if locals is None else locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename='<input>', symbol='single'):
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except BaseException:
            self.showtraceback()

    def showsyntaxerror(self, filename=None):
        kind, value, place = sys.exc_info()
        sys.last_type, sys.last_value, sys.last_traceback = kind, value, place
        if filename and kind is SyntaxError:
            try:
                message, (_, line, offset, text, *rest) = value.args
            except ValueError:
                pass
            else:
                value = SyntaxError(message, (filename, line, offset, text, *rest))
                sys.last_value = value
        if sys.excepthook is sys.__excepthook__:
            self.write(''.join(traceback.format_exception_only(kind, value)))
        else:
            sys.excepthook(kind, value, place)

    def showtraceback(self):
        kind, value, place = sys.exc_info()
        sys.last_type, sys.last_value, sys.last_traceback = kind, value, place
        place = place.tb_next if place is not None else None
        if sys.excepthook is sys.__excepthook__:
            self.write(''.join(traceback.format_exception(kind, value, place)))
        else:
            sys.excepthook(kind, value, place)

    def write(self, data):
        sys.stderr.write(data)

class InteractiveConsole(InteractiveInterpreter):
    """Reads lines and runs them when they are whole."""

    def __init__(self, locals=None, filename='<console>'):
        InteractiveInterpreter.__init__(self, locals)
        self.filename = filename
        self.resetbuffer()

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

    def push(self, line):
        self.buffer.append(line)
        more = self.runsource('\n'.join(self.buffer), self.filename)
        if not more:
            self.resetbuffer()
        return more

    def raw_input(self, prompt=''):
        return input(prompt)

def interact(banner=None, readfunc=None, local=None, exitmsg=None):
    console = InteractiveConsole(local)
    if readfunc is not None:
        console.raw_input = readfunc
    console.interact(banner, exitmsg)
`);

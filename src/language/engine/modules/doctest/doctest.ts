// The module doctest: examples in documentation texts, run and compared with what stands under them.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('doctest', String.raw`
"""Examples in documentation texts, run."""
import inspect
import io
import linecache
import re
import sys
import traceback
from collections import namedtuple

__all__ = ['testmod', 'run_docstring_examples', 'DocTestParser', 'DocTestFinder', 'DocTestRunner', 'DocTest', 'OutputChecker', 'Example', 'TestResults', 'ELLIPSIS', 'NORMALIZE_WHITESPACE',
           'IGNORE_EXCEPTION_DETAIL', 'SKIP', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE']

DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE, NORMALIZE_WHITESPACE, ELLIPSIS, SKIP, IGNORE_EXCEPTION_DETAIL = 1, 2, 4, 8, 16, 32
TestResults = namedtuple('TestResults', 'failed attempted')

class Example:
    """A piece of a program and what it should print."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith('\n') else source + '\n'
        self.want = want + '\n' if want and not want.endswith('\n') else want
        self.exc_msg, self.lineno, self.indent, self.options = exc_msg, lineno, indent, options or {}

class DocTest:
    """The examples of one text."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples, self.globs, self.name, self.filename, self.lineno, self.docstring = examples, dict(globs), name, filename, lineno, docstring

    def __repr__(self):
        count = '%d example%s' % (len(self.examples), '' if len(self.examples) == 1 else 's') if self.examples else 'no examples'
        return '<DocTest %s from %s:%s (%s)>' % (self.name, self.filename, self.lineno, count)

    def __lt__(self, other):
        return (self.name, self.filename or '', self.lineno or -1) < (other.name, other.filename or '', other.lineno or -1)

class DocTestParser:
    """Finds the examples of a text."""

    def get_examples(self, string, name='<string>'):
        examples = []
        lines = string.expandtabs().split('\n')
        shared = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
        lines = [line[shared:] for line in lines]
        place = 0
        while place < len(lines):
            line = lines[place]
            stripped = line.lstrip()
            if not stripped.startswith('>>>'):
                place += 1
                continue
            indent = len(line) - len(stripped)
            first = place
            source = []
            while place < len(lines) and (place == first or lines[place].startswith(' ' * indent + '...')):
                text = lines[place][indent:]
                if len(text) > 3 and text[3] != ' ':
                    raise ValueError('line %d of the docstring for %s lacks blank after %s: %r' % (place + 1, name, text[:3], lines[place]))
                source.append(text[4:])
                place += 1
            want = []
            while place < len(lines) and lines[place].strip() and not lines[place].lstrip().startswith('>>>'):
                if lines[place][:indent].strip():
                    raise ValueError('line %d of the docstring for %s has inconsistent leading whitespace: %r' % (place + 1, name, lines[place]))
                want.append(lines[place][indent:])
                place += 1
            if all(not part.strip() or part.lstrip().startswith('#') for part in source):
                continue
            wanted = '\n'.join(want) + '\n' if want else ''
            text = '\n'.join(source) + '\n'
            examples.append(Example(text, wanted, _error_in(wanted), first, indent, _options(text)))
        return examples

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

def _error_in(want):
    """The message of the error that is expected, after the lines of its traceback."""
    lines = want.split('\n')
    if not lines[0].rstrip() in ('Traceback (most recent call last):', 'Traceback (innermost last):'):
        return None
    for place in range(1, len(lines)):
        if lines[place][:1].isalnum() or lines[place][:1] == '_':
            return '\n'.join(lines[place:])
    return None

def _options(source):
    options = {}
    for line in source.split('\n'):
        for sign, name in re.findall(r'([+-])([A-Z_0-9]+)', ''.join(re.findall(r'#\s*doctest:\s*([^\n\'"]*)$', line))):
            if name in globals():
                options[globals()[name]] = sign == '+'
    return options

def _is_same(want, got, flags):
    if got == want or not flags & DONT_ACCEPT_TRUE_FOR_1 and (want, got) in (('1\n', 'True\n'), ('0\n', 'False\n')):
        return True
    if not flags & DONT_ACCEPT_BLANKLINE:
        want = re.sub(r'(?m)^<BLANKLINE>\s*?$', '', want)
        got = re.sub(r'(?m)^[^\S\n]+$', '', got)
    if got == want:
        return True
    if flags & NORMALIZE_WHITESPACE:
        want, got = ' '.join(want.split()), ' '.join(got.split())
        if got == want:
            return True
    if flags & ELLIPSIS and '...' in want:
        pieces = want.split('...')
        if not got.startswith(pieces[0]) or not got.endswith(pieces[-1]):
            return False
        place, end = len(pieces[0]), len(got) - len(pieces[-1])
        for piece in pieces[1:-1]:
            found = got.find(piece, place, end)
            if found < 0:
                return False
            place = found + len(piece)
        return place <= end
    return False

class OutputChecker:
    """Compares what came with what was expected."""

    def check_output(self, want, got, optionflags):
        return _is_same(want, got, optionflags)

    def output_difference(self, example, got, optionflags):
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub(r'(?m)^[ ]*(?=\n)', '<BLANKLINE>', got)
        return ('Expected:\n' + _indented(example.want) if example.want else 'Expected nothing\n') + ('Got:\n' + _indented(got) if got else 'Got nothing\n')

def _indented(text):
    return re.sub('(?m)^(?!$)', '    ', text)

class DocTestFinder:
    """Finds the texts of a module and of what it defines."""

    def __init__(self, verbose=False, parser=None, recurse=True, exclude_empty=True):
        self._parser, self._recurse, self._exclude_empty = parser or DocTestParser(), recurse, exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        name = name or getattr(obj, '__name__', None)
        if name is None:
            raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: %r" % (type(obj),))
        if module is None:
            module = obj if type(obj) is type(sys) else sys.modules.get(getattr(obj, '__module__', None))
        if globs is None:
            globs = dict(vars(module)) if module else {}
        globs = dict(globs)
        globs.update(extraglobs or {})
        globs.setdefault('__name__', '__main__')
        self._lines = linecache.getlines(getattr(module, '__file__', None) or '') if module else []
        tests, seen = [], []
        self._find(tests, obj, name, module, globs, seen)
        tests.sort()
        return tests

    def _find(self, tests, obj, name, module, globs, seen):
        if any(obj is other for other in seen):
            return
        seen.append(obj)
        test = self._test(obj, name, module, globs)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if type(obj) is type(sys):
            for key, value in list(vars(obj).items()):
                if _is_routine(value) or isinstance(value, type):
                    if getattr(inspect.unwrap(value), '__module__', None) == module.__name__:
                        self._find(tests, value, name + '.' + key, module, globs, seen)
            for key, value in getattr(obj, '__test__', {}).items():
                self._find(tests, value, name + '.__test__.' + key, module, globs, seen)
        elif isinstance(obj, type):
            for key, value in list(vars(obj).items()):
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if (_is_routine(value) or isinstance(value, type)) and getattr(value, '__module__', None) == module.__name__ or isinstance(value, property):
                    self._find(tests, value, name + '.' + key, module, globs, seen)

    def _test(self, obj, name, module, globs):
        text = obj if isinstance(obj, str) else getattr(obj, '__doc__', None)
        text = '' if text is None else text if isinstance(text, str) else str(text)
        if self._exclude_empty and not text:
            return None
        return self._parser.get_doctest(text, globs, name, getattr(module, '__file__', None) or getattr(module, '__name__', None), self._line(obj))

    def _line(self, obj):
        """Where the text of a thing begins, counted from 0."""
        if isinstance(obj, str):
            return None
        if type(obj) is type(sys):
            return 0 if obj.__doc__ is not None else None
        line = None
        if isinstance(obj, type):
            form = re.compile(r'^\s*class\s*%s\b' % getattr(obj, '__name__', '-'))
            line = next((place for place, text in enumerate(self._lines) if form.match(text)), None)
        elif hasattr(inspect.unwrap(obj), '__code__'):
            line = inspect.unwrap(obj).__code__.co_firstlineno - 1
        if line is None:
            return None
        form = re.compile(r'(^|.*:)\s*\w*("|\')')
        return next((place for place in range(line, len(self._lines)) if form.match(self._lines[place])), None if self._lines else line + 1)

def _is_routine(value):
    return inspect.isfunction(value) or hasattr(value, '__wrapped__') and callable(value)

class DocTestRunner:
    """Runs examples and tells what differs."""
    DIVIDER = '*' * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = 0
        self._counts = {}

    def report_start(self, out, test, example):
        if self._verbose:
            out('Trying:\n' + _indented(example.source) + ('Expecting:\n' + _indented(example.want) if example.want else 'Expecting nothing\n'))

    def report_success(self, out, test, example, got):
        if self._verbose:
            out('ok\n')

    def report_failure(self, out, test, example, got):
        out(self._header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(self._header(test, example) + 'Exception raised:\n' + _indented(''.join(traceback.format_exception(*exc_info))))

    def _header(self, test, example):
        line = '?' if test.lineno is None else test.lineno + example.lineno + 1
        place = 'File "%s", line %s, in %s' % (test.filename, line, test.name) if test.filename else 'Line %s, in %s' % (example.lineno + 1, test.name)
        return self.DIVIDER + '\n' + place + '\nFailed example:\n' + _indented(example.source)

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        kept = sys.stdout
        out = out or kept.write
        failed = tried = 0
        for number, example in enumerate(test.examples):
            self.optionflags = self.original_optionflags
            for flag, isOn in example.options.items():
                self.optionflags = self.optionflags | flag if isOn else self.optionflags & ~flag
            if self.optionflags & SKIP:
                continue
            tried += 1
            self.report_start(out, test, example)
            error = None
            sys.stdout = io.StringIO()
            try:
                exec(compile(example.source, '<doctest %s[%d]>' % (test.name, number), 'single'), test.globs)
            except KeyboardInterrupt:
                raise
            except BaseException:
                error = sys.exc_info()
            finally:
                caught, sys.stdout = sys.stdout, kept
            got = caught.getvalue()
            if got and not got.endswith('\n'):
                got += '\n'
            if error is None:
                isRight = self._checker.check_output(example.want, got, self.optionflags)
            else:
                shown = traceback.format_exception_only(*error[:2])[-1]
                got += ''.join(traceback.format_exception(*error))
                if example.exc_msg is None:
                    self.report_unexpected_exception(out, test, example, error)
                    failed += 1
                    continue
                isRight = self._checker.check_output(example.exc_msg, shown, self.optionflags)
                if not isRight and self.optionflags & IGNORE_EXCEPTION_DETAIL:
                    isRight = self._checker.check_output(_kind(example.exc_msg), _kind(shown), self.optionflags)
            if isRight:
                self.report_success(out, test, example, got)
            else:
                self.report_failure(out, test, example, got)
                failed += 1
        before = self._counts.get(test.name, (0, 0))
        self._counts[test.name] = before[0] + failed, before[1] + tried
        self.failures += failed
        self.tries += tried
        if clear_globs:
            test.globs.clear()
        return TestResults(failed, tried)

    def summarize(self, verbose=None):
        verbose = self._verbose if verbose is None else verbose
        counts = sorted(self._counts.items())
        empty = [name for name, (_, tried) in counts if not tried]
        passed = [(name, tried) for name, (failed, tried) in counts if tried and not failed]
        broken = [(name, failed, tried) for name, (failed, tried) in counts if failed]
        if verbose:
            if empty:
                print(len(empty), 'items had no tests:')
                for name in empty:
                    print('   ', name)
            if passed:
                print(len(passed), 'items passed all tests:')
                for name, tried in passed:
                    print(' %3d tests in %s' % (tried, name))
        if broken:
            print(self.DIVIDER)
            print(len(broken), 'items had failures:')
            for name, failed, tried in broken:
                print(' %3d of %3d in %s' % (failed, tried, name))
        if verbose:
            print(self.tries, 'tests in', len(counts), 'items.')
            print(self.tries - self.failures, 'passed and', self.failures, 'failed.')
        if self.failures:
            print('***Test Failed***', self.failures, 'failures.')
        elif verbose:
            print('Test passed.')
        return TestResults(self.failures, self.tries)

def _kind(message):
    """The name of an error without its module and words."""
    return message.split('\n')[0].split(':')[0].split('.')[-1].strip()

def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, exclude_empty=False):
    if m is None:
        m = sys.modules.get('__main__')
    if type(m) is not type(sys):
        raise TypeError('testmod: module required; %r' % (m,))
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(exclude_empty=exclude_empty).find(m, name or m.__name__, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries)

def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)
`);

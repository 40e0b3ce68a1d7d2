// The module doctest: examples in documentation texts, run and compared with what stands under them.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('doctest', String.raw`
"""Examples in documentation texts, run."""
import io
import re
import sys
import traceback
from collections import namedtuple

__all__ = ['testmod', 'run_docstring_examples', 'DocTestParser', 'Example', 'TestResults', 'ELLIPSIS', 'NORMALIZE_WHITESPACE', 'IGNORE_EXCEPTION_DETAIL', 'SKIP']

DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE, NORMALIZE_WHITESPACE, ELLIPSIS, SKIP, IGNORE_EXCEPTION_DETAIL = 1, 2, 4, 8, 16, 32
TestResults = namedtuple('TestResults', 'failed attempted')

class Example:
    def __init__(self, source, want, lineno, options):
        self.source, self.want, self.lineno, self.options = source, want, lineno, options

class DocTestParser:
    def get_examples(self, string, name='<string>'):
        """The examples of a text, in order."""
        examples = []
        lines = string.expandtabs().split('\n')
        place = 0
        while place < len(lines):
            line = lines[place]
            stripped = line.lstrip()
            if not stripped.startswith('>>>'):
                place += 1
                continue
            indent = len(line) - len(stripped)
            first = place
            source = [stripped[4:]]
            place += 1
            while place < len(lines) and lines[place].lstrip().startswith('...') and lines[place][:indent].isspace() == (indent > 0):
                source.append(lines[place][indent + 4:])
                place += 1
            want = []
            while place < len(lines) and lines[place].strip() and not lines[place].lstrip().startswith('>>>'):
                want.append(lines[place][indent:])
                place += 1
            text = '\n'.join(source) + '\n'
            examples.append(Example(text, '\n'.join(want) + '\n' if want else '', first, _options(text)))
        return examples

def _options(source):
    flags = 0
    for sign, name in re.findall(r'([+-])([A-Z_]+)', ''.join(re.findall(r'#\s*doctest:(.*)', source))):
        flags |= globals().get(name, 0) if sign == '+' else 0
    return flags

def _is_same(want, got, flags):
    if got == want or (want, got) in (('1\n', 'True\n'), ('0\n', 'False\n')):
        return True
    want = re.sub(r'(?m)^<BLANKLINE>\s*?$', '', want)
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

def _indented(text):
    return ''.join('    ' + line + '\n' for line in text.split('\n')[:-1])

def _run(examples, name, place, flags, filename):
    failed = 0
    for example in examples:
        options = flags | example.options
        if options & SKIP:
            continue
        kept, sys.stdout = sys.stdout, io.StringIO()
        error = None
        try:
            exec(compile(example.source, '<doctest %s>' % name, 'single'), place)
        except Exception as raised:
            error = raised
        finally:
            caught, sys.stdout = sys.stdout, kept
        got = caught.getvalue()
        if got and not got.endswith('\n'):
            got += '\n'
        if error is None:
            if _is_same(example.want, got, options):
                continue
        else:
            shown = ''.join(traceback.format_exception_only(type(error), error))
            if example.want.startswith('Traceback (most recent call last):') or example.want.startswith('Traceback (innermost last):'):
                lines = [line for line in example.want.split('\n')[1:] if not line.startswith(' ')]
                want = '\n'.join(lines)
                if _is_same(want, shown, options):
                    continue
                if options & IGNORE_EXCEPTION_DETAIL and want.split(':')[0].split('.')[-1].strip() == shown.split(':')[0].split('.')[-1].strip():
                    continue
            got += 'Traceback (most recent call last):\n' + ''.join('  ' + line + '\n' for line in ['...']) + shown
        failed += 1
        print('*' * 70)
        print('File "%s", line %d, in %s' % (filename, example.lineno + 1, name))
        print('Failed example:\n' + _indented(example.source), end='')
        print('Expected:\n' + _indented(example.want) if example.want else 'Expected nothing\n', end='')
        print('Got:\n' + _indented(got) if got else 'Got nothing\n', end='')
    return failed

def _documented(place, module, name):
    yield name, getattr(module, '__doc__', None)
    for key, value in sorted(place.items()):
        if getattr(value, '__module__', None) != module.__name__ or not hasattr(value, '__qualname__'):
            continue
        yield from _of(value, name + '.' + key)
    for key, value in sorted(place.get('__test__', {}).items()):
        yield name + '.__test__.' + key, value if isinstance(value, str) else value.__doc__

def _of(value, name):
    yield name, value.__doc__
    if isinstance(value, type):
        for key, member in sorted(vars(value).items(), key=lambda item: item[0]):
            if isinstance(member, (staticmethod, classmethod)):
                member = member.__func__
            if isinstance(member, (property, type)) or type(member).__name__ == 'function':
                if isinstance(member, type):
                    yield from _of(member, name + '.' + key)
                else:
                    yield name + '.' + key, member.__doc__

def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, exclude_empty=False):
    module = sys.modules['__main__'] if m is None else m
    place = vars(module) if globs is None else globs
    failed = attempted = 0
    broken = []
    for title, text in _documented(place, module, name or module.__name__):
        examples = DocTestParser().get_examples(text) if isinstance(text, str) else []
        if not examples:
            continue
        here = dict(place)
        here.update(extraglobs or {})
        missed = _run(examples, title, here, optionflags, getattr(module, '__file__', '__main__'))
        if missed:
            broken.append((title, missed, len(examples)))
        failed += missed
        attempted += len(examples)
    if report and broken:
        print('*' * 70)
        print('%d items had failures:' % len(broken) if len(broken) != 1 else '1 items had failures:')
        for title, missed, count in broken:
            print(' %3d of %3d in %s' % (missed, count, title))
        print('***Test Failed*** %d failures.' % failed)
    return TestResults(failed, attempted)

def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    _run(DocTestParser().get_examples(f.__doc__ or ''), name, dict(globs), optionflags, '__main__')
`);

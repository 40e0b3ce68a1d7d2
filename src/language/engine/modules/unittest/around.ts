// The module unittest, first part: what skips tests, and what `with` waits for: errors, warnings, parts of tests.

export const aroundText = String.raw`
import sys
import re as _re
import difflib as _difflib
import warnings as _warnings
from pprint import pformat as _pformat

class SkipTest(Exception):
    pass

def _short(value, short=False):
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    return text if not short or len(text) < 80 else text[:80] + ' [truncated]...'

def strclass(cls):
    return '%s.%s' % (cls.__module__, cls.__qualname__)

def skip(reason):
    def decorator(item):
        if not isinstance(item, type):
            def skipped(*args, **kwargs):
                raise SkipTest(reason)
            skipped.__name__ = item.__name__
            skipped.__doc__ = item.__doc__
            item = skipped
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item
    if callable(reason) and not isinstance(reason, str):
        item, reason = reason, ''
        return decorator(item)
    return decorator

def skipIf(condition, reason):
    return skip(reason) if condition else lambda item: item

def skipUnless(condition, reason):
    return lambda item: item if condition else skip(reason)(item)

def expectedFailure(item):
    item.__unittest_expecting_failure__ = True
    return item

def _is_subtype(expected, basetype):
    if isinstance(expected, tuple):
        return all(_is_subtype(each, basetype) for each in expected)
    return isinstance(expected, type) and issubclass(expected, basetype)

def _pattern_of(regex):
    return _re.compile(regex) if isinstance(regex, (str, bytes)) else regex

class _RaisesContext:
    _base = BaseException
    _wanted = 'an exception type or tuple of exception types'
    def __init__(self, expected, case, expected_regex=None):
        self.expected = expected
        self.test_case = case
        self.expected_regex = _pattern_of(expected_regex)
        self.obj_name = None
        self.msg = None
    def _fail(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))
    def handle(self, name, args, kwargs):
        if not _is_subtype(self.expected, self._base):
            raise TypeError(f'{name}() arg 1 must be {self._wanted}')
        if not args:
            self.msg = kwargs.pop('msg', None)
            if kwargs:
                raise TypeError('%r is an invalid keyword argument for this function' % (next(iter(kwargs)),))
            return self
        callable_obj, *rest = args
        self.obj_name = getattr(callable_obj, '__name__', None) or str(callable_obj)
        with self:
            callable_obj(*rest, **kwargs)
    def __enter__(self):
        return self
    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            names = self.expected.__name__ if not isinstance(self.expected, tuple) else str(self.expected)
            if self.obj_name:
                self._fail('{} not raised by {}'.format(names, self.obj_name))
            self._fail('{} not raised'.format(names))
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value
        if self.expected_regex is None:
            return True
        if not self.expected_regex.search(str(exc_value)):
            self._fail('"{}" does not match "{}"'.format(self.expected_regex.pattern, str(exc_value)))
        return True

class _WarnsContext(_RaisesContext):
    _base = Warning
    _wanted = 'a warning type or tuple of warning types'
    def __enter__(self):
        self.manager = _warnings.catch_warnings(record=True)
        self.warnings = self.manager.__enter__()
        _warnings.simplefilter('always', self.expected)
        return self
    def __exit__(self, exc_type, exc_value, tb):
        self.manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for record in self.warnings:
            warning = record.message
            if not isinstance(warning, self.expected):
                continue
            if first is None:
                first = warning
            if self.expected_regex is not None and not self.expected_regex.search(str(warning)):
                continue
            self.warning = warning
            self.filename = record.filename
            self.lineno = record.lineno
            return
        names = self.expected.__name__ if not isinstance(self.expected, tuple) else str(self.expected)
        if first is not None:
            self._fail('"{}" does not match "{}"'.format(self.expected_regex.pattern, str(first)))
        if self.obj_name:
            self._fail('{} not triggered by {}'.format(names, self.obj_name))
        self._fail('{} not triggered'.format(names))

class _SubTest:
    def __init__(self, case, message, params):
        self.test_case = case
        self._message = message
        self.params = params
        self.failureException = case.failureException
    def _description(self):
        parts = []
        if self._message is not None:
            parts.append('[{}]'.format(self._message))
        if self.params:
            parts.append('({})'.format(', '.join('{}={!r}'.format(name, value) for name, value in self.params.items())))
        return ' '.join(parts) or '(<subtest>)'
    def id(self):
        return '{} {}'.format(self.test_case.id(), self._description())
    def shortDescription(self):
        return self.test_case.shortDescription()
    def __str__(self):
        return '{} {}'.format(self.test_case, self._description())

class _SubTestManager:
    def __init__(self, case, message, params):
        self.case = case
        self.message = message
        self.params = params
    def __enter__(self):
        self.outer = self.case._params
        self.case._params = {**self.outer, **self.params}
    def __exit__(self, exc_type, exc_value, tb):
        case = self.case
        params, case._params = case._params, self.outer
        if exc_type is None or issubclass(exc_type, KeyboardInterrupt):
            return False
        outcome = case._outcome
        if outcome is None:
            return False
        sub = _SubTest(case, self.message, params)
        if issubclass(exc_type, SkipTest):
            outcome.addSkip(sub, str(exc_value))
            return True
        case._subtest_failed = True
        outcome.addSubTest(case, sub, (exc_type, exc_value, tb))
        return not outcome.failfast

`;

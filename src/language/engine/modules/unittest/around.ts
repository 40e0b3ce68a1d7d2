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
    if not isinstance(expected, tuple):
        return isinstance(expected, type) and issubclass(expected, basetype)
    return all(_is_subtype(each, basetype) for each in expected)

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
        if args:
            function, *rest = args
            self.obj_name = getattr(function, '__name__', None) or str(function)
            with self:
                function(*rest, **kwargs)
            return None
        self.msg = kwargs.pop('msg', None)
        for wrong in kwargs:
            raise TypeError(f'{wrong!r} is an invalid keyword argument for this function')
        return self
    def _fail_without(self, happened):
        names = str(self.expected) if isinstance(self.expected, tuple) else self.expected.__name__
        self._fail(f'{names} not {happened}' + (f' by {self.obj_name}' if self.obj_name else ''))
    def _fits(self, value):
        return self.expected_regex is None or self.expected_regex.search(str(value)) is not None
    def _fail_to_match(self, value):
        self._fail(f'"{self.expected_regex.pattern}" does not match "{value}"')
    def __enter__(self):
        return self
    def __exit__(self, exc_type, exc_value, tb):
        is_expected = exc_type is not None and issubclass(exc_type, self.expected)
        if is_expected:
            self.exception = exc_value
            if not self._fits(exc_value):
                self._fail_to_match(exc_value)
        elif exc_type is None:
            self._fail_without('raised')
        return is_expected

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
        of_kind = [record for record in self.warnings if isinstance(record.message, self.expected)]
        found = next((record for record in of_kind if self._fits(record.message)), None)
        if found is not None:
            self.warning, self.filename, self.lineno = found.message, found.filename, found.lineno
        elif of_kind:
            self._fail_to_match(of_kind[0].message)
        else:
            self._fail_without('triggered')

class _SubTest:
    def __init__(self, case, message, params):
        self.failureException = case.failureException
        self.test_case, self.params, self._message = case, params, message
    def shortDescription(self):
        return self.test_case.shortDescription()
    def _told_after(self, of_case):
        facts = ', '.join(f'{name}={value!r}' for name, value in self.params.items())
        parts = [of_case, '' if self._message is None else f'[{self._message}]', facts and f'({facts})']
        if not any(parts[1:]):
            parts[1] = '(<subtest>)'
        return ' '.join(part for part in parts if part)
    def __str__(self):
        return self._told_after(str(self.test_case))
    def id(self):
        return self._told_after(self.test_case.id())

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

// The module unittest, second part: TestCase with its assertions.

export const caseText = String.raw`
_ways_to_compare = {dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual', set: 'assertSetEqual', frozenset: 'assertSetEqual', str: 'assertMultiLineEqual'}

def _first_line(text):
    return text.strip().split('\n')[0].strip() if text else None

def _shown_lines(value):
    return _pformat(value).splitlines()

class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _class_cleanups = []
    def __init__(self, methodName='runTest'):
        method = getattr(self, methodName, None)
        if method is None and methodName != 'runTest':
            raise ValueError(f'no such test method in {self.__class__}: {methodName}')
        self._testMethodName, self._testMethodDoc = methodName, getattr(method, '__doc__', None)
        self._outcome, self._subtest_failed = None, False
        self._params, self._comparers = {}, {}
        self._cleanups = []
    def addTypeEqualityFunc(self, typeobj, function):
        self._comparers[typeobj] = function
    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))
    def enterContext(self, cm):
        result = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return result
    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        if '_class_cleanups' not in cls.__dict__:
            cls._class_cleanups = []
        cls._class_cleanups.append((function, args, kwargs))
    @classmethod
    def doClassCleanups(cls):
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            function(*args, **kwargs)
    def setUp(self):
        pass
    def tearDown(self):
        pass
    @classmethod
    def setUpClass(cls):
        pass
    @classmethod
    def tearDownClass(cls):
        pass
    def countTestCases(self):
        return 1
    def defaultTestResult(self):
        return TestResult()
    def shortDescription(self):
        return _first_line(self._testMethodDoc)
    def id(self):
        return f'{strclass(self.__class__)}.{self._testMethodName}'
    def _identity(self):
        return self._testMethodName,
    def __eq__(self, other):
        return self._identity() == other._identity() if type(self) is type(other) else NotImplemented
    def __hash__(self):
        return hash((type(self), *self._identity()))
    def __str__(self):
        return f'{self._testMethodName} ({strclass(self.__class__)}.{self._testMethodName})'
    def __repr__(self):
        return f'<{strclass(self.__class__)} testMethod={self._testMethodName}>'
    def subTest(self, msg=None, **params):
        return _SubTestManager(self, msg, params)
    def _attempt(self, result, work, expecting=False):
        try:
            work()
            return True
        except KeyboardInterrupt:
            raise
        except SkipTest as problem:
            result.addSkip(self, str(problem))
        except BaseException as problem:
            if expecting:
                self._expected_problem = problem
            else:
                add = result.addFailure if isinstance(problem, self.failureException) else result.addError
                add(self, (type(problem), problem, problem.__traceback__))
        return False
    def _marks(self, name, default=False):
        # What decorators left on the class or on the method.
        return getattr(self, name, default) or getattr(getattr(self, self._testMethodName), name, default)
    def run(self, result=None):
        if result is None:
            result = self.defaultTestResult()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if self._marks('__unittest_skip__'):
                result.addSkip(self, self._marks('__unittest_skip_why__', ''))
                return result
            expecting = self._marks('__unittest_expecting_failure__')
            self._outcome = result
            self._subtest_failed = False
            self._expected_problem = None
            passed = False
            if self._attempt(result, self.setUp):
                passed = self._attempt(result, method, expecting)
                passed = self._attempt(result, self.tearDown) and passed
            passed = self.doCleanups() and passed
            if expecting and self._expected_problem is not None:
                result.addExpectedFailure(self, (type(self._expected_problem), self._expected_problem, None))
            elif expecting and passed:
                result.addUnexpectedSuccess(self)
            elif passed and not self._subtest_failed:
                result.addSuccess(self)
            return result
        finally:
            self._outcome = None
            result.stopTest(self)
    def doCleanups(self):
        result = self._outcome
        passed = True
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            if result is None:
                function(*args, **kwargs)
            elif not self._attempt(result, lambda: function(*args, **kwargs)):
                passed = False
        return passed
    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)
    def debug(self):
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        self.doCleanups()
    def skipTest(self, reason):
        raise SkipTest(reason)
    def fail(self, msg=None):
        raise self.failureException(msg)
    def _formatMessage(self, msg, standard):
        if msg is None:
            return standard
        return f'{standard} : {msg}' if self.longMessage else msg or standard
    def _fail(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))
    def _check(self, holds, msg, text, *values):
        if not holds:
            self._fail(msg, text % tuple(map(_short, values)))
    def assertTrue(self, expr, msg=None):
        self._check(expr, msg, '%s is not true', expr)
    def assertFalse(self, expr, msg=None):
        self._check(not expr, msg, '%s is not false', expr)
    def assertRaises(self, expected_exception, *args, **kwargs):
        return _RaisesContext(expected_exception, self).handle('assertRaises', args, kwargs)
    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _RaisesContext(expected_exception, self, expected_regex).handle('assertRaisesRegex', args, kwargs)
    def assertWarns(self, expected_warning, *args, **kwargs):
        return _WarnsContext(expected_warning, self).handle('assertWarns', args, kwargs)
    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _WarnsContext(expected_warning, self, expected_regex).handle('assertWarnsRegex', args, kwargs)
    def assertEqual(self, first, second, msg=None):
        kind = type(first)
        special = self._comparers.get(kind, _ways_to_compare.get(kind)) if kind is type(second) else None
        if special is None:
            self._check(first == second, msg, '%s != %s', first, second)
        else:
            compare = getattr(self, special) if isinstance(special, str) else special
            compare(first, second, msg=msg)
    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, msg, '%s == %s', first, second)
    def _near(self, first, second, places, delta):
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff = abs(first - second)
        if delta is not None:
            return diff, diff <= delta, f'{_short(delta)} delta'
        places = 7 if places is None else places
        return diff, round(diff, places) == 0, f'{places!r} places'
    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        diff, is_near, within = self._near(first, second, places, delta)
        if not is_near:
            self._fail(msg, f'{_short(first)} != {_short(second)} within {within} ({_short(diff)} difference)')
    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        diff, is_near, within = self._near(first, second, places, delta)
        if first == second or is_near:
            ending = '' if delta is None else f' ({_short(diff)} difference)'
            self._fail(msg, f'{_short(first)} == {_short(second)} within {within}{ending}')
    def _fail_with_diff(self, msg, text, first, second, gap='\n'):
        diff = '\n' + gap.join(_difflib.ndiff(first, second))
        if self.maxDiff is not None and len(diff) > self.maxDiff:
            diff = f'\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it.'
        self._fail(msg, text + diff)
    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = 'sequence' if seq_type is None else seq_type.__name__
        both = (('First', seq1, seq2), ('Second', seq2, seq1))
        for which, seq, other in both:
            if seq_type is not None and not isinstance(seq, seq_type):
                raise self.failureException(f'{which} sequence is not a {name}: {_short(seq)}')
        if seq1 == seq2:
            return
        text = f'{name.capitalize()}s differ: {_short(seq1, True)} != {_short(seq2, True)}\n'
        shared = min(len(seq1), len(seq2))
        at = next((at for at in range(shared) if seq1[at] != seq2[at]), None)
        if at is not None:
            text += f'\nFirst differing element {at}:\n{_short(seq1[at], True)}\n{_short(seq2[at], True)}\n'
        elif len(seq1) == len(seq2) and seq_type is None and type(seq1) != type(seq2):
            return
        for which, seq, other in both:
            if len(seq) > shared:
                text += f'\n{which} {name} contains {len(seq) - shared} additional elements.\nFirst extra element {shared}:\n{_short(seq[shared], True)}\n'
        self._fail_with_diff(msg, text, _shown_lines(seq1), _shown_lines(seq2))
    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        return self.assertSequenceEqual(tuple1, tuple2, msg, tuple)
    def assertListEqual(self, list1, list2, msg=None):
        return self.assertSequenceEqual(list1, list2, msg, list)
    def assertSetEqual(self, set1, set2, msg=None):
        lines = []
        for items, one, other in ((set1 - set2, 'first', 'second'), (set2 - set1, 'second', 'first')):
            if items:
                lines += [f'Items in the {one} set but not the {other}:', *map(repr, items)]
        if lines:
            self._fail(msg, '\n'.join(lines))
    def _both_are(self, kind, what, first, second):
        for which, value in (('First', first), ('Second', second)):
            self.assertIsInstance(value, kind, f'{which} argument is not a {what}')
    def assertDictEqual(self, d1, d2, msg=None):
        self._both_are(dict, 'dictionary', d1, d2)
        if d1 != d2:
            self._fail_with_diff(msg, f'{_short(d1, True)} != {_short(d2, True)}', _shown_lines(d1), _shown_lines(d2))
    def assertMultiLineEqual(self, first, second, msg=None):
        self._both_are(str, 'string', first, second)
        if first == second:
            return
        one, two = first.splitlines(keepends=True), second.splitlines(keepends=True)
        if len(one) == 1 and first.strip('\r\n') == first:
            one, two = [first + '\n'], [second + '\n']
        self._fail_with_diff(msg, f'{_short(first, True)} != {_short(second, True)}', one, two, '')
    def assertCountEqual(self, first, second, msg=None):
        left, right = list(first), list(second)
        differences = []
        done = []
        for value in left + right:
            if any(value == seen for seen in done):
                continue
            done.append(value)
            one = sum(1 for item in left if item == value)
            two = sum(1 for item in right if item == value)
            if one != two:
                differences.append('First has %d, Second has %d:  %r' % (one, two, value))
        if differences:
            self._fail(msg, 'Element counts were not equal:\n' + '\n'.join(differences))
    def assertIn(self, member, container, msg=None):
        self._check(member in container, msg, '%s not found in %s', member, container)
    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, msg, '%s unexpectedly found in %s', member, container)
    def assertIs(self, expr1, expr2, msg=None):
        self._check(expr1 is expr2, msg, '%s is not %s', expr1, expr2)
    def assertIsNot(self, expr1, expr2, msg=None):
        self._check(expr1 is not expr2, msg, 'unexpectedly identical: %s', expr1)
    def assertIsNone(self, obj, msg=None):
        self._check(obj is None, msg, '%s is not None', obj)
    def assertIsNotNone(self, obj, msg=None):
        self._check(obj is not None, msg, 'unexpectedly None')
    def assertLess(self, a, b, msg=None):
        self._check(a < b, msg, '%s not less than %s', a, b)
    def assertLessEqual(self, a, b, msg=None):
        self._check(a <= b, msg, '%s not less than or equal to %s', a, b)
    def assertGreater(self, a, b, msg=None):
        self._check(a > b, msg, '%s not greater than %s', a, b)
    def assertGreaterEqual(self, a, b, msg=None):
        self._check(a >= b, msg, '%s not greater than or equal to %s', a, b)
    def assertIsInstance(self, obj, cls, msg=None):
        self._check(isinstance(obj, cls), msg, '%s is not an instance of %s', obj, cls)
    def assertNotIsInstance(self, obj, cls, msg=None):
        self._check(not isinstance(obj, cls), msg, '%s is an instance of %s', obj, cls)
    def assertRegex(self, text, expected_regex, msg=None):
        pattern = _pattern_of(expected_regex)
        self._check(pattern.search(text), msg, "Regex didn't match: %s not found in %s", pattern.pattern, text)
    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = _pattern_of(unexpected_regex)
        match = pattern.search(text)
        self._check(not match, msg, 'Regex matched: %s matches %s in %s', match and match.group(), pattern.pattern, text)
    def assertDictContainsSubset(self, subset, dictionary, msg=None):
        missing = [_short(key) for key in subset if key not in dictionary]
        different = [f'{_short(key)}, expected: {_short(value)}, actual: {_short(dictionary[key])}' for key, value in subset.items() if key in dictionary and dictionary[key] != value]
        found = (('Missing: ', missing), ('Mismatched values: ', different))
        if missing or different:
            self._fail(msg, '; '.join(title + ','.join(items) for title, items in found if items))
    failUnlessEqual = assertEquals = assertEqual
    failIfEqual = assertNotEquals = assertNotEqual
    failUnless = assert_ = assertTrue
    failIf = assertFalse
    failUnlessRaises = assertRaises
    assertAlmostEquals = assertAlmostEqual
    assertRegexpMatches = assertRegex
    assertRaisesRegexp = assertRaisesRegex
    assertItemsEqual = assertCountEqual

class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._before, self._after, self._test, self._told = setUp, tearDown, testFunc, description
    def setUp(self):
        (self._before or super().setUp)()
    def tearDown(self):
        (self._after or super().tearDown)()
    def runTest(self):
        self._test()
    def id(self):
        return self._test.__name__
    def _identity(self):
        return self._before, self._after, self._test, self._told
    def shortDescription(self):
        return self._told or _first_line(self._test.__doc__)
    def __str__(self):
        return f'{strclass(self.__class__)} ({self.id()})'
    def __repr__(self):
        return f'<{strclass(self.__class__)} tec={self._test}>'

class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        return None
    async def asyncTearDown(self):
        return None
    def run(self, result=None):
        import asyncio
        name = self._testMethodName
        method = getattr(self, name)
        async def whole():
            await self.asyncSetUp()
            try:
                made = method()
                if hasattr(made, '__await__'):
                    await made
            finally:
                await self.asyncTearDown()
        if not getattr(method, '__unittest_skip__', False):
            setattr(self, name, lambda: asyncio.run(whole()))
        return super().run(result)
`;

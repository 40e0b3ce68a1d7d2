// The module unittest, second part: TestCase with its assertions.

export const caseText = String.raw`
class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _class_cleanups = []
    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._outcome = None
        self._params = {}
        self._subtest_failed = False
        self._cleanups = []
        method = getattr(self, methodName, None)
        if method is None:
            if methodName != 'runTest':
                raise ValueError('no such test method in %s: %s' % (self.__class__, methodName))
            self._testMethodDoc = None
        else:
            self._testMethodDoc = method.__doc__
        self._type_equality_funcs = {dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual', set: 'assertSetEqual', frozenset: 'assertSetEqual', str: 'assertMultiLineEqual'}
    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function
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
        doc = self._testMethodDoc
        return doc.strip().split('\n')[0].strip() if doc else None
    def id(self):
        return '%s.%s' % (strclass(self.__class__), self._testMethodName)
    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName
    def __hash__(self):
        return hash((type(self), self._testMethodName))
    def __str__(self):
        return '%s (%s.%s)' % (self._testMethodName, strclass(self.__class__), self._testMethodName)
    def __repr__(self):
        return '<%s testMethod=%s>' % (strclass(self.__class__), self._testMethodName)
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
        except _ShouldStop:
            pass
        except BaseException as problem:
            if isinstance(problem, SystemExit):
                raise
            if expecting:
                self._expected_problem = problem
            elif isinstance(problem, self.failureException):
                result.addFailure(self, (type(problem), problem, problem.__traceback__))
            else:
                result.addError(self, (type(problem), problem, problem.__traceback__))
        return False
    def run(self, result=None):
        if result is None:
            result = self.defaultTestResult()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if getattr(self.__class__, '__unittest_skip__', False) or getattr(method, '__unittest_skip__', False):
                why = getattr(self.__class__, '__unittest_skip_why__', '') or getattr(method, '__unittest_skip_why__', '')
                result.addSkip(self, why)
                return result
            expecting = getattr(self, '__unittest_expecting_failure__', False) or getattr(method, '__unittest_expecting_failure__', False)
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
        if not self.longMessage:
            return msg or standard
        if msg is None:
            return standard
        return '%s : %s' % (standard, msg)
    def _fail(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))
    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, '%s is not false' % _short(expr))
    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, '%s is not true' % _short(expr))
    def assertRaises(self, expected_exception, *args, **kwargs):
        context = _RaisesContext(expected_exception, self)
        try:
            return context.handle('assertRaises', args, kwargs)
        finally:
            context = None
    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _RaisesContext(expected_exception, self, expected_regex).handle('assertRaisesRegex', args, kwargs)
    def assertWarns(self, expected_warning, *args, **kwargs):
        return _WarnsContext(expected_warning, self).handle('assertWarns', args, kwargs)
    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _WarnsContext(expected_warning, self, expected_regex).handle('assertWarnsRegex', args, kwargs)
    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual
    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail(msg, '%s != %s' % (_short(first), _short(second)))
    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)
    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, '%s == %s' % (_short(first), _short(second)))
    def _near(self, first, second, places, delta):
        diff = abs(first - second)
        if delta is not None:
            return diff, diff <= delta, '%s delta' % _short(delta)
        places = 7 if places is None else places
        return diff, round(diff, places) == 0, '%r places' % places
    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff, near, what = self._near(first, second, places, delta)
        if not near:
            self._fail(msg, '%s != %s within %s (%s difference)' % (_short(first), _short(second), what, _short(diff)))
    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff, near, what = self._near(first, second, places, delta)
        if first == second or near:
            self._fail(msg, '%s == %s within %s%s' % (_short(first), _short(second), what, ' (%s difference)' % _short(diff) if delta is not None else ''))
    def _diff(self, first, second):
        lines = _difflib.ndiff(first, second)
        return '\n'.join(lines)
    def _truncate(self, standard, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return standard + diff
        return standard + ('\nDiff is %s characters long. Set self.maxDiff to None to see it.' % len(diff))
    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = seq_type.__name__ if seq_type is not None else 'sequence'
        if seq_type is not None:
            for which, seq in (('First', seq1), ('Second', seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException('%s sequence is not a %s: %s' % (which, name, _short(seq)))
        if seq1 == seq2:
            return
        text = '%ss differ: %s != %s\n' % (name.capitalize(), _short(seq1, True), _short(seq2, True))
        len1, len2 = len(seq1), len(seq2)
        for at in range(min(len1, len2)):
            if seq1[at] != seq2[at]:
                text += '\nFirst differing element %d:\n%s\n%s\n' % (at, _short(seq1[at], True), _short(seq2[at], True))
                break
        else:
            if len1 == len2 and seq_type is None and type(seq1) != type(seq2):
                return
        if len1 > len2:
            text += '\nFirst %s contains %d additional elements.\nFirst extra element %d:\n%s\n' % (name, len1 - len2, len2, _short(seq1[len2], True))
        elif len1 < len2:
            text += '\nSecond %s contains %d additional elements.\nFirst extra element %d:\n%s\n' % (name, len2 - len1, len1, _short(seq2[len1], True))
        self._fail(msg, self._truncate(text, '\n' + self._diff(_pformat(seq1).splitlines(), _pformat(seq2).splitlines())))
    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)
    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)
    def assertSetEqual(self, set1, set2, msg=None):
        first, second = set1 - set2, set2 - set1
        if not first and not second:
            return
        lines = []
        if first:
            lines.append('Items in the first set but not the second:')
            lines.extend(repr(item) for item in first)
        if second:
            lines.append('Items in the second set but not the first:')
            lines.extend(repr(item) for item in second)
        self._fail(msg, '\n'.join(lines))
    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            text = '%s != %s' % (_short(d1, True), _short(d2, True))
            self._fail(msg, self._truncate(text, '\n' + self._diff(_pformat(d1).splitlines(), _pformat(d2).splitlines())))
    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first != second:
            one, two = first.splitlines(keepends=True), second.splitlines(keepends=True)
            if len(one) == 1 and first.strip('\r\n') == first:
                one, two = [first + '\n'], [second + '\n']
            text = '%s != %s' % (_short(first, True), _short(second, True))
            self._fail(msg, self._truncate(text, '\n' + ''.join(_difflib.ndiff(one, two))))
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
        if member not in container:
            self._fail(msg, '%s not found in %s' % (_short(member), _short(container)))
    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, '%s unexpectedly found in %s' % (_short(member), _short(container)))
    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, '%s is not %s' % (_short(expr1), _short(expr2)))
    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, 'unexpectedly identical: %s' % (_short(expr1),))
    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, '%s is not None' % (_short(obj),))
    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, 'unexpectedly None')
    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, '%s not less than %s' % (_short(a), _short(b)))
    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, '%s not less than or equal to %s' % (_short(a), _short(b)))
    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, '%s not greater than %s' % (_short(a), _short(b)))
    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, '%s not greater than or equal to %s' % (_short(a), _short(b)))
    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail(msg, '%s is not an instance of %r' % (_short(obj), cls))
    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail(msg, '%s is an instance of %r' % (_short(obj), cls))
    def assertRegex(self, text, expected_regex, msg=None):
        if isinstance(expected_regex, (str, bytes)):
            expected_regex = _re.compile(expected_regex)
        if not expected_regex.search(text):
            self._fail(msg, "Regex didn't match: %r not found in %r" % (expected_regex.pattern, text))
    def assertNotRegex(self, text, unexpected_regex, msg=None):
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = _re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            self._fail(msg, 'Regex matched: %r matches %r in %r' % (text[match.start():match.end()], unexpected_regex.pattern, text))
    def assertDictContainsSubset(self, subset, dictionary, msg=None):
        missing = [key for key in subset if key not in dictionary]
        different = ['%s, expected: %s, actual: %s' % (_short(key), _short(value), _short(dictionary[key])) for key, value in subset.items() if key in dictionary and dictionary[key] != value]
        if missing or different:
            parts = []
            if missing:
                parts.append('Missing: %s' % ','.join(_short(key) for key in missing))
            if different:
                parts.append('Mismatched values: %s' % ','.join(different))
            self._fail(msg, '; '.join(parts))
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
        self._setUpFunc = setUp
        self._tearDownFunc = tearDown
        self._testFunc = testFunc
        self._description = description
    def setUp(self):
        if self._setUpFunc is not None:
            self._setUpFunc()
    def tearDown(self):
        if self._tearDownFunc is not None:
            self._tearDownFunc()
    def runTest(self):
        self._testFunc()
    def id(self):
        return self._testFunc.__name__

class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass
    async def asyncTearDown(self):
        pass
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

// The module unittest, third part: results, suites, the loader, the runner and main().

export const runnerText = String.raw`
class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.testsRun = 0
        self.failfast = self.shouldStop = False
        self.buffer = self.tb_locals = False
    def startTest(self, test):
        self.testsRun += 1
    def stopTest(self, test):
        pass
    def startTestRun(self):
        pass
    def stopTestRun(self):
        pass
    def _text(self, err):
        import traceback
        return ''.join(traceback.format_exception(err[1]))
    def _record(self, problems, test, err):
        problems.append((test, self._text(err)))
        if self.failfast:
            self.stop()
    def addError(self, test, err):
        self._record(self.errors, test, err)
    def addFailure(self, test, err):
        self._record(self.failures, test, err)
    def addSubTest(self, test, subtest, err):
        if err is not None:
            self._record(self.failures if issubclass(err[0], test.failureException) else self.errors, subtest, err)
    def addSuccess(self, test):
        pass
    def addSkip(self, test, reason):
        self.skipped.append((test, reason))
    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._text(err)))
    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)
    def stop(self):
        self.shouldStop = True
    def __repr__(self):
        return f'<{strclass(self.__class__)} run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}>'

class TextTestResult(TestResult):
    separator1 = '=' * 70
    separator2 = '-' * 70
    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)
        self.showAll, self.dots = verbosity > 1, verbosity == 1
        self.stream, self.descriptions = stream, descriptions
    def getDescription(self, test):
        doc = self.descriptions and test.shortDescription()
        return f'{test}\n{doc}' if doc else str(test)
    def _mark(self, long, short):
        if self.showAll:
            self.stream.write(long + '\n')
        elif self.dots:
            self.stream.write(short)
    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(self.getDescription(test) + ' ... ')
    def addSuccess(self, test):
        super().addSuccess(test)
        self._mark('ok', '.')
    def addError(self, test, err):
        super().addError(test, err)
        self._mark('ERROR', 'E')
    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._mark('FAIL', 'F')
    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is None:
            return
        word, letter = ('FAIL', 'F') if issubclass(err[0], test.failureException) else ('ERROR', 'E')
        self._mark(f'\n  {self.getDescription(subtest)} ... {word}', letter)
    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._mark(f'skipped {reason!r}', 's')
    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._mark('expected failure', 'x')
    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._mark('unexpected success', 'u')
    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.write('\n')
        self.printErrorList('ERROR', self.errors)
        self.printErrorList('FAIL', self.failures)
        if self.unexpectedSuccesses:
            titles = [f'UNEXPECTED SUCCESS: {self.getDescription(test)}' for test in self.unexpectedSuccesses]
            self._write_lines(self.separator1, *titles)
    def printErrorList(self, flavour, errors):
        for test, err in errors:
            self._write_lines(self.separator1, f'{flavour}: {self.getDescription(test)}', self.separator2, err)
    def _write_lines(self, *lines):
        for line in lines:
            self.stream.write(line + '\n')

class TestSuite:
    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)
    def __iter__(self):
        return iter(self._tests)
    def __repr__(self):
        return f'<{strclass(self.__class__)} tests={list(self)}>'
    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, type(self)) else NotImplemented
    def addTest(self, test):
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        self._tests.append(test)
    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for test in tests:
            self.addTest(test)
    def countTestCases(self):
        return sum(test.countTestCases() for test in self._tests)
    def _all(self):
        for test in self._tests:
            if isinstance(test, TestSuite):
                yield from test._all()
            else:
                yield test
    def run(self, result, debug=False):
        current = None
        failed = False
        for test in self._all():
            if result.shouldStop:
                break
            cls = test.__class__
            if cls is not current:
                _leave(current, result, failed)
                current, failed = cls, not _enter(cls, result)
            if not failed:
                test(result)
        _leave(current, result, failed)
        return result
    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)
    def debug(self):
        for test in self:
            test.debug()

class _ClassProblem:
    # Stands where a test would: what went wrong is the set-up or the tear-down of a class.
    failureException = None
    def __init__(self, what, cls):
        self.description = f'{what} ({strclass(cls)})'
    def __str__(self):
        return self.description
    id = __str__
    def shortDescription(self):
        return None

def _nothing():
    pass

def _run_for_class(cls, name, result):
    # Runs a method of the class, if it has one; False after an error or a skip.
    try:
        getattr(cls, name, _nothing)()
        if name == 'tearDownClass':
            getattr(cls, 'doClassCleanups', _nothing)()
        return True
    except SkipTest as problem:
        result.addSkip(_ClassProblem(name, cls), str(problem))
    except Exception as problem:
        result.addError(_ClassProblem(name, cls), (type(problem), problem, None))
        if name == 'setUpClass':
            cls.doClassCleanups()
    return False

def _enter(cls, result):
    return getattr(cls, '__unittest_skip__', False) or _run_for_class(cls, 'setUpClass', result)

def _leave(cls, result, failed):
    if not (cls is None or failed or getattr(cls, '__unittest_skip__', False)):
        _run_for_class(cls, 'tearDownClass', result)

class TestLoader:
    testMethodPrefix = 'test'
    suiteClass = TestSuite
    errors = []
    def getTestCaseNames(self, testCaseClass):
        return sorted(name for name in dir(testCaseClass) if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name)))
    def loadTestsFromTestCase(self, testCaseClass):
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return self.suiteClass(map(testCaseClass, names))
    def loadTestsFromModule(self, module, *args, pattern=None, **kws):
        tests = []
        for name in sorted(dir(module)):
            item = getattr(module, name)
            if isinstance(item, type) and issubclass(item, TestCase) and item not in (TestCase, FunctionTestCase, IsolatedAsyncioTestCase):
                tests.append(self.loadTestsFromTestCase(item))
        return self.suiteClass(tests)
    def loadTestsFromName(self, name, module=None):
        item = module
        parts = name.split('.')
        if item is None:
            item = sys.modules['__main__']
            if parts[0] == '__main__':
                parts = parts[1:]
        parent = item
        for part in parts:
            parent, item = item, getattr(item, part)
        if isinstance(item, type) and issubclass(item, TestCase):
            return self.loadTestsFromTestCase(item)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(parts[-1])])
        made = item()
        return made if isinstance(made, TestSuite) else self.suiteClass([made])
    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

defaultTestLoader = TestLoader()

def makeSuite(testCaseClass, prefix='test', sortUsing=None, suiteClass=TestSuite):
    loader = TestLoader()
    loader.testMethodPrefix = prefix
    return loader.loadTestsFromTestCase(testCaseClass)

def findTestCases(module, prefix='test', sortUsing=None, suiteClass=TestSuite):
    return defaultTestLoader.loadTestsFromModule(module)

def getTestCaseNames(testCaseClass, prefix='test', sortUsing=None):
    return defaultTestLoader.getTestCaseNames(testCaseClass)

class TextTestRunner:
    resultclass = TextTestResult
    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None, warnings=None, *, tb_locals=False):
        self.stream = stream or sys.stderr
        self.resultclass = resultclass or self.resultclass
        self.descriptions, self.verbosity, self.failfast = descriptions, verbosity, failfast
    def run(self, test):
        import time
        result = self._makeResult()
        result.failfast = self.failfast
        start = time.time()
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        taken = time.time() - start
        if hasattr(result, 'printErrors'):
            result.printErrors()
        plural = '' if result.testsRun == 1 else 's'
        kinds = (('failures', 'failures'), ('errors', 'errors'), ('skipped', 'skipped'),
                 ('expected failures', 'expectedFailures'), ('unexpected successes', 'unexpectedSuccesses'))
        counts = [(title, len(getattr(result, name))) for title, name in kinds]
        notes = ', '.join(f'{title}={count}' for title, count in counts if count)
        verdict = 'OK' if result.wasSuccessful() else 'FAILED'
        self.stream.write(f"{'-' * 70}\nRan {result.testsRun} test{plural} in {taken:.3f}s\n\n{verdict}{notes and f' ({notes})'}\n")
        return result
    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

class TestProgram:
    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False):
        self.module = sys.modules[module] if isinstance(module, str) else module
        self.verbosity = verbosity
        arguments = list(argv if argv is not None else getattr(sys, 'argv', ['']))[1:]
        names = []
        for argument in arguments:
            if argument in ('-v', '--verbose'):
                self.verbosity = 2
            elif argument in ('-q', '--quiet'):
                self.verbosity = 0
            elif argument in ('-f', '--failfast'):
                failfast = True
            else:
                names.append(argument)
        if not names and defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        test = testLoader.loadTestsFromNames(names, self.module) if names else testLoader.loadTestsFromModule(self.module)
        runner = testRunner
        if runner is None:
            runner = TextTestRunner
        if isinstance(runner, type):
            runner = runner(verbosity=self.verbosity, failfast=bool(failfast))
        self.test = test
        self.result = runner.run(test)
        if exit:
            sys.exit(not self.result.wasSuccessful())

main = TestProgram
for _module, _classes in (('result', (TestResult,)), ('runner', (TextTestResult, TextTestRunner)), ('suite', (TestSuite,)), ('case', (TestCase, FunctionTestCase, SkipTest)), ('loader', (TestLoader,)), ('main', (TestProgram,))):
    for _cls in _classes:
        _cls.__module__ = 'unittest.' + _module
__all__ = ['TestResult', 'TestCase', 'IsolatedAsyncioTestCase', 'TestSuite', 'TextTestRunner', 'TestLoader', 'FunctionTestCase', 'main', 'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless', 'expectedFailure', 'TextTestResult', 'makeSuite']
`;

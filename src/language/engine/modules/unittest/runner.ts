// The module unittest, third part: results, suites, the loader, the runner and main().

export const runnerText = String.raw`
class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
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
    def _stop_if(self):
        if self.failfast:
            self.stop()
    def addError(self, test, err):
        self.errors.append((test, self._text(err)))
        self._stop_if()
    def addFailure(self, test, err):
        self.failures.append((test, self._text(err)))
        self._stop_if()
    def addSubTest(self, test, subtest, err):
        if err is not None:
            if issubclass(err[0], test.failureException):
                self.failures.append((subtest, self._text(err)))
            else:
                self.errors.append((subtest, self._text(err)))
            self._stop_if()
    def addSuccess(self, test):
        pass
    def addSkip(self, test, reason):
        self.skipped.append((test, reason))
    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._text(err)))
    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
    def wasSuccessful(self):
        return len(self.failures) == len(self.errors) == len(self.unexpectedSuccesses) == 0
    def stop(self):
        self.shouldStop = True
    def __repr__(self):
        return '<%s run=%i errors=%i failures=%i>' % (strclass(self.__class__), self.testsRun, len(self.errors), len(self.failures))

class TextTestResult(TestResult):
    separator1 = '=' * 70
    separator2 = '-' * 70
    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
    def getDescription(self, test):
        doc = test.shortDescription()
        if self.descriptions and doc:
            return '\n'.join((str(test), doc))
        return str(test)
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
        if err is not None:
            if self.showAll:
                self.stream.write('\n  %s ... %s\n' % (self.getDescription(subtest), 'FAIL' if issubclass(err[0], test.failureException) else 'ERROR'))
            else:
                self._mark('', 'F' if issubclass(err[0], test.failureException) else 'E')
    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._mark('skipped {0!r}'.format(reason), 's')
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
            self.stream.write(self.separator1 + '\n')
            for test in self.unexpectedSuccesses:
                self.stream.write('UNEXPECTED SUCCESS: %s\n' % self.getDescription(test))
    def printErrorList(self, flavour, errors):
        for test, err in errors:
            self.stream.write(self.separator1 + '\n')
            self.stream.write('%s: %s\n' % (flavour, self.getDescription(test)))
            self.stream.write(self.separator2 + '\n')
            self.stream.write('%s\n' % err)

class TestSuite:
    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)
    def __iter__(self):
        return iter(self._tests)
    def __repr__(self):
        return '<%s tests=%s>' % (strclass(self.__class__), list(self))
    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)
    def addTest(self, test):
        if not callable(test):
            raise TypeError('{} is not callable'.format(repr(test)))
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
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
    failureException = None
    def __init__(self, description):
        self.description = description
    def id(self):
        return self.description
    def shortDescription(self):
        return None
    def __str__(self):
        return self.description

def _enter(cls, result):
    if getattr(cls, '__unittest_skip__', False):
        return True
    try:
        setup = getattr(cls, 'setUpClass', None)
        if setup is not None:
            setup()
        return True
    except SkipTest as problem:
        result.addSkip(_ClassProblem('setUpClass (%s)' % strclass(cls)), str(problem))
    except Exception as problem:
        result.addError(_ClassProblem('setUpClass (%s)' % strclass(cls)), (type(problem), problem, None))
        cls.doClassCleanups()
    return False

def _leave(cls, result, failed):
    if cls is None or failed or getattr(cls, '__unittest_skip__', False):
        return
    try:
        teardown = getattr(cls, 'tearDownClass', None)
        if teardown is not None:
            teardown()
        cls.doClassCleanups()
    except Exception as problem:
        result.addError(_ClassProblem('tearDownClass (%s)' % strclass(cls)), (type(problem), problem, None))

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
        self.stream = sys.stderr if stream is None else stream
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        if resultclass is not None:
            self.resultclass = resultclass
    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)
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
        write = self.stream.write
        write('-' * 70 + '\n')
        run = result.testsRun
        write('Ran %d test%s in %.3fs\n\n' % (run, run != 1 and 's' or '', taken))
        infos = []
        if not result.wasSuccessful():
            write('FAILED')
            if result.failures:
                infos.append('failures=%d' % len(result.failures))
            if result.errors:
                infos.append('errors=%d' % len(result.errors))
        else:
            write('OK')
        for name, found in (('skipped', result.skipped), ('expected failures', result.expectedFailures), ('unexpected successes', result.unexpectedSuccesses)):
            if found:
                infos.append('%s=%d' % (name, len(found)))
        write(' (%s)\n' % ', '.join(infos) if infos else '\n')
        return result

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

import io, sys, unittest
from unittest import FunctionTestCase, TestCase, TestLoader, TestResult, TestSuite, TextTestRunner
def told(test, **options):
    out = io.StringIO()
    result = TextTestRunner(stream=out, **options).run(test)
    print(result, result.wasSuccessful(), [out.getvalue().split("\n")[0], out.getvalue().split("\n")[-2]])
    for kind in ("failures", "errors", "skipped", "expectedFailures"):
        for about, text in getattr(result, kind): print(" ", kind, about, "|", about.id(), "|", about.shortDescription(), "|", text.strip().split("\n")[-1])
    for about in result.unexpectedSuccesses: print("  unexpected", about)
class Many(TestCase):
    def test_passes(self): "Says what it does."
    def test_fails(self): self.assertEqual(1, 2)
    def test_breaks(self): raise KeyError("k")
    def test_exits(self): sys.exit(3)
    def test_skips(self): self.skipTest("later")
    @unittest.skip("never")
    def test_never(self): pass
    @unittest.expectedFailure
    def test_expected(self): self.fail("as expected")
    @unittest.expectedFailure
    def test_surprise(self): pass
    def test_parts(self):
        for i in range(3):
            with self.subTest("part", i=i): self.assertEqual(i, 1)
        with self.subTest(): raise KeyError("in a part")
for verbosity in (0, 1, 2): told(TestLoader().loadTestsFromTestCase(Many), verbosity=verbosity)
told(TestLoader().loadTestsFromTestCase(Many), failfast=True)
class SetUp(TestCase):
    def setUp(self): self.addCleanup(print, "cleaned"); raise ValueError("setup")
    def tearDown(self): print("not reached")
    def test_a(self): print("not reached")
class TearDown(TestCase):
    def setUp(self): self.addCleanup(lambda: 1 / 0)
    def tearDown(self): raise ValueError("teardown")
    def test_a(self): self.fail("body")
class ClassSetUp(TestCase):
    @classmethod
    def setUpClass(cls): cls.addClassCleanup(print, "class cleaned"); raise ValueError("class")
    def test_a(self): print("not reached")
class ClassTearDown(TestCase):
    @classmethod
    def tearDownClass(cls): raise ValueError("class end")
    def test_a(self): pass
class SkippedByClass(TestCase):
    @classmethod
    def setUpClass(cls): raise unittest.SkipTest("class skip")
    def test_a(self): print("not reached")
class SkippedLate(TestCase):
    @classmethod
    def tearDownClass(cls): raise unittest.SkipTest("late")
    def test_a(self): pass
@unittest.skip("whole")
class Skipped(TestCase):
    def test_a(self): print("not reached")
@unittest.expectedFailure
class Expected(TestCase):
    def test_a(self): self.fail("x")
for cls in (SetUp, TearDown, ClassSetUp, ClassTearDown, SkippedByClass, SkippedLate, Skipped, Expected): told(TestLoader().loadTestsFromTestCase(cls))
def check():
    "Checks."
    print("checked")
def broken(): raise ValueError("broken")
told(TestSuite([FunctionTestCase(check, setUp=lambda: print("before"), tearDown=lambda: print("after")), FunctionTestCase(broken, description="Told")]))
print(FunctionTestCase(check) == FunctionTestCase(check), FunctionTestCase(check) == FunctionTestCase(broken), FunctionTestCase(check).shortDescription(), FunctionTestCase(check))
suite = TestSuite([Many("test_passes")])
print(suite, suite == TestSuite([Many("test_passes")]), suite == TestSuite(), suite == 5, suite.countTestCases())
for wrong in (5, Many, TestSuite):
    try: suite.addTest(wrong)
    except TypeError as e: print(e)
for wrong in ("ab", 5):
    try: suite.addTests(wrong)
    except TypeError as e: print(e)
result = TestResult()
suite(result); Many("test_fails").run(result); print(result, result.shouldStop); result.stop(); suite.run(result); print(result.testsRun)

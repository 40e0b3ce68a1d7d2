import unittest, sys, io
class T(unittest.TestCase):
    log = []
    @classmethod
    def setUpClass(cls): cls.log.append("setUpClass")
    @classmethod
    def tearDownClass(cls): cls.log.append("tearDownClass")
    def setUp(self): self.x = 1; self.log.append("setUp")
    def tearDown(self): self.log.append("tearDown")
    def test_ok(self):
        self.assertEqual(1, 1); self.assertTrue(True); self.assertFalse(0); self.assertIs(None, None); self.assertIn(1, [1]); self.assertIsInstance(1, int)
        self.assertAlmostEqual(0.1 + 0.2, 0.3); self.assertCountEqual([1, 2], [2, 1]); self.assertRegex("abc", "b"); self.assertGreater(2, 1); self.assertNotIn(3, [])
        with self.assertRaises(ValueError) as cm: int("x")
        self.assertIn("invalid literal", str(cm.exception))
        self.assertRaises(ZeroDivisionError, lambda: 1 / 0)
        with self.assertRaisesRegex(KeyError, "q"): {}["q"]
        self.assertDictEqual({1: 2}, {1: 2}); self.assertListEqual([1], [1]); self.assertSequenceEqual((1,), [1])
    def test_fail(self): self.assertEqual(1, 2, "msg")
    def test_error(self): 1 / 0
    @unittest.skip("no reason")
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_exp(self): self.fail("x")
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
    def test_skip_inside(self): self.skipTest("inner")
    @unittest.skipIf(sys.version_info > (3,), "cond")
    def test_skip2(self): pass
suite = unittest.TestLoader().loadTestsFromTestCase(T)
print(suite.countTestCases())
res = unittest.TestResult(); suite.run(res)
print(res, [str(t[0]) for t in res.failures], [str(t[0]) for t in res.errors], [(str(t), r) for t, r in res.skipped], len(res.expectedFailures), res.wasSuccessful(), T.log)
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
c = T("test_ok")
for f in [lambda: c.assertEqual([1, 2], [1, 3]), lambda: c.assertEqual("a\nb", "a\nc"), lambda: c.assertEqual({"a": 1}, {"a": 2}), lambda: c.assertEqual({1}, {2}), lambda: c.assertEqual((1,), (1, 2)), lambda: c.assertTrue(0), lambda: c.assertFalse([1]), lambda: c.assertIs(1, 2), lambda: c.assertIsNone(5), lambda: c.assertIn(1, [2]), lambda: c.assertAlmostEqual(1.0, 1.1), lambda: c.assertGreater(1, 2), lambda: c.assertIsInstance(1, str), lambda: c.assertRegex("abc", "z"), lambda: c.assertCountEqual([1], [2]), lambda: c.assertRaises(ValueError, int, "5"), lambda: c.fail("boom"), lambda: c.assertNotEqual(1, 1), lambda: c.assertLessEqual(3, 2), lambda: c.assertEqual(1, 2), lambda: c.assertAlmostEqual(1, 2, delta=0.5), lambda: c.assertIsNotNone(None), lambda: c.assertNotIn("a", "abc"), lambda: T("nope")]: t(f)
def nr():
    with c.assertRaises(KeyError): pass
t(nr)
stream = io.StringIO()
r = unittest.TextTestRunner(stream=stream, verbosity=2).run(unittest.TestSuite([T("test_ok"), T("test_skip"), T("test_exp")]))
print(stream.getvalue().replace(stream.getvalue().split("in ")[-1].split("s")[0], "N"))
print(c, repr(c), c.id(), c.shortDescription())

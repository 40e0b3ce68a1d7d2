import re, warnings
warnings.simplefilter('ignore')
from unittest import TestCase, FunctionTestCase
def show(label, work):
    try: print(label, repr(work()))
    except BaseException as e: print(label, type(e).__name__, str(e), type(e.__cause__).__name__)
class T(TestCase):
    def runTest(self): pass
t = T()
cases = {
 'assertTrue': [(1,), (0,), ([],)], 'assertFalse': [(0,), (1,), ([1],)],
 'assertEqual': [(1, 1), (1, 2), ('a\nb', 'a\nc'), ('ab', 'ac'), ([1, 2], [1, 3]), ([1], [1, 2]), ([1, 2], [1]), ((1,), (2,)), ({1: 2}, {1: 3}), ({1, 2}, {2, 3}), (frozenset('a'), frozenset('b')), (1, 1.0), ([], ()), (None, 0), ('', 'a'), ('a\n', 'a')],
 'assertNotEqual': [(1, 2), (1, 1), ('a', 'a')],
 'assertAlmostEqual': [(1, 1), (1, 1.00000001), (1, 1.1), (1.5, 1.6), (1, 'a'), (float('nan'), 1)],
 'assertNotAlmostEqual': [(1, 1), (1, 1.00000001), (1, 1.1)],
 'assertIs': [(1, 1), ([], [])], 'assertIsNot': [([], []), (None, None)], 'assertIsNone': [(None,), (0,)], 'assertIsNotNone': [(None,), (0,)],
 'assertIn': [(1, [1]), (1, [2]), ('a', 'abc'), (1, 5)], 'assertNotIn': [(1, [1]), (1, [2])],
 'assertLess': [(1, 2), (2, 2), (1, 'a')], 'assertLessEqual': [(2, 2), (3, 2)], 'assertGreater': [(2, 1), (2, 2)], 'assertGreaterEqual': [(2, 2), (1, 2)],
 'assertIsInstance': [(1, int), (1, str), (1, (str, list)), (1, 5)], 'assertNotIsInstance': [(1, int), (1, str), (1, (str, int))],
 'assertRegex': [('abc', 'b'), ('abc', 'x'), (b'abc', b'b'), ('abc', re.compile('x', re.I))], 'assertNotRegex': [('abc', 'b'), ('abc', 'x'), ('aXc', re.compile('x', re.I))],
 'assertListEqual': [([1], [1]), ([1], (1,)), ([1], [2]), ((1,), [1])], 'assertTupleEqual': [((1,), (1,)), ((1,), [1]), ((1,), (2,))],
 'assertSetEqual': [({1}, {1}), ({1}, {2}), ({1}, frozenset([1])), ({1, 5}, {1})], 'assertDictEqual': [({}, {}), ({}, []), ([], {}), ({1: 1}, {1: 2})],
 'assertSequenceEqual': [([1], (1,)), ([1, 2], (1, 3)), ('ab', ['a', 'b']), ('ab', ['a', 'c'])], 'assertMultiLineEqual': [('a', 'a'), ('a', 'b'), ('a', 1), (1, 'a'), ('a\nb\n', 'a\nc\n')],
 'assertCountEqual': [([1, 2], [2, 1]), ([1, 1], [1]), ('ab', 'ba'), ([[1], [2]], [[2], [3]]), ([], [])],
 'assertDictContainsSubset': [({1: 2}, {1: 2, 3: 4}), ({1: 2}, {1: 3}), ({5: 2}, {1: 3}), ({5: 2, 1: 2}, {1: 3})],
}
for name, rows in cases.items():
    for row in rows:
        show(name, lambda: getattr(t, name)(*row))
    show(name, lambda: getattr(t, name)(*rows[-1], msg='told'))
    if name != 'assertCountEqual': show(name, lambda: getattr(t, name)())
t.longMessage = False
show('short', lambda: t.assertEqual(1, 2, 'only')); show('short', lambda: t.assertEqual(1, 2)); show('short', lambda: t.assertIn(1, [], msg='only'))
t.longMessage = True
show('delta', lambda: t.assertAlmostEqual(1, 2, delta=0.5)); show('delta', lambda: t.assertAlmostEqual(1, 2, delta=1)); show('delta', lambda: t.assertAlmostEqual(1, 2, delta=1, places=2)); show('places', lambda: t.assertAlmostEqual(1, 1.1, places=0)); show('places', lambda: t.assertAlmostEqual(1, 1.1, 2)); show('nd', lambda: t.assertNotAlmostEqual(1, 2, delta=2)); show('nd', lambda: t.assertNotAlmostEqual(1, 2, places=1, delta=2)); show('nd', lambda: t.assertNotAlmostEqual(1.01, 1.0, places=1, msg='m'))
t.maxDiff = 10; show('maxDiff', lambda: t.assertEqual([1, 2], [1, 3])); show('maxDiff', lambda: t.assertEqual({1: 1}, {1: 3})); show('maxDiff', lambda: t.assertEqual('a\nb', 'a\nc')); t.maxDiff = 640
show('kw', lambda: t.assertIn(member=1, container=[])); show('kw', lambda: t.assertLess(a=2, b=1)); show('kw', lambda: t.assertEqual(first=1, second=2)); show('kw', lambda: t.assertIs(expr1=1, expr2=2)); show('kw', lambda: t.assertIsInstance(obj=1, cls=str)); show('kw', lambda: t.assertRegex(text='a', expected_regex='b')); show('kw', lambda: t.assertNotRegex(text='a', unexpected_regex='a')); show('kw', lambda: t.assertSequenceEqual(seq1=[1], seq2=[2], seq_type=list)); show('kw', lambda: t.assertSequenceEqual([1], (2,), seq_type=tuple))
def boom(*a, **k): raise ValueError('boom %s %s' % (a, k))
show('raises', lambda: t.assertRaises(ValueError, boom, 1, k=2)); show('raises', lambda: t.assertRaises(KeyError, boom)); show('raises', lambda: t.assertRaises(ValueError, len, [])); show('raises', lambda: t.assertRaises((KeyError, ValueError), boom)); show('raises', lambda: t.assertRaises((KeyError, ValueError), len, [])); show('raises', lambda: t.assertRaises(5, len)); show('raises', lambda: t.assertRaises()); show('raises', lambda: t.assertRaises(ValueError, foo=1))
show('regex', lambda: t.assertRaisesRegex(ValueError, 'bo+m', boom)); show('regex', lambda: t.assertRaisesRegex(ValueError, 'xx', boom)); show('regex', lambda: t.assertRaisesRegex(ValueError, re.compile('xx'), boom)); show('regex', lambda: t.assertRaisesRegex(ValueError, 'x', len, []))
def ctx():
    with t.assertRaises(ValueError, msg='why') as c: pass
show('ctx', ctx)
with t.assertRaises(ValueError) as c: boom(1)
print(repr(c.exception))
def warn(): warnings.warn('careful', DeprecationWarning)
show('warns', lambda: t.assertWarns(DeprecationWarning, warn)); show('warns', lambda: t.assertWarns(UserWarning, warn)); show('warns', lambda: t.assertWarnsRegex(DeprecationWarning, 'care', warn)); show('warns', lambda: t.assertWarnsRegex(DeprecationWarning, 'xx', warn)); show('warns', lambda: t.assertWarns(DeprecationWarning, len, []))
show('fail', lambda: t.fail()); show('fail', lambda: t.fail('m')); show('skip', lambda: t.skipTest('r'))
class Point:
    def __init__(self, x): self.x = x
def same(a, b, msg=None):
    if a.x != b.x: raise t.failureException('points %s %s' % (a.x, b.x))
t.addTypeEqualityFunc(Point, same); show('type', lambda: t.assertEqual(Point(1), Point(1))); show('type', lambda: t.assertEqual(Point(1), Point(2)))
t.addTypeEqualityFunc(dict, 'assertCountEqual'); show('type', lambda: t.assertEqual({1: 2}, {1: 3}))
print(t, repr(t), t.id(), t.shortDescription(), t == T(), t != T(), hash(t) == hash(T()), t == 5, t.countTestCases(), T.__mro__[1:])
class Two(TestCase):
    def test_a(self): "Doc line\nmore"
    def test_b(self): pass
print(Two('test_a').shortDescription(), Two('test_b').shortDescription(), Two('test_a') == Two('test_a'), Two('test_a') == Two('test_b'), Two('test_a')); show('no', lambda: Two('nope')); show('norun', lambda: Two())
f = FunctionTestCase(boom, setUp=lambda: print('su'), tearDown=lambda: print('td'), description='desc'); print(f, f.id(), f.shortDescription()); 
def check(): "Check doc"; print('checked')
f2 = FunctionTestCase(check, tearDown=lambda: print('td2')); print(f2.id(), f2.shortDescription(), f2 == FunctionTestCase(check), f2 != FunctionTestCase(boom), repr(f2).replace('<function check at ', '').split(' ')[0])

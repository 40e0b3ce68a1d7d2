import re
from unittest import mock
from unittest.mock import Mock, MagicMock, patch, call, ANY, sentinel, DEFAULT, create_autospec, mock_open, PropertyMock, NonCallableMock, AsyncMock, seal
def show(x): return re.sub(r"id='\d+'", "id='N'", str(x))
def bad(f, *a, **k):
    try: print('none', f(*a, **k))
    except BaseException as e: print(type(e).__name__, show(e))
m = Mock()
print(show(repr(m)), show(repr(m.foo)), show(repr(m.foo.bar)), show(repr(m())), show(repr(m.foo())), show(repr(m.foo().bar)), show(repr(Mock(name='n'))), show(repr(Mock(name='n').x)), show(repr(Mock(spec=int))))
print(m.called, m.call_count, m.call_args, m.call_args_list)
m = Mock(return_value=3)
print(m(1, 2, a=3), m.called, m.call_count, m.call_args, m.call_args_list, m.mock_calls, m.call_args.args, m.call_args.kwargs, m.call_args[0], m.call_args == call(1, 2, a=3))
m.assert_called(); m.assert_called_once(); m.assert_called_with(1, 2, a=3); m.assert_called_once_with(1, 2, a=3); m.assert_any_call(1, 2, a=3)
bad(m.assert_called_with, 1); bad(m.assert_not_called); bad(m.assert_any_call, 5)
m()
bad(m.assert_called_once); bad(m.assert_called_once_with, 1); bad(m.assert_has_calls, [call(9)])
m.assert_has_calls([call(1, 2, a=3), call()]); m.assert_has_calls([call()], any_order=True)
bad(Mock().assert_called); bad(Mock(name='bob').assert_called_with, 1, b=2); bad(Mock().assert_called_once)
m.reset_mock(); print(m.called, m.call_count, m.mock_calls, m())
m = Mock(side_effect=ValueError('boom')); bad(m)
m = Mock(side_effect=[1, 2, KeyError('k')]); print(m(), m()); bad(m); bad(m)
m = Mock(side_effect=lambda x: x + 1, return_value=9); print(m(4))
m = Mock(side_effect=lambda x: DEFAULT, return_value=9); print(m(4))
m = Mock(); m.a.b.c(1); m.a.b(2).d(3); m.x = 5
print(m.mock_calls, m.method_calls, m.a.mock_calls, m.x)
print(m.mock_calls == [call.a.b.c(1), call.a.b(2), call.a.b().d(3)], call.a.b(2).d(3).call_list(), call, call.x, call(1), call.foo(a=1))
m = Mock(**{'method.return_value': 3, 'other.side_effect': KeyError, 'attr': 7}); print(m.method(), m.attr); bad(m.other)
m.configure_mock(attr=8); print(m.attr)
class C:
    x = 1
    def meth(self, a, b=2): return a
    @staticmethod
    def st(q): return q
    @classmethod
    def cl(cls, q): return q
m = Mock(spec=C); print(isinstance(m, C), show(repr(m)), m.meth(1) is not None); bad(lambda: m.nope); m.fresh = 1; print(m.fresh)
m = Mock(spec_set=C)
def setit(): m.nope = 1
bad(setit)
m = Mock(spec=['a', 'b']); m.a; bad(lambda: m.c); bad(lambda: Mock().assert_foo); bad(lambda: Mock().asert_x)
m = MagicMock()
print(len(m), int(m), bool(m), list(m), m[1] is m[2], 3 in m, float(m), m == m, m != m, m == 3, hash(m) == hash(m), show(str(m)), show(m + 1), show(m[0]))
m.__len__.return_value = 5; m.__getitem__.side_effect = lambda k: k * 2; m.__iter__.return_value = [1, 2]; m.__contains__.return_value = True; m.__str__.return_value = 'text'
print(len(m), m[4], list(m), list(m), 9 in m, str(m))
with m as q: print(q is m.__enter__.return_value)
m.__enter__.assert_called_once_with(); print(m.__exit__.call_args)
m['k'] = 1; print(m.__setitem__.call_args, m.mock_calls[-1])
m = Mock(); m.__len__ = lambda self: 7; print(len(m)); m.__add__ = Mock(return_value='sum'); print(m + 1); bad(lambda: m < 1); bad(lambda: len(Mock())); bad(lambda: iter(Mock()))
print(ANY == 5, [1, ANY] == [1, 'x'], ANY, ANY != 3, sentinel.a, sentinel.a is sentinel.a, sentinel.a == sentinel.b)
import os, sys
with patch('os.getcwd') as g:
    g.return_value = '/fake'; print(os.getcwd(), show(repr(g)))
print(os.getcwd() != '/fake')
with patch.object(C, 'x', 42) as v: print(C.x, v)
print(C.x)
with patch.object(C, 'meth', return_value='patched') as pm: print(C().meth(1), pm.call_args)
with patch.object(C, 'meth', autospec=True) as pm:
    c = C(); c.meth(1, b=3); print(pm.call_args == call(c, 1, b=3)); bad(c.meth)
bad(lambda: patch('sys.surely_not_there').start()); bad(lambda: patch('nodots'))
d = {'a': 1}
with patch.dict(d, {'b': 2}, c=3): print(sorted(d.items()))
with patch.dict(d, clear=True): print(d)
print(d)
@patch('os.getcwd', return_value='deco')
@patch.object(C, 'x', 5)
def f(g): return os.getcwd(), C.x, g.call_count
print(f(), f.__name__)
@patch.multiple(C, x=9, st=DEFAULT)
def f2(**kw): return C.x, sorted(kw)
print(f2())
p = patch.object(C, 'x', 77); p.start(); print(C.x); p.stop(); print(C.x); patch.stopall()
@patch.object(C, 'x', 3)
class T:
    def test_a(self): return C.x
    def other(self): return C.x
print(T().test_a(), T().other())
def func(a, b=1): return a
af = create_autospec(func, return_value=4); print(af(1), af.call_args, af.called); bad(af); bad(af, 1, 2, 3); af.assert_called_once_with(1)
ac = create_autospec(C); i = ac(); print(isinstance(i, C), i.meth(1) is i.meth.return_value); bad(i.meth); bad(lambda: ac.nope); bad(lambda: i.nope)
mo = mock_open(read_data='one\ntwo\n')
with patch('builtins.open', mo):
    with open('x') as fh: print(fh.read())
    with open('x') as fh: print(fh.readline(), fh.readlines())
    with open('x') as fh: print(list(fh))
mo.assert_called_with('x')
mo = mock_open(); 
with patch('builtins.open', mo):
    with open('y', 'w') as fh: fh.write('data')
mo().write.assert_called_once_with('data'); print(mo.mock_calls[0])
class P:
    @property
    def v(self): return 1
with patch.object(P, 'v', new_callable=PropertyMock) as pv:
    pv.return_value = 6; o = P(); print(o.v); o.v = 3; print(pv.mock_calls)
m = Mock(wraps=[1, 2]); print(m.index(2)); w = Mock(wraps=lambda x: x * 2); print(w(4))
m = Mock(); del m.gone; bad(lambda: m.gone); print(hasattr(m, 'gone'), hasattr(m, 'there'))
parent = Mock(); parent.attach_mock(Mock(), 'kid'); parent.kid(1); print(parent.mock_calls)
m = Mock(); m.a; seal(m); bad(lambda: m.b); bad(lambda: m.a.c); bad(NonCallableMock())
import asyncio
am = AsyncMock(return_value=3)
async def go(): return await am(1)
print(asyncio.run(go()), am.await_count, am.await_args); am.assert_awaited_once_with(1); bad(am.assert_not_awaited); bad(AsyncMock().assert_awaited)

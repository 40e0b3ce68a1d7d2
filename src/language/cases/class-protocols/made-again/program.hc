def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)

import copyreg, copy, operator
class P:
    def __init__(self,x): self.x=x
class S:
    __slots__=('a','b')
    def __init__(self): self.a=1
class Lst(list): pass
class D(dict): pass
class I(int): pass
p=P(3)
t(lambda: p.__reduce_ex__(4)[1:])
t(lambda: p.__reduce_ex__(0)[1:])
t(lambda: p.__reduce__()[1:])
t(lambda: S().__reduce_ex__(2)[1:])
t(lambda: S().__reduce_ex__(0))
t(lambda: [list(x) if x is not None and hasattr(x,'__next__') else x for x in Lst([1,2]).__reduce_ex__(2)[1:]])
t(lambda: [list(x) if x is not None and hasattr(x,'__next__') else x for x in D(a=1).__reduce_ex__(2)[1:]])
t(lambda: I(5).__reduce_ex__(2)[1:])
t(lambda: (1).__reduce_ex__(2)[1:])
t(lambda: list([1].__reduce_ex__(2)[3]))
t(lambda: list({1:2}.__reduce_ex__(4)[4]))
t(lambda: {1,2}.__reduce__())
t(lambda: (1,2).__reduce_ex__(2)[1:])
t(lambda: ValueError('a').__reduce__())
t(lambda: (lambda:0).__reduce_ex__(2))
t(lambda: object().__reduce_ex__(2)[1:])
t(lambda: range(3).__reduce__())
t(lambda: slice(1,2,3).__reduce__())
t(lambda: bytearray(b'ab').__reduce__())
t(lambda: (1+2j).__reduce_ex__(2)[1:])
t(lambda: b'a'.__reduce_ex__(2)[1:])
t(lambda: Ellipsis.__reduce__())
t(lambda: NotImplemented.__reduce__())
t(lambda: P.__reduce_ex__(P(1),2)[1:])
class R:
    def __reduce__(self): return (R2,(1,2))
def R2(a,b): return ('made',a,b)
t(lambda: copy.copy(R()))
t(lambda: R().__reduce_ex__(4)[1])
class G:
    def __getstate__(self): return {'z':1}
    def __setstate__(self,s): self.got=s
t(lambda: G().__reduce_ex__(2)[1:])
t(lambda: copy.copy(G()).got)
t(lambda: P(1).__getstate__())
t(lambda: S().__getstate__())
t(lambda: object().__getstate__())
class N:
    def __init__(s,a): s.a=a
    def __new__(cls,a): return object.__new__(cls)
    def __getnewargs__(self): return (self.a,)
t(lambda: N(4).__reduce_ex__(2)[1:])
t(lambda: copy.copy(N(4)).a)
class St(str):
    def __repr__(s): return 'R'
t(lambda: ascii(St('é')))
class St2(str): pass
t(lambda: ascii(St2('é\n')))
import copy
i=iter([1,2,3,4]); next(i)
j=copy.copy(i); print(list(j), list(i))
d=copy.deepcopy(iter((1,2))); print(list(d))
e=enumerate('abc'); next(e); f=copy.copy(e); print(list(f))
class P:
    def __init__(s,x): s.x=x
    def __eq__(s,o): return s.x==o.x
import pickle
p=P([1]); q=pickle.loads(pickle.dumps(p)); print(q==p)
try: copy.copy(x for x in []) 
except TypeError as er: print(er)
class E(Exception):
    def __init__(s,a,b): super().__init__(a); s.b=b
    def __reduce__(s): return (E,(s.args[0],s.b))
print(copy.copy(E(1,2)).b, pickle.loads(pickle.dumps(E(1,2))).b)
print(pickle.loads(pickle.dumps([1,{2},{3:4},(5,),range(3),bytearray(b'a'),frozenset([1]), ValueError('x'), slice(1,2), Ellipsis, iter([1,2])]))[:10])
print(copy.copy({1,2}), copy.deepcopy(bytearray(b'x')), copy.copy(slice(1)), copy.deepcopy(ValueError('q',2)))
class L(list): pass
l=L([1,2]); l.z=3
m=copy.copy(l); print(m, m.z); m=copy.deepcopy(l); print(m,m.z)
class T(tuple):
    def __new__(cls,a,b): return super().__new__(cls,(a,b))
    def __getnewargs__(self): return tuple(self)
print(copy.copy(T(1,2)), copy.deepcopy(T(1,[2])), type(copy.copy(T(1,2))), pickle.loads(pickle.dumps(T(1,2))))
fn,args,*rest=P(1).__reduce_ex__(2); print(fn(*args).__class__, rest)
fn,args,*rest=L([1]).__reduce_ex__(1); print(fn.__name__, args, fn(*args))

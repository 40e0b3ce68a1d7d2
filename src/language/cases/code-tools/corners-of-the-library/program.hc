def bad(f, *a):
    try: print('none', f(*a))
    except BaseException as e: print(type(e).__name__, e)
def gen(): yield 1
bad(gen().throw, TypeError, (1, 2, 'x')); bad(gen().throw, TypeError, 'one'); bad(gen().throw, KeyError, None)
import types, struct, io, getopt, binascii, os, sys, codecs
bad(types.SimpleNamespace, 1); bad(enumerate); bad(lambda: eval('1', {}, object()))
v = {1: 2}.values()
def d(): del v[0]
bad(d)
class Abstract:
    def __init__(self, bases): self.bases = bases
    def getbases(self): return self.bases
    __bases__ = property(getbases)
class Inst:
    def __init__(self, cls): self.cls = cls
    def getclass(self): return self.cls
    __class__ = property(getclass)
A, B = Abstract(()), Abstract(())
C = Abstract((A,))
print(isinstance(Inst(C), A), isinstance(Inst(C), B), issubclass(C, A), issubclass(C, B), issubclass(A, C), issubclass(C, (B, A)), isinstance(Inst(A), (B, A)))
bad(isinstance, 1, 5); bad(issubclass, 1, int); bad(issubclass, int, 5); bad(issubclass, C, 5); bad(isinstance, 1, Inst(A))
print(struct.pack('0p', b'wop'), struct.pack('0s', b'x'), complex(1 + 2j).real)
c = 3 + 4j; print(complex(c) is c)
print(binascii.b2a_qp(b'a b\tc_ d', quotetabs=True, header=True), binascii.b2a_qp(b'a b_ ', header=True))
os.environ['POSIXLY_CORRECT'] = '1'; print(getopt.gnu_getopt(['foo', '-a', 'bar'], 'a')); del os.environ['POSIXLY_CORRECT']; print(getopt.gnu_getopt(['foo', '-a', 'bar'], 'a'))
with open('own.bin', 'wb') as f1:
    t = io.TextIOWrapper(f1); t.write('привет'); t.flush()
    with open('own.bin', 'rb') as f2: print(f2.read() == 'привет'.encode())
print(os, io, codecs, sys, types.ModuleType('sys'), types.ModuleType('fresh'))
from typing import TypeVarTuple
Ts = TypeVarTuple('Ts')
def func1(*args: *Ts) -> None: pass
def func2(*args: *tuple[int, ...]) -> None: pass
print(func1.__annotations__, func2.__annotations__)

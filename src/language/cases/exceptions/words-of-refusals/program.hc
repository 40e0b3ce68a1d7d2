class C: pass
class D: pass
for n in ('__qualname__','__name__','__module__'):
    try: delattr(C,n); print('deleted')
    except Exception as e: print(type(e), e)
    try: setattr(C,n,123); print('set')
    except Exception as e: print(type(e), e)
try: type(...)(1)
except Exception as e: print(e)
print(type(None)(), type(NotImplemented)(), type(...)())
import types
m=types.ModuleType('m'); del m.__name__
try: m.x
except Exception as e: print(e)
for f in (lambda: pow(-2, 2000.5), lambda: complex(-2) ** complex(2000.5), lambda: (1e200+1j) ** 5, lambda: 0j ** -1, lambda: pow(1e300j, 2), lambda: (-2.0) ** 0.5):
    try: print(f())
    except Exception as e: print(type(e), e)

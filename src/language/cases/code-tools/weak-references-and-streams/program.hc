import sys, weakref
print(sys.stdin.fileno(), sys.stdout.fileno(), sys.stderr.fileno())
class A: pass
a = A(); r = weakref.ref(a, print)
print(r.__callback__ is print, r() is a)
try: r.__callback__ = 3
except AttributeError as e: print('AttributeError')
for v in (..., NotImplemented, True, None, 1, 'x', (), int, print, len, range(3), slice(1), property(), object(), iter([]), lambda: 1):
    try: weakref.ref(v); print(type(v).__name__, 'ok')
    except TypeError as e: print(type(v).__name__, e)

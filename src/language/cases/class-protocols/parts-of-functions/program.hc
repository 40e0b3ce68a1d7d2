def tries(name, work):
    try:
        print(name, work())
    except Exception as error:
        print(name, type(error).__name__, error)
def f(a, b=2, *, c=3):
    "text of f"
    return a, b, c
print(f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__module__)
f.__defaults__ = (7, 8)
print(f(), f(1))
del f.__defaults__
tries('none', lambda: f())
tries('one', lambda: f(1))
f.__kwdefaults__ = {'c': 'see'}
print(f(1, 2))
del f.__kwdefaults__
tries('kw', lambda: f(1, 2))
del f.__doc__
print(f.__doc__)
for name in ('__name__', '__qualname__', '__dict__', '__code__', '__globals__', '__closure__'):
    tries('del ' + name, lambda: delattr(f, name))
tries('name', lambda: setattr(f, '__name__', 5))
tries('dict', lambda: setattr(f, '__dict__', 5))
tries('defaults', lambda: setattr(f, '__defaults__', [1]))
kept = {'mark': 1}
f.__dict__ = kept
f.other = 2
print(kept, f.__dict__ is kept, f.mark, 'other' in dir(f))
del f.mark
print(kept)
f.__name__ = 'g'
print(f.__name__, f.__qualname__)
class C:
    def m(self):
        pass
C.m.tag = 'tag'
print(C().m.tag, 'tag' in dir(C().m))
tries('method', lambda: setattr(C().m, 'tag', 1))

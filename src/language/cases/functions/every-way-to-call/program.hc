# Every way to hand over arguments, and the texts when they do not fit.
def plain(a, b, c): return a, b, c
def defaults(a, b=2, c=None): return a, b, c
def kwonly(a, *, b, c=3): return a, b, c
def rest(a, *more): return a, more
def everything(a, b=2, /, c=3, *more, d, e=5, **others): return a, b, c, more, d, e, others
def named(**pairs): return pairs
print(plain(1, c=3, b=2), plain(*[1, 2], c=3), plain(**{'a': 1, 'b': 2, 'c': 3}), plain(1, *(2,), **{'c': 3}))
print(defaults(1), defaults(1, c=5), defaults(a=1, b=None), defaults(1, *[7]), defaults(c=0, a=1))
print(kwonly(1, b=2), kwonly(1, c=0, b=None), kwonly(a=1, b=2, c=4))
print(rest(1), rest(1, 2, 3), rest(*range(4)), rest(a=5))
print(everything(1, d=4), everything(1, 9, 8, 7, 6, d=4, x=1, e=None), everything(1, c=0, d=1, a=2, b=3))
print(named(), named(x=1, y=2), named(**{'z': 3}, w=4), named(self=1, cls=2))
class Tool:
    base = 10
    def __init__(self, size=1, *, name='tool'):
        self.size, self.name = size, name
    def method(self, a, b=2, *more, key=None): return self.size, a, b, more, key
    @staticmethod
    def static(a, b=1): return a, b
    @classmethod
    def made(cls, size, **options): return cls(size, **options)
    def __call__(self, *args, **kwargs): return self.name, args, kwargs
    def __repr__(self): return f'Tool({self.size}, {self.name!r})'
class Sub(Tool):
    def method(self, *args, **kwargs): return ('sub',) + super().method(*args, **kwargs)
t, s = Tool(5), Sub(name='sub')
print(t, s, Tool(name='x', size=3), Tool.made(2, name='y'), s.made(4), Sub.made(6))
print(t.method(1), t.method(1, b=5), t.method(1, 2, 3, 4, key='k'), t.method(b=1, a=0), s.method(7, key=8), Tool.method(t, 1, b=9))
print(Tool.static(1), t.static(1, b=2), Sub.static(b=3, a=4), t(1, x=2), s())
bound, unbound = t.method, Tool.method
print(bound(1), bound(a=2), unbound(t, 3), bound(*[4], **{'b': 5}))
t.method = lambda *args, **kwargs: ('own', args, kwargs)
t.static = lambda a: ('own static', a)
print(t.method(1, b=2), t.method(3), t.static(4), t.static(a=5))
def deco(f):
    def wrapper(*args, **kwargs):
        return ('wrapped', f(*args, **kwargs))
    return wrapper
wrapped = deco(everything)
print(wrapped(1, d=2), deco(rest)(1, 2), deco(named)(a=1), deco(lambda: 'none')())
def refuse(f):
    try:
        print(f())
    except TypeError as error:
        print(error)
refuse(lambda: plain(1, 2))
refuse(lambda: plain(1, 2, 3, 4))
refuse(lambda: plain(1, 2, 3, d=4))
refuse(lambda: plain(1, 2, a=3))
refuse(lambda: plain(a=1, c=2))
refuse(lambda: defaults())
refuse(lambda: defaults(1, 2, 3, 4))
refuse(lambda: kwonly(1))
refuse(lambda: kwonly(1, 2, b=3))
refuse(lambda: rest())
refuse(lambda: everything(d=1))
refuse(lambda: everything(1, a=1))
refuse(lambda: named(1))
refuse(lambda: bound())
refuse(lambda: t.missing(1) if hasattr(t, 'missing') else Tool.static())
refuse(lambda: Tool(1, 2))
refuse(lambda: Tool(colour=1))
refuse(lambda: named(**{1: 2}))
refuse(lambda: len())
refuse(lambda: len([], []))
refuse(lambda: print(1, colour=2))
refuse(lambda: 'a'.join())
refuse(lambda: [].append())
def tag(order, value):
    order.append(value)
    return value
order = []
print(everything(tag(order, 1), tag(order, 2), c=tag(order, 3), d=tag(order, 4), **{'z': tag(order, 5)}), order)
order.clear()
print(plain(c=tag(order, 'c'), a=tag(order, 'a'), b=tag(order, 'b')), order)
order.clear()
print(Tool().method(key=tag(order, 1), a=tag(order, 2)), order)
def late(x, box=[]):
    box.append(x)
    return box
print(late(1), late(2), late(3, []), late.__defaults__)
late.__defaults__ = ([9],)
print(late(1), kwonly.__kwdefaults__)
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4), (lambda a, b=2: a + b)(b=5, a=1))
def outer():
    def inner(x, y=outer_default()): return x + y
    return inner(1), inner(1, y=2), inner(y=3, x=4)
def outer_default(): return 100
print(outer())

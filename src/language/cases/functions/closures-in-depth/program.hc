def counter(start=0, step=1):
    value = start
    def up(by=None):
        nonlocal value
        value += step if by is None else by
        return value
    def reset():
        nonlocal value
        value, old = start, value
        return old
    def peek(): return value
    return up, reset, peek
up, reset, peek = counter(10, 5)
other, _, _ = counter()
print(up(), up(), up(1), peek(), reset(), peek(), other(), up())
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], [g() for g in gs], [g(9) for g in gs][0])
hs = []
for j in range(3):
    def h(): return j
    hs.append(h)
print([h() for h in hs], j)
j = 'changed'
print(hs[0]())
def compose(*functions):
    def composed(x):
        for f in reversed(functions):
            x = f(x)
        return x
    return composed
print(compose(lambda x: x + 1, lambda x: x * 2, str)('4') if False else compose(str, lambda x: x + 1, lambda x: x * 2)(5), compose()(7))
def curry(f, n):
    def take(args):
        return lambda x: f(*args, x) if len(args) + 1 == n else take(args + (x,))
    return take(())
print(curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3))
def outer():
    x = 'outer'
    def middle():
        def inner():
            nonlocal x
            x += '!'
            return x
        return inner
    def read(): return x
    return middle(), read
inner, read = outer()
print(inner(), inner(), read())
def even_odd(n):
    def even(k): return True if k == 0 else odd(k - 1)
    def odd(k): return False if k == 0 else even(k - 1)
    return even(n), odd(n)
print(even_odd(10), even_odd(7))
def memo(f):
    seen = {}
    def remembered(*args):
        if args not in seen:
            seen[args] = f(*args)
        return seen[args]
    remembered.seen = seen
    return remembered
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), len(fib.seen), fib.__name__)
x = 'global'
def shadow():
    print(x)
    def local():
        x = 'local'
        def deepest():
            global x
            x = 'global changed'
            return x
        return deepest(), x
    return local()
print(shadow(), x)
def unbound():
    def use(): return later
    try:
        use()
    except NameError as error:
        print(type(error).__name__, error)
    later = 1
    return use()
print(unbound())
def deleting():
    value = 1
    def use(): return value
    del value
    try:
        return use()
    except NameError as error:
        return str(error)
print(deleting())
def accumulate(values):
    total = 0.5
    def add(v):
        nonlocal total
        total += v
    for v in values:
        add(v)
    return total
print(accumulate([1, 2, 3]), accumulate([]))
makers = {name: (lambda f: lambda *a: f(a))(f) for name, f in (('sum', sum), ('max', max), ('len', len))}
print({name: f(3, 1, 2) for name, f in makers.items()})
def args_inside(a, *rest, **named):
    def show(): return a, rest, named
    a += 1
    rest += (9,)
    named['z'] = 1
    return show()
print(args_inside(1, 2, k=3))
class Adder:
    def __init__(self, n): self.n = n
    def maker(self): return lambda x: x + self.n
add = Adder(5)
plus = add.maker()
add.n = 100
print(plus(1), (lambda *, k=2: k)(), (lambda f: f(f))(lambda f: 'fixed'))
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda me: lambda n: 1 if n == 0 else n * me(n - 1))(10))

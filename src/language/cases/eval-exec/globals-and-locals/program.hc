a = 1
print(globals()['a'], globals() is globals(), locals() is globals())
globals()['b'] = 2
print(b)
globals()['a'] += 10
print(a)
del globals()['b']
try:
    b
except NameError as error:
    print(error)
def change():
    globals()['c'] = 3
    return c
print(change(), c)
def picture(first, second=2, *rest, key, **more):
    total = first + second
    seen = locals()
    seen['total'] = 'changed'
    later = 1
    return total, sorted(seen), sorted(locals()) != sorted(seen), seen['rest'], seen['more']
print(picture(1, 5, 6, 7, key=8, extra=9))
def closure():
    captured, unused = 1, 2
    def inner():
        return captured, locals()
    return inner()
print(closure())
class Body:
    first = 1
    print(sorted(name for name in locals() if not name.startswith('_')))
    second = first + 1
    locals()['third'] = second + 1
    for name in ('x', 'y'):
        locals()[name] = name * 2
    def method(self):
        return sorted(locals())
print(Body.third, Body.x, Body.y, Body().method())
print(vars() is globals(), 'Body' in dir(), dir() == sorted(globals()))
def directory():
    z = 1
    y = 2
    return dir(), vars()
print(directory())
print([sorted(locals()) for i in range(1)][0][-1], [name for name in ('i', 'a') if name in locals()])
def unbound(flag):
    if flag:
        maybe = 1
    return 'maybe' in locals()
print(unbound(True), unbound(False))
def after_delete():
    here = 1
    del here
    return locals()
print(after_delete())
class Plain:
    def __init__(self):
        self.one, self.two = 1, 2
print(vars(Plain()), sorted(name for name in vars(Plain) if not name.startswith('__')))
vars(Plain).get('missing')
try:
    vars(5)
except TypeError as error:
    print(error)
def generator():
    step = 1
    yield locals()
    step = 2
    yield locals()
print(list(map(dict, generator())))
print((lambda p, q=2: locals())(1))
count = 0
def counter():
    global count
    count += 1
    return 'count' in locals(), globals()['count']
print(counter(), counter(), count)
for name, value in [('dyn_one', 1), ('dyn_two', 2)]:
    globals()[name] = value
print(dyn_one + dyn_two, globals().get('dyn_none', 'none'))

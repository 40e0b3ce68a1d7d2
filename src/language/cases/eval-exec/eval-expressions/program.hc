x = 10
y = [1, 2, 3]
print(eval('x + 1'), eval('  x * 2'), eval('y[0] + len(y)'), eval('(1,\n2)'))
print(eval('x', {'x': 'other'}), eval('x + z', {'x': 1}, {'z': 2}), eval('x', {'x': 1}, {'x': 2}))
print(eval('[n * x for n in y]'), eval('lambda a: a + x')(5), eval('{"a": 1, **{"b": 2}}'))
print(eval("'%s-%d' % ('a', 5)"), eval('f"{x:>5}|"'), eval('x if x > 5 else -x'))
def inside(a):
    b = a * 2
    return eval('a + b'), eval('a + b', {'a': 1, 'b': 1}), eval('x')
print(inside(3))
def nested():
    hidden = 'h'
    seen = 's'
    def inner():
        seen
        try:
            return eval('hidden')
        except NameError as error:
            return str(error), eval('seen')
    return inner()
print(nested())
for text in ['1 +', 'x = 1', 'import math', '', 'a b', 'for', 'return 1', '"unfinished']:
    try:
        print(eval(text))
    except SyntaxError as error:
        print(repr(text), type(error).__name__, isinstance(error.lineno, int), error.filename)
for wrong in [5, None, ['x']]:
    try:
        eval(wrong)
    except TypeError as error:
        print(error)
try:
    eval('x', [])
except TypeError as error:
    print(error)
try:
    eval('x', {}, 5)
except TypeError as error:
    print(error)
try:
    eval('unknown_name + 1')
except NameError as error:
    print(error)
try:
    eval('1 / 0')
except ZeroDivisionError as error:
    print(error)
print(eval(b'1 + 1'), eval('len("abc")', {'len': lambda s: 'own len'}))
class Names(dict):
    def __missing__(self, key):
        return f'<{key}>'
print(eval('a + b', {}, Names(x=5)), eval('x', {}, Names(x=5)))
names = {'n': 0}
print(eval('[n := n + 1, n, n]', names), names['n'])
total = 0
for i in range(5):
    total += eval('i * i')
print(total, [eval('q + 1', {'q': q}) for q in range(3)])

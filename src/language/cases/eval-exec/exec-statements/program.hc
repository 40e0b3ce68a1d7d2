code = '''
import math
limit = 3
def area(r):
    return round(math.pi * r ** 2, limit)
class Box:
    count = 0
    def __init__(self, side):
        self.side = side
        Box.count += 1
    def volume(self):
        return self.side ** limit
squares = [n * n for n in range(limit)]
for i in range(3):
    last = i
'''
names = {}
print(exec(code, names))
print(sorted(name for name in names if not name.startswith('__')))
print(names['area'](1), names['Box'](2).volume(), names['Box'].count, names['squares'], names['last'])
names['limit'] = 1
print(names['area'](1), names['Box'](2).volume())
exec('limit += 10\nfresh = limit', names)
print(names['limit'], names['fresh'], '__builtins__' in names)
exec('made_here = 5')
print(made_here, 'made_here' in globals())
def function():
    value = 1
    exec('value = 2\nother = 3')
    return value, 'other' in locals()
print(function())
def with_dict():
    space = {}
    exec('a = 1\nb = a + 1', space)
    return space['a'], space['b']
print(with_dict())
outer, inner = {'x': 'global'}, {}
exec('y = x\nx = "local"\ndef f():\n    return x', outer, inner)
print(inner['y'], inner['x'], inner['f'](), outer['x'], sorted(inner))
exec('class C:\n    z = x\n    def m(self):\n        return x, self.z', outer, inner)
print(inner['C']().m())
exec('del y', outer, inner)
print('y' in inner)
for text, error_type in [('def f(:\n  pass', SyntaxError), ('  x = 1', IndentationError), ('if True:\nx', IndentationError), ('undefined', NameError), ('1/0', ZeroDivisionError), ('raise ValueError("v")', ValueError), ('break', SyntaxError), ('return 5', SyntaxError)]:
    try:
        exec(text, {})
    except error_type as error:
        print(type(error).__name__, isinstance(error, SyntaxError) or error)
try:
    exec(5)
except TypeError as error:
    print(error)
try:
    exec('x', [1])
except TypeError as error:
    print(error)
limited = {'__builtins__': {'len': len}}
exec('n = len([1, 2])', limited)
print(limited['n'])
try:
    exec('print(1)', limited)
except NameError as error:
    print(error)
exec('def gen():\n    for i in range(3):\n        yield i\nmade = list(gen())', names)
print(names['made'])
exec(b'from_bytes = 1', names)
print(names['from_bytes'])
log = []
for number in range(3):
    exec(f'log.append({number} * 2)')
print(log)

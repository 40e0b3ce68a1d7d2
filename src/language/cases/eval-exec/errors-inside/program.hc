import sys
def attempt(text, **names):
    try:
        exec(text, names)
    except BaseException as error:
        return type(error).__name__, str(error)
    return 'fine', None
print(attempt('1 / 0'))
print(attempt('[][1]'))
print(attempt('{}["key"]'))
print(attempt('"a" + 1'))
print(attempt('None.attribute'))
print(attempt('missing'))
print(attempt('def f():\n    print(inner)\n    inner = 1\nf()'))
print(attempt('raise SystemExit(3)'))
print(attempt('import sys\nsys.exit("bye")'))
print(attempt('assert 1 == 2, "told"'))
print(attempt('raise error', error=ValueError('given')))
print(attempt('raise'))
print(attempt('def f(): f()\nf()')[0])
print(attempt('int("x")'))
print(attempt('x, y = 1, 2, 3'))
print(attempt('len(5)'))
print(attempt('f(1)', f=lambda: 0))
print(attempt('try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise KeyError("second") from e'))
for text in ['x = (', 'if x:', 'else: 1', "'abc", 'x = 1 2', 'f(a=1, 2)', 'def f(a, a): pass', 'yield 1', 'class', '1 = x', 'del 1', 'for x in', 'import', 'a b', '"""abc', '   x\n y', 'x = \\']:
    try:
        compile(text, 'file.py', 'exec')
        print('compiled', repr(text))
    except SyntaxError as error:
        print(repr(text), type(error).__name__, error.filename, isinstance(error.msg, str), isinstance(error.lineno, int))
try:
    exec('first = 1\nsecond = first +\n')
except SyntaxError as error:
    print(error.lineno, error.msg, error.text.rstrip())
class Custom(Exception):
    pass
def callback():
    raise Custom('from outside')
try:
    exec('callback()', {'callback': callback})
except Custom as error:
    print(error, error.__context__)
def nested(level):
    if level == 0:
        raise LookupError('deep')
    exec('nested(level - 1)', {'nested': nested, 'level': level})
try:
    nested(5)
except LookupError as error:
    print(error)
print(eval('f"{x!r:>6}"', {'x': 'a'}), eval("'%d' % x", {'x': 7}))

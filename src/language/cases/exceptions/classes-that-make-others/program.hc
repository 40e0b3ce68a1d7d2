class Odd(Exception):
    def __new__(cls, *args):
        print('new', args)
        return 5


class Other(Exception):
    def __new__(cls, *args):
        return ValueError('in its place')


for cls in (Odd, Other):
    try:
        raise cls
    except Exception as error:
        print(type(error).__name__, error)
    try:
        raise cls('x')
    except Exception as error:
        print(type(error).__name__, error)
for code in (b'1 + 2', bytearray(b'3 * 4'), memoryview(b'"a" "b"'), '  7'):
    print(eval(code))
for code in (b'x = 1', bytearray(b'x = 2'), memoryview(b'x = 3')):
    place = {}
    exec(code, place)
    print(place['x'])
for code in (5, None, [b'1']):
    try:
        eval(code)
    except TypeError as error:
        print(error)
for text in ('\ud800', '"\udfff"'):
    try:
        eval(text)
    except UnicodeEncodeError as error:
        print(type(error).__name__, error.reason)
same = b'abc'
print(same.strip() is same, same.strip(b'x') is same, same.lstrip() is same, b' a '.strip(), bytearray(b'abc').strip() is same)
mutable = bytearray(b'abc')
print(mutable.strip() is mutable, mutable.strip())


class Fields:
    def __init__(self):
        self.a = 1


fields = Fields()
del fields.__dict__
print(fields.__dict__, hasattr(fields, 'a'))
fields.b = 2
fields.__dict__ = {'c': 3}
print(fields.__dict__, fields.c, hasattr(fields, 'b'))
try:
    del fields.__class__
except TypeError as error:
    print(error)

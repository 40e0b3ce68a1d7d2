from urllib.parse import *
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

for s in ['%41%zz%4', 'a+b%20c', '%C3%A9', '%ff', '%', 'é%C3%A9', '%e2%82%ac']:
    print(ascii(unquote(s)), ascii(unquote_plus(s)), unquote_to_bytes(s), ascii(unquote(s, 'latin-1')))
print(quote(b'\xff a'), quote_from_bytes(b'a/\x80'), unquote_to_bytes(b'%41b'))
t(quote, b'x', encoding='utf-8')
t(quote_from_bytes, 'x')
t(quote, 5)
t(urlencode, 'ab')
t(urlencode, 5)
print(urlencode({'a': 1, 'b c': 'd&e', 'é': None}), urlencode([('a', [1, 2]), ('b', 'x y')], doseq=True), urlencode([('a', [1, 2])]), urlencode({'a': b'\xff', 'c': (1, 2)}, True), urlencode({'x': 'a b'}, quote_via=quote), urlencode([]), urlencode({'k': '/'}, safe='/'))

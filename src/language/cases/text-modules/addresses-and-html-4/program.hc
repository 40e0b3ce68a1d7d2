from urllib.parse import *
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)

for q in ['a=1&b=2&a=3', 'a=&b', 'a=%20x+y', '', '&&a=1', 'a=b=c', 'a;b=1']:
    print(parse_qs(q), parse_qsl(q), parse_qs(q, keep_blank_values=True))
    t(parse_qs, q, strict_parsing=True)
t(parse_qs, 'a=1&b=2', max_num_fields=1)
print(parse_qs('a=1;b=2', separator=';'))
t(urlparse, 'http://[x')
t(urljoin, 'a', b'b')
p = urlparse('http://a/b?c')
print(p[1], p.scheme, p._replace(path='/z').geturl(), tuple(p), p == urlparse('http://a/b?c'), len(p))
scheme, *rest = p
print(scheme, rest)
print(urlparse(b'http://a/b?c').netloc, urlsplit(b'x/y').path, type(p).__name__, isinstance(p, tuple))

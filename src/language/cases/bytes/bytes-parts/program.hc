def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

T = bytes
x = T(b'hello world')
for name in 'partition rpartition removeprefix removesuffix strip lstrip rstrip split rsplit join'.split():
    f = getattr(x, name)
    t(f, b'o')
    t(f, b'l')
    t(f, b'')
    t(f, 'o')
    t(f, None)
    t(f, b'hello')
    t(f, b'world')
    t(f, 5)

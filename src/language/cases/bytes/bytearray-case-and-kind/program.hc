def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

T = bytearray
x = T(b'hello world')
for name in 'capitalize title upper lower swapcase isalpha isdigit isalnum isspace isascii isupper islower istitle strip lstrip rstrip split rsplit splitlines hex decode expandtabs'.split():
    t(getattr(x, name))
    t(getattr(T(b'  Foo Bar\t\n'), name))
    t(getattr(x, name), 1, 2, 3, 4, 5)

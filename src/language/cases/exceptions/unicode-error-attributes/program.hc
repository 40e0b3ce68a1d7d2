def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

try: 'é'.encode('ascii')
except UnicodeEncodeError as e: print(e.encoding, e.object, e.start, e.end, e.reason, repr(e), isinstance(e, ValueError))
try: b'\xff'.decode()
except UnicodeDecodeError as e: print(e.encoding, e.object, e.start, e.end, e.reason, repr(e), e.args)
t(UnicodeDecodeError, 'a', b'x', 0, 1, 'r')
t(UnicodeDecodeError, 'a')
t(lambda: str(UnicodeDecodeError('utf-8', b'abc', 1, 2, 'why')))
t(lambda: str(UnicodeEncodeError('utf-8', 'abc', 0, 2, 'why')))
t(lambda: str(UnicodeTranslateError('abc', 0, 1, 'why')))
t(lambda: 'é•'.encode('ascii', 'namereplace'))

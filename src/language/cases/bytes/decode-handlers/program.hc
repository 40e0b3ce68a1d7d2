def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

samples = [b'a\xff\xfe\x81z', b'abcd', b'\xef\xbb\xbf\xe2\x82\xac', rb'a\n\x41\u20ac\U0001f600\101\q\\', rb'\x4', b'\x00\xd8\x00']
for enc in ['utf-8', 'ascii', 'latin-1', 'utf-16', 'utf-32-be', 'cp1252', 'unicode_escape', 'koi8-r']:
    for h in ['strict','ignore','replace','backslashreplace','surrogateescape']:
        for sample in samples:
            t(sample.decode, enc, h)

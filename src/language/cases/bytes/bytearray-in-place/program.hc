def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

b = bytearray(b'ab'); a = b
b += b'cd'; b *= 2; print(a, a is b); 
try:
    b += 'x'
except TypeError as e: print(e)
try:
    b += 5
except TypeError as e: print(e)
try:
    b *= 'x'
except TypeError as e: print(e)
x = b'ab'
try: x[0] = 5
except TypeError as e: print(e)
try: del x[0]
except TypeError as e: print(e)
try: {bytearray(): 1}
except TypeError as e: print(e)
try: hash(bytearray())
except TypeError as e: print(e)
for v in bytearray(b'hi'): print(v)
m = bytearray(b'x' * 5)
for i, v in enumerate(m):
    m[i] = i
print(m, list(m), m == bytes(range(5)), bytes(m))

def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

b = bytearray(b'abc')
b.append(100); print(b); t(b.append, 256); t(b.append, 'a'); t(b.append, -1); t(b.append)
b.extend(b'xyz'); b.extend([1,2]); b.extend(bytearray(b'q')); b.extend(b); print(b); t(b.extend, 5); t(b.extend, 'abc'); t(b.extend, [300]); t(b.extend, ['a']); t(b.extend, None)
b.insert(0, 65); b.insert(-1, 66); b.insert(1000, 67); print(b); t(b.insert, 0, 256); t(b.insert, 'a', 1)
print(b.pop(), b.pop(0), b.pop(-2), b); t(b.pop, 1000); t(bytearray().pop); t(b.pop, 'a')
b.remove(98); print(b); t(b.remove, 250); t(b.remove, 256); t(b.remove, 'a')
b.reverse(); print(b); c = b.copy(); c.clear(); print(b, c)

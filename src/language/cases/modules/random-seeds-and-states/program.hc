def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import random
random.seed(9)
x = list(range(10)); random.shuffle(x); print(x)
s = random.getstate(); a = [random.random() for _ in range(3)]; random.setstate(s); print(a == [random.random() for _ in range(3)], len(s), s[0], len(s[1]))
for seed in [0, 1, -1, 'abc', b'abc', bytearray(b'abc'), 1.5, 2**100, None, True]:
    random.seed(seed)
    if seed is not None: print(random.random(), random.randint(1, 1000))

def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import math
for n in 'atan2 copysign fmod hypot pow remainder nextafter comb perm gcd lcm ldexp isclose log'.split():
    for a in [0, 1, -2, 2.5, 7, math.inf, math.nan, 10]:
        for b in [0, 1, -2, 3, 0.5, math.inf, math.nan]:
            print(n, a, b, end=' ')
            t(getattr(math, n), a, b)

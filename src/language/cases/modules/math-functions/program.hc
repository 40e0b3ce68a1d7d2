def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import math
vals = [0, 1, -1, 0.5, -0.5, 2, 10, 100, 1e10, 1e-10, math.inf, -math.inf, math.nan, 3, 0.1, 1e300, -1e300, True, 2**70, 1e-320]
for n in 'ceil cos degrees exp fabs floor frexp isfinite isinf isnan isqrt log log10 log2 modf radians sin sqrt tan trunc ulp exp2 atan acos asin cosh'.split():
    for v in vals:
        print(n, v, end=' ')
        t(getattr(math, n), v)
    t(getattr(math, n), 'x')

def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import datetime as dtm
from datetime import *
# timedelta
for k in [{}, dict(days=1), dict(seconds=-1), dict(hours=25, minutes=61), dict(weeks=2, days=-1), dict(milliseconds=1500), dict(microseconds=-1), dict(days=1.5), dict(seconds=0.1), dict(seconds=1e-7), dict(days=0.1, seconds=0.2), dict(microseconds=0.5), dict(microseconds=1.5), dict(days=10**9), dict(days=-10**9), dict(days='1'), dict(days=float('nan')), dict(days=float('inf')), dict(minutes=1/3), dict(days=2**70)]:
    t(lambda: timedelta(**k))
    t(lambda: str(timedelta(**k)))
t(timedelta, 1, 2, 3, 4, 5, 6, 7)

def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import datetime as dtm
from datetime import *
t(datetime, 2020, 1, 2)
t(datetime, 2020, 1, 2, 3, 4, 5, 6)
t(datetime, 2020, 1, 2, 3, 4, 5, 6, timezone.utc)
t(datetime)
t(datetime, 2020, 1)
t(datetime, 2020, 1, 32)
t(datetime, 2020, 1, 1, 25)
t(datetime, 2020, 1, 1, tzinfo='x')
t(datetime, 2020, 1, 1, fold=1)
t(datetime, '2020', 1, 1)
t(datetime, 2020, 1, 1, 1.5)
t(datetime, year=2020, month=1, day=1, minute=5)

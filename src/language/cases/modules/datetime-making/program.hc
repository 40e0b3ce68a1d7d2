def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import datetime as dtm
from datetime import *
a = datetime(2024, 2, 29, 13, 5, 9, 123456)
u = a.replace(tzinfo=timezone.utc)
t(lambda: datetime.max + timedelta(1))
t(lambda: datetime.min - timedelta(microseconds=1))
t(lambda: datetime.min)
t(lambda: datetime.max)
t(lambda: datetime.resolution)
t(datetime.fromtimestamp, 0)
t(datetime.fromtimestamp, 1e9 + 0.123456)
t(datetime.fromtimestamp, 0, timezone.utc)
t(datetime.fromtimestamp, 1.5, timezone(timedelta(hours=1)))
t(datetime.utcfromtimestamp, -1.5)
t(datetime.fromtimestamp, 1e20)
t(datetime.fromtimestamp, 1e12)
t(datetime.fromtimestamp, float('nan'))
t(datetime.fromtimestamp, 'x')
t(datetime.fromtimestamp, 0.9999999)
t(datetime.fromtimestamp, 1.0000005)
t(datetime.fromordinal, 737425)
t(datetime.fromisocalendar, 2020, 5, 3)
t(datetime.combine, date(2020, 1, 1), time(12))
t(datetime.combine, date(2020, 1, 1), time(12), tzinfo=timezone.utc)
t(datetime.combine, 5, time())
t(datetime.combine, date(2020, 1, 1), 5)
t(datetime.combine, a, time(1, tzinfo=timezone.utc))

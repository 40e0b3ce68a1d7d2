def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import datetime as dtm
from datetime import *
a = datetime(2024, 2, 29, 13, 5, 9, 123456)
u = a.replace(tzinfo=timezone.utc)
class TZ(tzinfo):
    def __init__(self, h, name): self.h = h; self.name = name
    def utcoffset(self, dt): return timedelta(hours=self.h)
    def dst(self, dt): return timedelta(0)
    def tzname(self, dt): return self.name
    def __repr__(self): return f'TZ({self.h})'
z = TZ(3, 'MSK')
x = datetime(2020, 1, 1, 12, tzinfo=z); print(x, repr(x), x.tzname(), x.utcoffset(), x.dst(), x.astimezone(timezone.utc), u.astimezone(z), x.timetuple().tm_isdst, x.timestamp(), x.strftime('%z %Z'), datetime.fromtimestamp(0, z), x == x.astimezone(timezone.utc), hash(x) == hash(x.astimezone(timezone.utc)), x - u)
class DST(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=1) + self.dst(dt)
    def dst(self, dt): return timedelta(hours=1) if 4 <= dt.month <= 9 else timedelta(0)
    def tzname(self, dt): return 'S' if self.dst(dt) else 'W'
w = DST(); print(datetime(2020, 7, 1, tzinfo=w), datetime(2020, 1, 1, tzinfo=w), datetime(2020, 7, 1, 12, tzinfo=timezone.utc).astimezone(w), datetime(2020, 1, 1, 12, tzinfo=timezone.utc).astimezone(w).tzname(), datetime(2020, 7, 1, tzinfo=w).timetuple().tm_isdst)
class Bad(tzinfo):
    def utcoffset(self, dt): return 5
class None_(tzinfo):
    def utcoffset(self, dt): return None
    def dst(self, dt): return None
    def tzname(self, dt): return None
t(lambda: datetime(2020, 1, 1, tzinfo=Bad()).utcoffset())
t(lambda: datetime(2020, 1, 1, tzinfo=Bad()).tzname())
t(lambda: str(datetime(2020, 1, 1, tzinfo=None_())))
t(lambda: datetime(2020, 1, 1, tzinfo=timezone.utc).astimezone(None_()))

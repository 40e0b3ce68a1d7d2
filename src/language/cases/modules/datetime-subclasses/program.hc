def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import datetime as dtm
from datetime import *
a = datetime(2024, 2, 29, 13, 5, 9, 123456)
u = a.replace(tzinfo=timezone.utc)
class MyDate(date):
    def hello(self): return f'hi {self.year}'
m = MyDate(2020, 1, 1); print(m, repr(m), m.hello(), type(m + timedelta(1)), m.replace(year=2021).hello(), MyDate.fromisoformat('2020-05-05').hello(), type(MyDate.today()), m == date(2020, 1, 1), isinstance(m, date))
class MyDT(datetime):
    def __new__(cls, *a, tag='x', **k):
        self = super().__new__(cls, *a, **k); self.tag = tag; return self
q = MyDT(2020, 1, 1, 5, tag='q'); print(q, repr(q), q.tag, type(q + timedelta(1)), MyDT.fromtimestamp(0).tag, type(MyDT.strptime('2020', '%Y')), q.date(), type(q.astimezone(timezone.utc)))
class MyTD(timedelta):
    def hours(self): return self.total_seconds() / 3600
v = MyTD(hours=5); print(v, repr(v), v.hours(), type(v + v), v == timedelta(hours=5))

def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import datetime as dtm
from datetime import *
d = date(2024, 2, 29)
for s in ['2020-01-01', '20200101', '2020-W01-1', '2020W011', '2020-W01', '2020W01', '2020-1-1', '2020', '', 'abc', '2020-13-01', '2020-W54-1', '2020-W53-7', '2020-02-30', '2020-W01-8', '2020-001', ' 2020-01-01', '2020-01-01T00:00']:
    t(date.fromisoformat, s)
t(date.fromisoformat, 5)
t(date.fromordinal, 1)
t(date.fromordinal, 0)
t(date.fromordinal, 3652060)
t(date.fromordinal, 737425)
t(date.fromisocalendar, 2020, 1, 1)
t(date.fromisocalendar, 2020, 54, 1)
t(date.fromisocalendar, 2020, 53, 7)
t(date.fromisocalendar, 2021, 53, 7)
t(date.fromisocalendar, 2020, 1, 8)
t(date.fromtimestamp, 0)
t(date.fromtimestamp, 1e9)
t(date.fromtimestamp, -1)
t(date.fromtimestamp, 'x')
t(lambda: date.min)
t(lambda: date.max)
t(lambda: date.resolution)
ic = d.isocalendar(); print(ic.year, ic.week, ic.weekday, ic[0], tuple(ic), ic == (2024, 9, 4)); a, b, c = ic

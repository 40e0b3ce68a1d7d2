def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import datetime as dtm
from datetime import *
# time
t(time)
t(time, 12)
t(time, 12, 30, 15, 5)
t(time, 24)
t(time, 1, 60)
t(time, 1, 1, 60)
t(time, 1, 1, 1, 10**6)
t(time, 'a')
t(time, 1, tzinfo=5)
t(time, 1, fold=2)
t(time, 1, fold=1)
t(time, tzinfo=timezone.utc)
t(time, 1, 2, 3, 4, timezone(timedelta(hours=1)))
tm = time(13, 5, 9, 1234)
for m in 'isoformat __str__ utcoffset tzname dst'.split(): t(getattr(tm, m))
for s in ['auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds', 'x']: t(tm.isoformat, s); t(tm.isoformat, timespec=s)
t(tm.strftime, '%H %I %M %S %f %p %Y %j %a %Z %z')
t(format, tm, '%H:%M')
t(tm.replace, hour=1, tzinfo=timezone.utc)
t(lambda: tm < time(14))
t(lambda: tm == time(13, 5, 9, 1234))
t(lambda: time(1, tzinfo=timezone.utc) < tm)
t(lambda: time(1, tzinfo=timezone.utc) == tm)
t(lambda: tm < 5)
t(lambda: hash(tm) == hash(time(13, 5, 9, 1234)))
t(lambda: time(12, tzinfo=timezone.utc) == time(13, tzinfo=timezone(timedelta(hours=1))))
t(lambda: bool(time(0)))
t(lambda: tm + timedelta(1))
t(lambda: time.min)
t(lambda: time.max)

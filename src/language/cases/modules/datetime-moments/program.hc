def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import datetime as dtm
from datetime import *
a = datetime(2024, 2, 29, 13, 5, 9, 123456); u = a.replace(tzinfo=timezone.utc); e = a.replace(tzinfo=timezone(timedelta(hours=-5), 'EST'))
for x in (a, u, e):
    for m in 'date time timetz weekday isoweekday isocalendar isoformat toordinal ctime timetuple utctimetuple __str__ __repr__ utcoffset tzname dst timestamp'.split(): t(getattr(x, m))
    for s in ['auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds', 'x']: t(x.isoformat, ' ', s); t(x.isoformat, timespec=s)
    t(x.strftime, '%Y-%m-%dT%H:%M:%S.%f%z %Z %a %A %b %B %j %U %W %w %u %G %V %y %p %I %c|%x|%X|%s' if x is u else '%Y %z|%Z|')
    t(x.isoformat, sep='_')
    t(x.isoformat, 'ab')
    t(x.isoformat, 5)
    t(lambda: x.astimezone(timezone.utc))
    t(lambda: x.astimezone(timezone(timedelta(hours=2))))
    t(lambda: x.replace(hour=0, tzinfo=None))
    t(lambda: x.replace(month=13))
    t(lambda: x + timedelta(hours=12))
    t(lambda: x - timedelta(days=60))
    t(lambda: x - a)
    t(lambda: x - u)
    t(lambda: x < a)
    t(lambda: x < u)
    t(lambda: x == a)
    t(lambda: x == u)
    t(lambda: x == e)
    t(lambda: x < date(2020, 1, 1))
    t(lambda: x == date(2024, 2, 29))
    t(lambda: x - date(2020, 1, 1))
    t(lambda: x < 5)
    t(lambda: x + 5)
    t(lambda: hash(x) == hash(x.replace()))
    t(lambda: isinstance(x, date))
    t(lambda: x.astimezone(5))
    t(lambda: format(x, '%H'))
    t(lambda: f'{x}')

def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import datetime as dtm
from datetime import *
# timezone
t(timezone, timedelta(hours=5, minutes=30))
t(timezone, timedelta(hours=-5), 'EST')
t(timezone, 5)
t(timezone, timedelta(1))
t(timezone, timedelta(0))
t(lambda: timezone(timedelta(0)) is timezone.utc)
t(timezone, timedelta(0), 'X')
t(timezone, timedelta(1), 'a')
t(timezone, timedelta(hours=1), 5)
t(lambda: str(timezone.utc))
t(lambda: str(timezone(timedelta(hours=5, minutes=30))))
t(lambda: str(timezone(timedelta(hours=-5), 'EST')))
t(lambda: timezone.utc.utcoffset(None))
t(lambda: timezone.utc.tzname(None))
t(lambda: timezone.utc.dst(None))
t(lambda: timezone.utc.utcoffset(5))
t(lambda: timezone(timedelta(hours=1)) == timezone(timedelta(hours=1), 'x'))
t(lambda: timezone.min)
t(lambda: timezone.max)
t(lambda: dtm.UTC is timezone.utc)
t(lambda: (dtm.MINYEAR, dtm.MAXYEAR))
t(lambda: timezone(timedelta(seconds=-1)).tzname(None))
t(lambda: tzinfo().utcoffset(None))
t(lambda: tzinfo().tzname(None))

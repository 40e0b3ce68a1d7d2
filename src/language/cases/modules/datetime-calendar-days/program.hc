def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import datetime as dtm
from datetime import *
for i in range(-800000, 4000000, 12347):
    try: dd = date.fromordinal(i)
    except ValueError as ex: continue
    if i % 9 == 0: print(dd, dd.toordinal() == i, dd.isocalendar(), dd.strftime('%U %W %V %G %j %a'))

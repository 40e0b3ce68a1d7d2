def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import calendar, time
c = calendar.TextCalendar(calendar.SUNDAY); print(c.formatmonth(2024, 2)); print(c.formatweekheader(2), c.formatweekheader(10), list(c.iterweekdays()), c.firstweekday); print(c.formatyear(2024, m=4))
k = calendar.Calendar(); print(list(k.itermonthdays(2020, 2)), list(k.itermonthdays2(2020, 2))[:4], list(k.itermonthdates(2020, 2))[:3], list(k.itermonthdays3(2020, 2))[:3], list(k.itermonthdays4(2020, 2))[:3], k.monthdays2calendar(2020, 2)[0], k.monthdatescalendar(2020, 2)[0][0], len(k.yeardatescalendar(2020)), k.yeardayscalendar(2020, 4)[0][0][0], k.yeardays2calendar(2020)[0][0][0])
h = calendar.HTMLCalendar(); print(h.formatmonth(2020, 2)); print(len(h.formatyear(2020)))
t(calendar.timegm, (2020, 1, 1, 0, 0, 0))
t(calendar.timegm, time.gmtime(12345)); print(calendar.MONDAY, calendar.SUNDAY)
for y in range(1, 3000, 37):
    for m in (1, 2, 12): print(y, m, calendar.monthrange(y, m), end=' ')

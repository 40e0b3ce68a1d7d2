def t(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

import calendar
t(calendar.isleap, 2000)
t(calendar.isleap, 1900)
t(calendar.leapdays, 1999, 2025)
t(calendar.weekday, 2020, 1, 1)
t(calendar.weekday, 20200, 1, 1)
t(calendar.monthrange, 2020, 2)
t(calendar.monthrange, 2020, 13)
t(calendar.monthcalendar, 2020, 2)
print(calendar.month(2020, 2)); print(calendar.month(2020, 2, w=4, l=2)); calendar.prmonth(2021, 5); print(calendar.calendar(2021)); calendar.prcal(2020, 3, 1, 8, 2)
print(calendar.day_name[0], list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr), calendar.month_name[1:3], len(calendar.month_name), calendar.firstweekday())
calendar.setfirstweekday(6); print(calendar.firstweekday(), calendar.monthcalendar(2020, 2), calendar.weekheader(3)); print(calendar.month(2020, 2)); t(calendar.setfirstweekday, 7); calendar.setfirstweekday(0)

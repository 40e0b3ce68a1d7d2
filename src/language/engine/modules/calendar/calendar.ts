// The module calendar, written in the language itself.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('calendar', String.raw`
"""Calendars of months and years as lists and as text."""
import datetime
from itertools import cycle, zip_longest

__all__ = ['IllegalMonthError', 'IllegalWeekdayError', 'setfirstweekday', 'firstweekday', 'isleap', 'leapdays', 'weekday',
           'monthrange', 'monthcalendar', 'prmonth', 'month', 'prcal', 'calendar', 'timegm', 'month_name', 'month_abbr',
           'day_name', 'day_abbr', 'Calendar', 'TextCalendar', 'HTMLCalendar', 'LocaleTextCalendar', 'LocaleHTMLCalendar',
           'weekheader', 'FRIDAY', 'MONDAY', 'SATURDAY', 'SUNDAY', 'THURSDAY', 'TUESDAY', 'WEDNESDAY']

class IllegalMonthError(ValueError):
    def __init__(self, month):
        super().__init__(month)
        self.month = month

    def __str__(self):
        return f'bad month number {self.month!r}; must be 1-12'

class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        super().__init__(weekday)
        self.weekday = weekday

    def __str__(self):
        return f'bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)'

error = ValueError
EPOCH = 1970
January, February = 1, 2
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
_months = range(1, 13)

class _Names:
    def __init__(self, first, dates, format):
        self._names = first + [date.strftime(format) for date in dates]

    def __getitem__(self, place):
        return self._names[place]

    def __len__(self):
        return len(self._names)

def _all_names(first, dates, *formats):
    return (_Names(first, dates, format) for format in formats)

day_name, day_abbr = _all_names([], [datetime.date(2001, 1, day) for day in range(1, 8)], '%A', '%a')
month_name, month_abbr = _all_names([''], [datetime.date(2001, month, 1) for month in _months], '%B', '%b')

def isleap(year):
    return year % (4 if year % 100 else 400) == 0

def leapdays(y1, y2):
    return _leap_years_before(y2) - _leap_years_before(y1)

def _leap_years_before(year):
    last = year - 1
    return last // 4 - last // 100 + last // 400

def weekday(year, month, day):
    # The calendar repeats after 400 years.
    like = year if datetime.MINYEAR <= year <= datetime.MAXYEAR else 2000 + year % 400
    return datetime.date(like, month, day).weekday()

def monthrange(year, month):
    if 1 <= month <= 12:
        return weekday(year, month, 1), _month_length(year, month)
    raise IllegalMonthError(month)

def _month_length(year, month):
    return 29 if month == February and isleap(year) else mdays[month]

def _month_away(year, month, months):
    count = year * 12 + month - 1 + months
    return count // 12, count % 12 + 1

def _cut(items, size):
    items = list(items)
    return [items[at:at + size] for at in range(0, len(items), size)]

def _year(month_of, year, width):
    return _cut((month_of(year, month) for month in _months), width)

class Calendar(object):
    """Weeks and months as lists; firstweekday says with which day a week begins."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    @property
    def firstweekday(self):
        return self._first % 7

    @firstweekday.setter
    def firstweekday(self, day):
        self._first = day

    def getfirstweekday(self):
        return self.firstweekday

    def setfirstweekday(self, firstweekday):
        self.firstweekday = firstweekday

    def iterweekdays(self):
        days = [*range(7)]
        yield from days[self.firstweekday:] + days[:self.firstweekday]

    def _span(self, year, month):
        """How many days fill the weeks before the month, in it and after it."""
        first, count = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        return before, count, -(before + count) % 7

    def itermonthdates(self, year, month):
        for parts in self.itermonthdays3(year, month):
            yield datetime.date(*parts)

    def itermonthdays(self, year, month):
        before, count, after = self._span(year, month)
        yield from (*[0] * before, *range(1, count + 1), *[0] * after)

    def itermonthdays2(self, year, month):
        yield from zip(self.itermonthdays(year, month), cycle(self.iterweekdays()))

    def itermonthdays3(self, year, month):
        before, count, after = self._span(year, month)
        earlier = _month_away(year, month, -1)
        end = _month_length(*earlier) + 1
        days = {earlier: range(end - before, end), (year, month): range(1, count + 1),
                _month_away(year, month, 1): range(1, after + 1)}
        for (year, month), numbers in days.items():
            for day in numbers:
                yield year, month, day

    def itermonthdays4(self, year, month):
        for parts, place in zip(self.itermonthdays3(year, month), cycle(self.iterweekdays())):
            yield *parts, place

    def monthdatescalendar(self, year, month):
        return _cut(self.itermonthdates(year, month), 7)

    def monthdays2calendar(self, year, month):
        return _cut(self.itermonthdays2(year, month), 7)

    def monthdayscalendar(self, year, month):
        return _cut(self.itermonthdays(year, month), 7)

    def yeardatescalendar(self, year, width=3):
        return _year(self.monthdatescalendar, year, width)

    def yeardays2calendar(self, year, width=3):
        return _year(self.monthdays2calendar, year, width)

    def yeardayscalendar(self, year, width=3):
        return _year(self.monthdayscalendar, year, width)

class TextCalendar(Calendar):
    """Months and years as plain text."""

    def formatday(self, day, weekday, width):
        text = '%2i' % day if day else ''
        return text.center(width)

    def formatweek(self, theweek, width):
        return ' '.join(self.formatday(day, place, width) for day, place in theweek)

    def formatweekday(self, day, width):
        name = (day_abbr if width < 9 else day_name)[day]
        return name[:width].center(width)

    def formatweekheader(self, width):
        return ' '.join(self.formatweekday(place, width) for place in self.iterweekdays())

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        title = f'{month_name[themonth]} {theyear!r}' if withyear else month_name[themonth]
        return title.center(width)

    def formatmonth(self, theyear, themonth, w=0, l=0):
        day_width = max(w, 2)
        lines = [self.formatmonthname(theyear, themonth, 7 * day_width + 6), self.formatweekheader(day_width)]
        lines += [self.formatweek(week, day_width) for week in self.monthdays2calendar(theyear, themonth)]
        return ''.join(line.rstrip() + '\n' * max(l, 1) for line in lines)

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        day_width, space, end = max(w, 2), max(c, 2), '\n' * max(l, 1)
        width = 7 * day_width + 6
        header = self.formatweekheader(day_width)
        lines = [repr(theyear).center((width + space) * m - space).rstrip()]
        for months, calendars in zip(_cut(_months, m), self.yeardays2calendar(theyear, m)):
            names = [self.formatmonthname(theyear, month, width, False) for month in months]
            weeks = ([self.formatweek(week, day_width) for week in calendar] for calendar in calendars)
            rows = [names, [header] * len(months), *zip_longest(*weeks, fillvalue='')]
            lines += ['', *(formatstring(row, width, space).rstrip() for row in rows)]
        return ''.join(line + end for line in lines)

    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end='')

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end='')

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end='')

class HTMLCalendar(Calendar):
    """Months and years as tables of HTML."""
    cssclasses = cssclasses_weekday_head = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
    cssclass_month = cssclass_month_head = 'month'
    cssclass_year = cssclass_year_head = 'year'
    cssclass_noday = 'noday'

    def formatday(self, day, weekday):
        kind, text = (self.cssclasses[weekday], '%d' % day) if day else (self.cssclass_noday, '&nbsp;')
        return f'<td class="{kind}">{text}</td>'

    def formatweek(self, theweek):
        return '<tr>%s</tr>' % ''.join(self.formatday(day, place) for day, place in theweek)

    def formatweekday(self, day):
        return f'<th class="{self.cssclasses_weekday_head[day]}">{day_abbr[day]}</th>'

    def formatweekheader(self):
        return '<tr>%s</tr>' % ''.join(map(self.formatweekday, self.iterweekdays()))

    def formatmonthname(self, theyear, themonth, withyear=True):
        title = f'{month_name[themonth]} {theyear}' if withyear else month_name[themonth]
        return self._title(7, self.cssclass_month_head, title)

    def _title(self, columns, kind, text):
        return f'<tr><th colspan="{columns}" class="{kind}">{text}</th></tr>'

    def _table(self, kind, *rows):
        return '\n'.join([f'<table border="0" cellpadding="0" cellspacing="0" class="{kind}">', *rows])

    def formatmonth(self, theyear, themonth, withyear=True):
        weeks = map(self.formatweek, self.monthdays2calendar(theyear, themonth))
        title = self.formatmonthname(theyear, themonth, withyear=withyear)
        return self._table(self.cssclass_month, title, self.formatweekheader(), *weeks, '</table>\n')

    def formatyear(self, theyear, width=3):
        width = max(width, 1)
        rows = self._title(width, self.cssclass_year_head, theyear)
        for months in _cut(_months, width):
            cells = (self.formatmonth(theyear, month, withyear=False) for month in months)
            rows += '<tr>%s</tr>' % ''.join(f'<td>{cell}</td>' for cell in cells)
        return self._table(self.cssclass_year, rows + '</table>')

class LocaleTextCalendar(TextCalendar):
    def __init__(self, firstweekday=0, locale=None):
        super().__init__(firstweekday)
        self.locale = locale

class LocaleHTMLCalendar(HTMLCalendar):
    def __init__(self, firstweekday=0, locale=None):
        super().__init__(firstweekday)
        self.locale = locale

def formatstring(cols, colwidth=20, spacing=6):
    return (' ' * spacing).join(text.center(colwidth) for text in cols)

def format(cols, colwidth=20, spacing=6):
    print(formatstring(cols, colwidth, spacing))

# The functions of the module are the methods of one calendar.
c = TextCalendar()
firstweekday, monthcalendar, weekheader = c.getfirstweekday, c.monthdayscalendar, c.formatweekheader
week, month, calendar = c.formatweek, c.formatmonth, c.formatyear
prweek, prmonth, prcal = c.prweek, c.prmonth, c.pryear

def setfirstweekday(firstweekday):
    if MONDAY <= firstweekday <= SUNDAY:
        c.setfirstweekday(firstweekday)
    else:
        raise IllegalWeekdayError(firstweekday)

def timegm(tuple):
    year, month, day, hour, minute, second = tuple[:6]
    start = datetime.date(year, month, 1) - datetime.date(EPOCH, 1, 1)
    return (((start.days + day - 1) * 24 + hour) * 60 + minute) * 60 + second
`);

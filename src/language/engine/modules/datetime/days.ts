// Days of the Gregorian calendar by number: day 1 is the first of January of year 1.

const before = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

export const maximumOrdinal = 3652059;

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function daysBeforeYear(year: number): number {
  const full = year - 1;
  return full * 365 + Math.floor(full / 4) - Math.floor(full / 100) + Math.floor(full / 400);
}

/** Days of the year before a month begins. */
export function daysBeforeMonth(year: number, month: number): number {
  return before[month] + (month > 2 && isLeap(year) ? 1 : 0);
}

export function toOrdinal(year: number, month: number, day: number): number {
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day;
}

export function fromOrdinal(ordinal: number): [year: number, month: number, day: number] {
  let year = Math.floor((ordinal - 1) / 365.2425) + 1;
  while (daysBeforeYear(year) >= ordinal) year--;
  while (daysBeforeYear(year + 1) < ordinal) year++;
  let rest = ordinal - daysBeforeYear(year);
  let month = 1;
  while (rest > daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return [year, month, rest];
}

/** Monday is 0. */
export function weekdayOf(ordinal: number): number {
  return (ordinal + 6) % 7;
}

/** The ordinal of the Monday that begins the first ISO week of a year. */
export function isoYearStart(year: number): number {
  const first = toOrdinal(year, 1, 1);
  const weekday = weekdayOf(first);
  return weekday > 3 ? first - weekday + 7 : first - weekday;
}

/** ISO year, week and weekday (Monday is 1). */
export function isoCalendar(year: number, ordinal: number): [number, number, number] {
  let isoYear = year;
  let start = isoYearStart(year);
  if (ordinal < start) start = isoYearStart(--isoYear);
  else if (ordinal >= isoYearStart(year + 1)) start = isoYearStart(++isoYear);
  return [isoYear, Math.floor((ordinal - start) / 7) + 1, weekdayOf(ordinal) + 1];
}

// Dates and times in ISO 8601: writing them, and reading them as CPython 3.11 does.

import { raise } from '../../runtime/raise.ts';
import { daysInMonth, fromOrdinal, isoYearStart } from './days.ts';
import { two } from './delta.ts';

export interface ReadClock {
  hour: number;
  minute: number;
  second: number;
  microsecond: number;
  /** Microseconds east of UTC; undefined where the text names no zone. */
  offset: number | undefined;
}

const precisions = ['hours', 'minutes', 'seconds', 'milliseconds', 'microseconds'];

export function clockText({ hour, minute, second, microsecond }: { hour: number; minute: number; second: number; microsecond: number }, precision: string): string {
  const kind = precision === 'auto' ? (microsecond === 0 ? 'seconds' : 'microseconds') : precision;
  const place = precisions.indexOf(kind);
  if (place < 0) return raise.valueError('Unknown timespec value');
  let text = two(hour);
  if (place >= 1) text += `:${two(minute)}`;
  if (place >= 2) text += `:${two(second)}`;
  if (kind === 'milliseconds') text += `.${String(Math.floor(microsecond / 1000)).padStart(3, '0')}`;
  if (kind === 'microseconds') text += `.${String(microsecond).padStart(6, '0')}`;
  return text;
}

/** A date from its ISO text; undefined where it is none. Whether there is such a day is for `requireDate` to say. */
export function readDate(text: string): [number, number, number] | undefined {
  const plain = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (plain !== null) {
    const [year, month, day] = plain.slice(1).map(Number);
    return [year, month, day];
  }
  const week = /^(\d{4})-W(\d\d)(?:-(\d))?$/.exec(text) ?? /^(\d{4})W(\d\d)(\d)?$/.exec(text);
  if (week === null) return undefined;
  const [year, number, day] = [Number(week[1]), Number(week[2]), week[3] === undefined ? 1 : Number(week[3])];
  const start = isoYearStart(year);
  const isInside = year >= 1 && number >= 1 && day >= 1 && day <= 7 && (number <= 52 || (number === 53 && isoYearStart(year + 1) - start === 371));
  return isInside ? fromOrdinal(start + (number - 1) * 7 + day - 1) : undefined;
}

export function requireDate(year: number, month: number, day: number): void {
  if (year < 1 || year > 9999) raise.valueError(`year ${year} is out of range`);
  if (month < 1 || month > 12) raise.valueError('month must be in 1..12');
  if (day < 1 || day > daysInMonth(year, month)) raise.valueError('day is out of range for month');
}

/** The date of an ISO year, week and weekday. */
export function dateOfWeek(year: number, week: number, weekday: number): [number, number, number] {
  if (year < 1 || year > 9999) return raise.valueError(`Year is out of range: ${year}`);
  const start = isoYearStart(year);
  if (week < 1 || week > 53 || (week === 53 && isoYearStart(year + 1) - start < 371)) return raise.valueError(`Invalid week: ${week}`);
  if (weekday < 1 || weekday > 7) return raise.valueError(`Invalid day: ${weekday} (range is [1, 7])`);
  return fromOrdinal(start + (week - 1) * 7 + weekday - 1);
}

/** How long the date is that a datetime begins with; undefined for none. */
export function dateLength(text: string): number | undefined {
  if (/^\d{4}-W\d\d/.test(text)) return /^\d{4}-W\d\d-\d/.test(text) ? 10 : 8;
  if (/^\d{4}-/.test(text)) return 10;
  const compact = /^\d{4}W\d\d/.exec(text);
  if (compact === null) return 8;
  // A digit and then no other digit is the weekday; else the digits begin the time.
  const digits = /^\d*/.exec(text.slice(7))?.[0].length ?? 0;
  return digits % 2 === 0 || text.length === 7 ? 7 : 8;
}

export function readClock(text: string): ReadClock | undefined {
  const body = text.startsWith('T') ? text.slice(1) : text;
  const zoneAt = /[Zz+-]/.exec(body.slice(1));
  const clock = zoneAt === null ? body : body.slice(0, zoneAt.index + 1);
  const zone = zoneAt === null ? undefined : body.slice(zoneAt.index + 1);
  const read = readDigits(clock);
  if (read === undefined) return undefined;
  const [hour, minute, second, microsecond] = read;
  if (zone === undefined) return { hour, minute, second, microsecond, offset: undefined };
  if (zone === 'Z') return { hour, minute, second, microsecond, offset: 0 };
  if (zone.startsWith('Z') || zone.startsWith('z')) return undefined;
  const away = readDigits(zone.slice(1));
  if (away === undefined) return undefined;
  const size = ((away[0] * 60 + away[1]) * 60 + away[2]) * 1_000_000 + away[3];
  return { hour, minute, second, microsecond, offset: zone.startsWith('-') ? -size : size };
}

/** `12`, `12:30`, `123015`, `12:30:15.25` and their like. */
function readDigits(text: string): [number, number, number, number] | undefined {
  const found = /^(\d\d)(?::(\d\d)(?::(\d\d))?)?(?:[.,](\d+))?$/.exec(text) ?? /^(\d\d)(?:(\d\d)(?:(\d\d))?)?(?:[.,](\d+))?$/.exec(text);
  if (found === null) return undefined;
  const fraction = found[4] === undefined ? 0 : Number(found[4].slice(0, 6).padEnd(6, '0'));
  return [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0), fraction];
}

// strptime: reads a moment from text by the letters of C, in the C locale.

import { checkStop } from '../../runtime/state.ts';
import { reprText } from '../../text/repr.ts';
import { raise } from '../../runtime/raise.ts';
import { daysInMonth, fromOrdinal, isLeap, isoYearStart, toOrdinal, weekdayOf } from './days.ts';
import { dayNames, monthNames } from './format-time.ts';

export interface ReadMoment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  microsecond: number;
  weekday: number;
  yearDay: number;
  zoneName: string | null;
  /** Seconds and microseconds east of UTC. */
  offset: { seconds: number; microseconds: number } | null;
}

const names = (all: readonly string[]): string => all.map((name) => name.toLowerCase()).toSorted((a, b) => b.length - a.length).join('|');
const patterns: Record<string, string> = {
  d: String.raw`3[01]|[12]\d|0[1-9]|[1-9]| [1-9]`, f: '[0-9]{1,6}', H: String.raw`2[0-3]|[01]\d|\d`, I: '1[0-2]|0[1-9]|[1-9]', G: String.raw`\d\d\d\d`,
  j: String.raw`36[0-6]|3[0-5]\d|[12]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]`, m: '1[0-2]|0[1-9]|[1-9]', M: String.raw`[0-5]\d|\d`, S: String.raw`6[01]|[0-5]\d|\d`,
  U: String.raw`5[0-3]|[0-4]\d|\d`, w: '[0-6]', u: '[1-7]', V: String.raw`5[0-3]|0[1-9]|[1-4]\d|\d`, y: String.raw`\d\d`, Y: String.raw`\d\d\d\d`,
  z: String.raw`[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|z`, A: names(dayNames), a: names(dayNames.map((name) => name.slice(0, 3))), B: names(monthNames), b: names(monthNames.map((name) => name.slice(0, 3))),
  p: 'am|pm', Z: 'utc|gmt',
};
patterns.W = patterns.U;
const combined: Record<string, string> = { c: '%a %b %d %H:%M:%S %Y', x: '%m/%d/%y', X: '%H:%M:%S' };

const kept: Map<string, { expression: RegExp; letters: string[] }> = new Map();

function expressionOf(format: string): { expression: RegExp; letters: string[] } {
  const known = kept.get(format);
  if (known !== undefined) return known;
  const full = format.replace(/%([cxX])/g, (_all, letter: string) => combined[letter]);
  const letters: string[] = [];
  let source = '';
  for (let at = 0; at < full.length; at++) {
    const character = full[at];
    if (/\s/.test(character)) {
      while (/\s/.test(full[at + 1] ?? '')) at++;
      source += String.raw`\s+`;
    } else if (character !== '%') source += character.replace(/[\\.^$*+?()[\]{}|/-]/g, String.raw`\$&`);
    else {
      const letter = full[++at];
      if (letter === undefined) return raise.valueError(`stray % in format ${reprText(format)}`);
      if (letter === '%') source += '%';
      else if (patterns[letter] === undefined) return raise.valueError(`'${letter}' is a bad directive in format ${reprText(format)}`);
      else {
        if (letters.includes(letter)) return raise.valueError(`redefinition of group name '${letter}' as group ${letters.length + 1}; was group ${letters.indexOf(letter) + 1}`);
        letters.push(letter);
        source += `(${patterns[letter]})`;
      }
    }
  }
  const made = { expression: new RegExp(source, 'iy'), letters };
  if (kept.size > 100) kept.clear();
  kept.set(format, made);
  return made;
}

export function readTime(text: string, format: string): ReadMoment {
  checkStop();
  const { expression, letters } = expressionOf(format);
  expression.lastIndex = 0;
  const found = expression.exec(text);
  if (found === null) return raise.valueError(`time data ${reprText(text)} does not match format ${reprText(format)}`);
  if (found[0].length !== text.length) return raise.valueError(`unconverted data remains: ${text.slice(found[0].length)}`);
  const given = new Map(letters.map((letter, at) => [letter, found[at + 1]]));
  return momentOf(given);
}

function place(all: readonly string[], text: string): number {
  return all.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase().slice(0, 3)));
}

function momentOf(given: Map<string, string>): ReadMoment {
  const number = (letter: string): number | undefined => (given.has(letter) ? Number(given.get(letter)) : undefined);
  const short = number('y');
  let year = number('Y') ?? (short === undefined ? undefined : short <= 68 ? 2000 + short : 1900 + short);
  const isoYear = number('G');
  const isoWeek = number('V');
  const dayText = given.get('A') ?? given.get('a');
  const sunday = number('w');
  let weekday = dayText !== undefined ? place(dayNames, dayText) : sunday !== undefined ? (sunday + 6) % 7 : number('u') === undefined ? undefined : (number('u') as number) - 1;
  const monthText = given.get('B') ?? given.get('b');
  let month = monthText === undefined ? number('m') : place(monthNames, monthText) + 1;
  let day = number('d');
  let yearDay = number('j');
  const sundayWeek = number('U');
  const week = sundayWeek ?? number('W');
  checkIso({ isoYear, isoWeek, weekday, hasJulian: given.has('j') });
  let hour = number('H') ?? 0;
  const twelve = number('I');
  if (twelve !== undefined) hour = (twelve % 12) + (given.get('p')?.toLowerCase() === 'pm' ? 12 : 0);
  const leapFix = year === undefined && month === 2 && day === 29;
  if (leapFix) year = 1904;
  const known = year ?? 1900;
  if (yearDay === undefined && weekday !== undefined) {
    if (week !== undefined && year !== undefined) yearDay = dayOfWeek(known, week, weekday, sundayWeek === undefined);
    else if (isoYear !== undefined && isoWeek !== undefined) {
      const ordinal = isoYearStart(isoYear) + (isoWeek - 1) * 7 + weekday;
      [year, month, day] = fromOrdinal(ordinal);
      yearDay = ordinal - toOrdinal(year, 1, 1) + 1;
    }
    if (yearDay !== undefined && yearDay <= 0 && year !== undefined) {
      year--;
      yearDay += isLeap(year) ? 366 : 365;
    }
  }
  let finalYear = year ?? 1900;
  if (yearDay !== undefined && (month === undefined || day === undefined)) [finalYear, month, day] = fromOrdinal(toOrdinal(finalYear, 1, 1) + yearDay - 1);
  month ??= 1;
  day ??= 1;
  if (day > daysInMonth(finalYear, month)) return raise.valueError('day is out of range for month');
  const ordinal = toOrdinal(finalYear, month, day);
  yearDay ??= ordinal - toOrdinal(finalYear, 1, 1) + 1;
  weekday ??= weekdayOf(ordinal);
  const zone = given.get('Z');
  return {
    year: leapFix ? 1900 : finalYear, month, day, hour, minute: number('M') ?? 0, second: number('S') ?? 0, microsecond: given.has('f') ? Number((given.get('f') as string).padEnd(6, '0')) : 0,
    weekday, yearDay, zoneName: zone === undefined ? null : zone, offset: readOffset(given.get('z')),
  };
}

function dayOfWeek(year: number, week: number, weekday: number, startsMonday: boolean): number {
  let first = weekdayOf(toOrdinal(year, 1, 1));
  let own = weekday;
  if (!startsMonday) {
    first = (first + 1) % 7;
    own = (weekday + 1) % 7;
  }
  const lead = (7 - first) % 7;
  return week === 0 ? 1 + own - first : 1 + lead + 7 * (week - 1) + own;
}

interface IsoParts { isoYear?: number | undefined; isoWeek?: number | undefined; weekday?: number | undefined; hasJulian: boolean }

function checkIso({ isoYear, isoWeek, weekday, hasJulian }: IsoParts): void {
  const days = "('%A', '%a', '%w', or '%u')";
  if (isoYear !== undefined) {
    if (isoWeek === undefined || weekday === undefined) raise.valueError(`ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ${days}.`);
    if (hasJulian) raise.valueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.");
  } else if (isoWeek !== undefined) {
    if (weekday === undefined) raise.valueError(`ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ${days}.`);
    raise.valueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.");
  }
}

function readOffset(text: string | undefined): ReadMoment['offset'] {
  if (text === undefined) return null;
  if (/^z$/i.test(text)) return { seconds: 0, microseconds: 0 };
  const digits = text.slice(1).replaceAll(':', '');
  const [whole, fraction] = digits.split('.');
  const sign = text.startsWith('-') ? -1 : 1;
  const seconds = Number(whole.slice(0, 2)) * 3600 + Number(whole.slice(2, 4)) * 60 + Number(whole.slice(4, 6) || 0);
  return { seconds: sign * seconds, microseconds: fraction === undefined ? 0 : sign * Number(fraction.padEnd(6, '0')) };
}

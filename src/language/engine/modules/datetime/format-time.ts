// strftime: a moment by the letters of C, in the C locale.

import { requireSize } from '../../runtime/raise.ts';
import { isoCalendar, toOrdinal } from './days.ts';

export const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Monday is 0. */
  weekday: number;
  /** 1 to 366. */
  yearDay: number;
  /** Six digits for `%f`; undefined where the letter is not known, as in the module time. */
  fraction?: string;
  /** `+0100`, or empty. */
  offset: string;
  /** With a colon, for `%:z` is not known in 3.11. */
  zoneName: string;
}

export function formatTime(format: string, moment: Moment): string {
  let result = '';
  for (let at = 0; at < format.length; at++) {
    const character = format[at];
    if (character !== '%' || at + 1 >= format.length) {
      result += character;
      continue;
    }
    at++;
    // glibc's flags for padding and case.
    const flag = '-_0^#'.includes(format[at]) && at + 1 < format.length ? format[at++] : '';
    const letter = format[at];
    const text = field(letter, moment);
    if (text === undefined) result += `%${flag}${letter}`;
    else result += flag === '' ? text : flagged(text, flag, letter);
    requireSize(result.length);
  }
  return result;
}

function flagged(text: string, flag: string, letter: string): string {
  if (flag === '-') return text.replace(/^[0 ]+(?=.)/, '');
  if (flag === '^') return text.toUpperCase();
  if (flag === '#') return letter === 'p' ? text.toLowerCase() : text.toUpperCase();
  const width = text.length;
  const digits = text.replace(/^[0 ]+(?=.)/, '');
  return digits.padStart(width, flag === '_' ? ' ' : '0');
}

const pad = (value: number, width = 2, fill = '0'): string => `${value}`.padStart(width, fill);

function field(letter: string, moment: Moment): string | undefined {
  const { year, month, day, hour, minute, second, weekday, yearDay } = moment;
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const all = (format: string): string => formatTime(format, moment);
  switch (letter) {
    case 'a': return dayNames[weekday].slice(0, 3);
    case 'A': return dayNames[weekday];
    case 'b': case 'h': return monthNames[month - 1].slice(0, 3);
    case 'B': return monthNames[month - 1];
    case 'c': return all('%a %b %e %H:%M:%S %Y');
    case 'C': return pad(Math.floor(year / 100));
    case 'd': return pad(day);
    case 'D': case 'x': return all('%m/%d/%y');
    case 'e': return pad(day, 2, ' ');
    case 'f': return moment.fraction;
    case 'F': return all('%Y-%m-%d');
    case 'g': return pad(iso(moment)[0] % 100);
    case 'G': return `${iso(moment)[0]}`;
    case 'H': return pad(hour);
    case 'I': return pad(twelve);
    case 'j': return pad(yearDay, 3);
    case 'k': return pad(hour, 2, ' ');
    case 'l': return pad(twelve, 2, ' ');
    case 'm': return pad(month);
    case 'M': return pad(minute);
    case 'n': return '\n';
    case 'p': return hour < 12 ? 'AM' : 'PM';
    case 'P': return hour < 12 ? 'am' : 'pm';
    case 'r': return all('%I:%M:%S %p');
    case 'R': return all('%H:%M');
    case 's': return `${(toOrdinal(year, month, day) - 719163) * 86400 + hour * 3600 + minute * 60 + second}`;
    case 'S': return pad(second);
    case 't': return '\t';
    case 'T': case 'X': return all('%H:%M:%S');
    case 'u': return `${weekday + 1}`;
    case 'U': return pad(Math.floor((yearDay + 6 - ((weekday + 1) % 7)) / 7));
    case 'V': return pad(iso(moment)[1]);
    case 'w': return `${(weekday + 1) % 7}`;
    case 'W': return pad(Math.floor((yearDay + 6 - weekday) / 7));
    case 'y': return pad(((year % 100) + 100) % 100);
    case 'Y': return `${year}`;
    case 'z': return moment.offset;
    case 'Z': return moment.zoneName;
    case '%': return '%';
    default: return undefined;
  }
}

function iso({ year, month, day }: Moment): [number, number, number] {
  return isoCalendar(year, toOrdinal(year, month, day));
}

// The module time. Its clock is the host's; the zone of the host is always UTC here.

import { rawTextOf } from '../../builtins/arguments.ts';
import { state } from '../../runtime/state.ts';
import { sleepSeconds } from '../../runtime/wait.ts';
import { getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { makeFunction } from '../../runtime/define.ts';
import { defineModule, importModule } from '../../runtime/modules.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { numberOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { typeName } from '../../runtime/types.ts';
import { FloatValue, TupleValue, intValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { daysBeforeYear, fromOrdinal, toOrdinal, weekdayOf } from '../datetime/days.ts';
import { dayNames, formatTime, monthNames } from '../datetime/format-time.ts';
import { readTime } from '../datetime/read-time.ts';
import { structTime, zoneOf } from './struct-time.ts';

const epoch = 719163;

/** The nine fields of a moment, from seconds since 1970. */
function structOf(seconds: number, zoneName = 'UTC'): TupleValue {
  const days = Math.floor(seconds / 86400);
  if (!Number.isFinite(days) || Math.abs(days) > 2e11) return raise.overflowError('timestamp out of range for platform time_t');
  // The calendar repeats after 400 years, so any year can be had from one near by.
  const cycles = Math.floor(days / 146097);
  const [year, month, day] = fromOrdinal(epoch + days - cycles * 146097);
  const second = seconds - days * 86400;
  const ordinal = toOrdinal(year, month, day);
  return structTime.make([year + cycles * 400, month, day, Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60, weekdayOf(ordinal), ordinal - daysBeforeYear(year), 0], zoneName, 0);
}

function secondsOf(value: Value | undefined): number {
  if (value === undefined || value === null) return Math.floor(state.now() / 1000);
  const number = numberOf(value);
  if (number === undefined) return raise.typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  if (number !== number) return raise.valueError('Invalid value NaN (not a number)');
  return Math.floor(Number(number));
}

interface Fields { year: number; month: number; day: number; hour: number; minute: number; second: number; weekday: number; yearDay: number; saving: number }

/** The nine fields of a tuple or struct_time. */
function fieldsOf(value: Value, name: string): Fields {
  if (!(value instanceof TupleValue)) return raise.typeError('Tuple or struct_time argument required');
  if (value.items.length < 9) return raise.typeError(`${name}(): illegal time tuple argument`);
  const [year, month, day, hour, minute, second, weekday, yearDay, saving] = value.items.map((item) => {
    const int = exactIndex(item);
    return int === undefined ? raise.typeError(`'${typeName(item)}' object cannot be interpreted as an integer`) : Number(int);
  });
  return { year, month, day, hour, minute, second, weekday: (weekday + 7) % 7, yearDay, saving };
}

/** Zeros count as the first; what is out of range is refused. */
function checked(fields: Fields): Fields {
  const month = fields.month === 0 ? 1 : fields.month;
  const day = fields.day === 0 ? 1 : fields.day;
  const yearDay = fields.yearDay === 0 ? 1 : fields.yearDay;
  if (month < 1 || month > 12) raise.valueError('month out of range');
  if (day < 1 || day > 31) raise.valueError('day of month out of range');
  if (fields.hour < 0 || fields.hour > 23) raise.valueError('hour out of range');
  if (fields.minute < 0 || fields.minute > 59) raise.valueError('minute out of range');
  if (fields.second < 0 || fields.second > 61) raise.valueError('seconds out of range');
  if (fields.weekday < 0) raise.valueError('day of week out of range');
  if (yearDay < 1 || yearDay > 366) raise.valueError('day of year out of range');
  return { ...fields, month, day, yearDay };
}

function ascTime({ year, month, day, hour, minute, second, weekday }: Fields): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${dayNames[weekday].slice(0, 3)} ${monthNames[month - 1].slice(0, 3)} ${String(day).padStart(2)} ${two(hour)}:${two(minute)}:${two(second)} ${year}`;
}

/** Fields beyond their range carry over, as in C. */
function makeTime({ year, month, day, hour, minute, second }: Fields): FloatValue {
  const months = year * 12 + month - 1;
  const fullYear = Math.floor(months / 12);
  const cycles = Math.floor((fullYear - 1) / 400);
  const days = toOrdinal(fullYear - cycles * 400, months - fullYear * 12 + 1, 1) + cycles * 146097 + day - 1 - epoch;
  const seconds = ((days * 24 + hour) * 60 + minute) * 60 + second;
  return Math.abs(seconds) > 6.8e16 ? raise.overflowError('mktime argument out of range') : new FloatValue(seconds);
}

function sleep(value: Value): null {
  const amount = numberOf(value);
  if (amount === undefined) return raise.typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  if (amount !== amount) return raise.valueError('Invalid value NaN (not a number)');
  if (amount < 0) return raise.valueError('sleep length must be non-negative');
  if (Number(amount) > 9.3e9) return raise.overflowError('timestamp too large to convert to C _PyTime_t');
  sleepSeconds(Number(amount));
  return null;
}

function readStruct(text: Value, format: Value): TupleValue {
  const read = readTime(rawTextOf(text, 'strptime() argument 0 must be str, not '), rawTextOf(format, 'strptime() argument 1 must be str, not '));
  const saving = read.zoneName === null ? -1 : 0;
  return structTime.make([read.year, read.month, read.day, read.hour, read.minute, read.second, read.weekday, read.yearDay, saving], read.zoneName === null ? null : (textValue(read.zoneName) as Value), read.offset === null ? null : read.offset.seconds);
}

/** The clocks by number. All but the first begin with the run. */
const clocks: [name: string, clock: { id: number; isSinceStart: boolean }][] = ['CLOCK_REALTIME', 'CLOCK_MONOTONIC', 'CLOCK_PROCESS_CPUTIME_ID', 'CLOCK_THREAD_CPUTIME_ID', 'CLOCK_MONOTONIC_RAW', '', '', 'CLOCK_BOOTTIME', '', '', '', 'CLOCK_TAI']
  .flatMap((name, id) => (name === '' ? [] : [[name, { id, isSinceStart: id !== 0 && id !== 11 }]]));

/** What `get_clock_info` tells. */
function clockInfo(name: string): Value {
  const isWall = name === 'time';
  if (!isWall && !['perf_counter', 'monotonic', 'process_time', 'thread_time'].includes(name)) return raise.valueError('unknown clock');
  const fields = new Map<string, Value>([['implementation', 'clock of the host'], ['monotonic', !isWall], ['adjustable', isWall], ['resolution', new FloatValue(1e-6)]]);
  const namespace = importModule('types', true);
  return callValue(getAttribute(namespace, 'SimpleNamespace'), [], fields);
}

defineModule('time', () => {
  const started = state.now();
  const seconds = (since: number) => (): FloatValue => new FloatValue((state.now() - since) / 1000);
  const nanoseconds = (since: number) => (): Value => intValue(BigInt(Math.trunc((state.now() - since) * 1000)) * 1000n);
  const attributes = new Map<string, Value>([['timezone', 0], ['altzone', 0], ['daylight', 0], ['tzname', new TupleValue(['UTC', 'UTC'])], ['struct_time', structTime.type]]);
  for (const [name, { id }] of clocks) attributes.set(name, id);
  const clockOf = (given: Value): number => {
    const found = clocks.find(([, clock]) => clock.id === exactIndex(given));
    if (found === undefined) throw callValue(exceptionType('OSError'), [22, 'Invalid argument']);
    return found[1].isSinceStart ? started : 0;
  };
  const add = (name: string, parameters: string, implementation: (...values: never[]) => Value): void => void attributes.set(name, makeFunction(name, parameters, implementation));
  for (const [name, since] of [['time', 0], ['perf_counter', started], ['monotonic', started], ['process_time', started], ['thread_time', started]] as const) {
    add(name, '', seconds(since));
    add(`${name}_ns`, '', nanoseconds(since));
  }
  add('clock_gettime', 'clk_id, /', (clock: Value) => seconds(clockOf(clock))());
  add('clock_gettime_ns', 'clk_id, /', (clock: Value) => nanoseconds(clockOf(clock))());
  add('clock_getres', 'clk_id, /', (clock: Value) => (clockOf(clock), new FloatValue(1e-6)));
  add('get_clock_info', 'name, /', (given: Value) => clockInfo(rawTextOf(given, 'get_clock_info() argument 1 must be str, not ')));
  add('sleep', 'secs, /', sleep);
  for (const [name, zoneName] of [['gmtime', 'GMT'], ['localtime', 'UTC']]) add(name, 'seconds=?, /', (value: Value | undefined) => structOf(secondsOf(value), zoneName));
  add('mktime', 'tuple, /', (value: Value) => makeTime(fieldsOf(value, 'mktime')));
  add('asctime', 'tuple=?, /', (value: Value | undefined) => ascTime(checked(fieldsOf(value ?? structOf(secondsOf(undefined)), 'asctime'))));
  add('ctime', 'seconds=?, /', (value: Value | undefined) => ascTime(fieldsOf(structOf(secondsOf(value)), 'ctime')));
  add('strftime', 'format, tuple=?, /', (format: Value, value: Value | undefined) => {
    const text = rawTextOf(format, 'strftime() argument 1 must be str, not ');
    const fields = checked(fieldsOf(value ?? structOf(secondsOf(undefined)), 'strftime'));
    return textValue(formatTime(text, { ...fields, offset: '+0000', zoneName: value === undefined ? 'UTC' : zoneOf(value) })) as Value;
  });
  add('strptime', "string, format='%a %b %d %H:%M:%S %Y', /", readStruct);
  add('tzset', '', () => null);
  return attributes;
});

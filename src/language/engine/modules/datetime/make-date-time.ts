// The ways to make a datetime: from the clock, a timestamp, an ordinal, a date and a time, or text.

import { rawTextOf } from '../../builtins/arguments.ts';
import { defineClassMethod } from '../../builtins/static-methods.ts';
import { getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { raise } from '../../runtime/raise.ts';
import { state } from '../../runtime/state.ts';
import { typeName } from '../../runtime/types.ts';
import { FloatValue, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { reprText } from '../../text/repr.ts';
import { requireClock, zoneOfOffset } from './clock.ts';
import { dateOfSeconds, isoArgument, smallInt, splitTimestamp } from './date.ts';
import { newDateTime, setToZone } from './date-time.ts';
import { fromOrdinal, maximumOrdinal } from './days.ts';
import { deltaOf, microsecondsOf } from './delta.ts';
import { dateLength, dateOfWeek, readClock, readDate, requireDate } from './iso-text.ts';
import { readTime } from './read-time.ts';
import { DateValue, FixedZoneValue, TimeValue, dateTimeType, midnight } from './values.ts';
import { requireZone, utc } from './zones.ts';

setToZone((zone, moment) => {
  requireZone(zone);
  return zone === utc ? moment : callValue(getAttribute(zone, 'fromutc'), [moment]);
});

function atTimestamp(cls: TypeValue, timestamp: Value, zone: Value): Value {
  requireZone(zone);
  const { seconds, microseconds } = splitTimestamp(timestamp);
  const { ordinal, second } = dateOfSeconds(seconds);
  const moment = newDateTime(cls, fromOrdinal(ordinal), { hour: Math.floor(second / 3600), minute: Math.floor(second / 60) % 60, second: second % 60, microsecond: microseconds, zone, fold: 0 });
  return zone === null || zone === utc ? moment : callValue(getAttribute(zone, 'fromutc'), [moment]);
}

const make = (name: string, parameters: string, implementation: (cls: TypeValue, ...values: never[]) => Value): void => defineClassMethod(dateTimeType, name, parameters, implementation as (...values: never[]) => Value);
const now = (): Value => new FloatValue(state.now() / 1000);
make('now', 'cls, tz=None', (cls, zone: Value) => atTimestamp(cls, now(), zone));
make('today', 'cls, /', (cls) => atTimestamp(cls, now(), null));
make('utcnow', 'cls, /', (cls) => atTimestamp(cls, now(), null));
make('fromtimestamp', 'cls, timestamp, tz=None', (cls, timestamp: Value, zone: Value) => atTimestamp(cls, timestamp, zone));
make('utcfromtimestamp', 'cls, timestamp, /', (cls, timestamp: Value) => atTimestamp(cls, timestamp, null));
make('fromordinal', 'cls, ordinal, /', (cls, value: Value) => {
  const ordinal = smallInt(value);
  if (ordinal < 1) return raise.valueError('ordinal must be >= 1');
  return ordinal > maximumOrdinal ? raise.valueError(`year ${fromOrdinal(ordinal)[0]} is out of range`) : newDateTime(cls, fromOrdinal(ordinal), midnight);
});
make('fromisocalendar', 'cls, year, week, day', (cls, year: Value, week: Value, day: Value) => newDateTime(cls, dateOfWeek(smallInt(year), smallInt(week), smallInt(day)), midnight));
make('combine', 'cls, date, time, tzinfo=?', (cls, date: Value, time: Value, zone: Value | undefined) => {
  if (!(date instanceof DateValue)) return raise.typeError(`combine() argument 1 must be datetime.date, not ${typeName(date)}`);
  if (!(time instanceof TimeValue)) return raise.typeError(`combine() argument 2 must be datetime.time, not ${typeName(time)}`);
  return newDateTime(cls, [date.year, date.month, date.day], { hour: time.hour, minute: time.minute, second: time.second, microsecond: time.microsecond, zone: requireZone(zone === undefined ? time.zone : zone), fold: time.fold });
});
make('fromisoformat', 'cls, string, /', (cls, value: Value) => {
  const text = isoArgument(value);
  const length = dateLength(text);
  const refuse = (): never => raise.valueError(`Invalid isoformat string: ${reprText(text)}`);
  const date = length === undefined || text.length < 7 ? undefined : readDate(text.slice(0, length));
  if (date === undefined || length === undefined) return refuse();
  if (text.length === length) {
    requireDate(...date);
    return newDateTime(cls, date, midnight);
  }
  // Any one character may stand between the date and the time.
  const separator = String.fromCodePoint(text.codePointAt(length) as number);
  const clock = readClock(`T${text.slice(length + separator.length)}`);
  if (clock === undefined) return refuse();
  const full = { ...clock, zone: zoneOfOffset(clock.offset, utc), fold: 0 };
  requireDate(...date);
  requireClock(full);
  return newDateTime(cls, date, full);
});
make('strptime', 'cls, date_string, format, /', (cls, text: Value, format: Value) => {
  const read = readTime(rawTextOf(text, 'strptime() argument 1 must be str, not '), rawTextOf(format, 'strptime() argument 2 must be str, not '));
  let zone: Value = null;
  if (read.offset !== null) {
    const delta = deltaOf(BigInt(read.offset.seconds) * 1_000_000n + BigInt(read.offset.microseconds));
    zone = read.zoneName !== null ? new FixedZoneValue(delta, textValue(read.zoneName) as Value) : microsecondsOf(delta) === 0n ? utc : new FixedZoneValue(delta, null);
  }
  const { hour, minute, microsecond } = read;
  const clock = { hour, minute, second: read.second, microsecond, zone, fold: 0 };
  requireDate(read.year, read.month, read.day);
  requireClock(clock);
  return newDateTime(cls, [read.year, read.month, read.day], clock);
});

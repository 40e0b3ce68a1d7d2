// date: its constructor, methods, arithmetic and comparisons. A datetime is one too.

import { intOf } from '../../runtime/numeric.ts';
import { rawTextOf } from '../../builtins/arguments.ts';
import { defineRecordType } from '../../builtins/record-types.ts';
import { asInstance } from '../../builtins/instance.ts';
import { defineClassMethod } from '../../builtins/static-methods.ts';
import { defineAttribute, getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { raise } from '../../runtime/raise.ts';
import { state } from '../../runtime/state.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { strOf } from '../../runtime/show.ts';
import { notImplemented, typeName, typeOf } from '../../runtime/types.ts';
import { FloatValue, TupleValue, rawText, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { reprText } from '../../text/repr.ts';
import { fromOrdinal, isoCalendar, maximumOrdinal, toOrdinal, weekdayOf } from './days.ts';
import { two } from './delta.ts';
import { dayNames, formatTime, monthNames } from './format-time.ts';
import { dateOfWeek, readDate, requireDate } from './iso-text.ts';
import { DateTimeValue, DateValue, DeltaValue, dateType } from './values.ts';

/** The parts of a date or time from arguments; `name` undefined ones must be there. */
export function requireParts(names: readonly string[], values: readonly (Value | undefined)[]): number[] {
  return names.map((name, at) => {
    const value = values[at];
    if (value === undefined) return raise.typeError(`function missing required argument '${name}' (pos ${at + 1})`);
    return smallInt(value);
  });
}

/** An int that C keeps in an int. */
export function smallInt(value: Value): number {
  const int = exactIndex(value);
  if (int === undefined) return raise.typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  if (typeof int === 'bigint' && BigInt.asIntN(64, int) !== int) return raise.overflowError('Python int too large to convert to C long');
  if (int > 2147483647) return raise.overflowError('signed integer is greater than maximum');
  return int < -2147483648 ? raise.overflowError('signed integer is less than minimum') : Number(int);
}

export function newDate(cls: TypeValue, year: number, month: number, day: number): Value {
  if (cls !== dateType) return callValue(cls, [year, month, day]);
  return new DateValue(year, month, day);
}

defineConstructor(dateType, 'year=?, month=?, day=?', (cls: TypeValue, ...values: (Value | undefined)[]) => {
  const [year, month, day] = requireParts(['year', 'month', 'day'], values);
  requireDate(year, month, day);
  return asInstance(new DateValue(year, month, day), cls, dateType);
});

export function ordinalOf(date: DateValue): number {
  return toOrdinal(date.year, date.month, date.day);
}

function dateAt(cls: TypeValue, ordinal: number): Value {
  if (ordinal < 1 || ordinal > maximumOrdinal) return raise.overflowError('date value out of range');
  return newDate(cls, ...fromOrdinal(ordinal));
}

/** Whole seconds and microseconds of a timestamp, rounded half to even. */
export function splitTimestamp(value: Value): { seconds: number; microseconds: number } {
  const int = intOf(value);
  if (int !== undefined) {
    if (typeof int === 'bigint') return raise.overflowError('timestamp out of range for platform time_t');
    return { seconds: int, microseconds: 0 };
  }
  if (!(value instanceof FloatValue)) return raise.typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  const { v } = value;
  if (v !== v) return raise.valueError('Invalid value NaN (not a number)');
  if (Math.abs(v) > 9e15) return raise.overflowError('timestamp out of range for platform time_t');
  const whole = Math.floor(v);
  const scaled = (v - whole) * 1e6;
  const floor = Math.floor(scaled);
  const rest = scaled - floor;
  const microseconds = rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
  return microseconds === 1000000 ? { seconds: whole + 1, microseconds: 0 } : { seconds: whole, microseconds };
}

const epoch = 719163;
export function dateOfSeconds(seconds: number): { ordinal: number; second: number } {
  const days = Math.floor(seconds / 86400);
  const ordinal = days + epoch;
  if (ordinal < 1 || ordinal > maximumOrdinal) return raise.valueError(`year ${Math.floor(1970 + days / 365.2425)} is out of range`);
  return { ordinal, second: seconds - days * 86400 };
}

defineClassMethod(dateType, 'today', 'cls, /', (cls: TypeValue) => callValue(getAttribute(cls, 'fromtimestamp'), [new FloatValue(state.now() / 1000)]));
defineClassMethod(dateType, 'fromtimestamp', 'cls, timestamp, /', (cls: TypeValue, timestamp: Value) => newDate(cls, ...fromOrdinal(dateOfSeconds(splitTimestamp(timestamp).seconds).ordinal)));
defineClassMethod(dateType, 'fromordinal', 'cls, ordinal, /', (cls: TypeValue, value: Value) => {
  const ordinal = smallInt(value);
  if (ordinal < 1) return raise.valueError('ordinal must be >= 1');
  return ordinal > maximumOrdinal ? raise.valueError(`year ${fromOrdinal(ordinal)[0]} is out of range`) : newDate(cls, ...fromOrdinal(ordinal));
});
defineClassMethod(dateType, 'fromisoformat', 'cls, string, /', (cls: TypeValue, value: Value) => {
  const text = isoArgument(value);
  const date = readDate(text);
  if (date === undefined) return raise.valueError(`Invalid isoformat string: ${reprText(text)}`);
  requireDate(...date);
  return newDate(cls, ...date);
});
export function isoArgument(value: Value): string {
  const text = textOf(value);
  return text === undefined ? raise.typeError('fromisoformat: argument must be str') : rawText(text);
}
defineClassMethod(dateType, 'fromisocalendar', 'cls, year, week, day', (cls: TypeValue, year: Value, week: Value, day: Value) => newDate(cls, ...dateOfWeek(smallInt(year), smallInt(week), smallInt(day))));

const method = (name: string, parameters: string, implementation: (self: DateValue, ...values: never[]) => Value): void => defineMethod(dateType, name, parameters, implementation as (...values: never[]) => Value);
for (const field of ['year', 'month', 'day'] as const) defineAttribute(dateType, field, (self: DateValue) => self[field]);

method('toordinal', 'self, /', ordinalOf);
method('weekday', 'self, /', (self) => weekdayOf(ordinalOf(self)));
method('isoweekday', 'self, /', (self) => weekdayOf(ordinalOf(self)) + 1);
export const isoCalendarDate = defineRecordType({ name: 'IsoCalendarDate', module: 'datetime', fields: ['year', 'week', 'weekday'], shownName: 'datetime.IsoCalendarDate' });
method('isocalendar', 'self, /', (self) => isoCalendarDate.make(isoCalendar(self.year, ordinalOf(self))));
export function dateText({ year, month, day }: DateValue): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
method('isoformat', 'self, /', dateText);
method('ctime', 'self, /', (self) => ctime(self, '00:00:00'));
export function ctime(date: DateValue, clock: string): string {
  return `${dayNames[weekdayOf(ordinalOf(date))].slice(0, 3)} ${monthNames[date.month - 1].slice(0, 3)} ${String(date.day).padStart(2)} ${clock} ${String(date.year).padStart(4, '0')}`;
}
method('replace', 'self, year=?, month=?, day=?', (self, ...values: (Value | undefined)[]) => {
  const [year, month, day] = [self.year, self.month, self.day].map((own, at) => (values[at] === undefined ? own : smallInt(values[at])));
  requireDate(year, month, day);
  return newDate(typeOf(self), year, month, day);
});

export interface DayFields { year: number; month: number; day: number; weekday: number; yearDay: number }
export function dayFields(date: DateValue): DayFields {
  const ordinal = ordinalOf(date);
  return { year: date.year, month: date.month, day: date.day, weekday: weekdayOf(ordinal), yearDay: ordinal - toOrdinal(date.year, 1, 1) + 1 };
}
method('strftime', 'self, format', (self, format: Value) => {
  const text = rawTextOf(format, 'strftime() argument 1 must be str, not ');
  return textValue(formatTime(text, { ...dayFields(self), hour: 0, minute: 0, second: 0, fraction: '000000', offset: '', zoneName: '' })) as Value;
});
method('__format__', 'self, format_spec, /', (self, spec: Value) => {
  const text = rawTextOf(spec, '__format__() argument 1 must be str, not ');
  return text === '' ? (textValue(strOf(self)) as Value) : callValue(getAttribute(self, 'strftime'), [spec]);
});

function moved(self: DateValue, days: number): Value {
  return dateAt(typeOf(self), ordinalOf(self) + days);
}
for (const name of ['__add__', '__radd__']) method(name, 'self, value, /', (self, other: Value) => (other instanceof DeltaValue && !(self instanceof DateTimeValue) ? moved(self, other.days) : notImplemented));
method('__rsub__', 'self, value, /', () => notImplemented);
method('__sub__', 'self, value, /', (self, other: Value) => {
  if (other instanceof DeltaValue) return moved(self, -other.days);
  return other instanceof DateValue && !(other instanceof DateTimeValue) ? new DeltaValue(ordinalOf(self) - ordinalOf(other), 0, 0) : notImplemented;
});

const orders: [string, (difference: number) => boolean][] = [['__lt__', (one) => one < 0], ['__le__', (one) => one <= 0], ['__gt__', (one) => one > 0], ['__ge__', (one) => one >= 0], ['__eq__', (one) => one === 0]];
for (const [name, test] of orders) {
  method(name, 'self, value, /', (self, other: Value) => {
    if (!(other instanceof DateValue) || other instanceof DateTimeValue) return notImplemented;
    return test(ordinalOf(self) - ordinalOf(other));
  });
}
method('__hash__', 'self, /', (self) => ordinalOf(self) * 1000003 + 17);
method('__str__', 'self, /', dateText);
method('__repr__', 'self, /', (self) => `${shownClass(typeOf(self))}(${self.year}, ${self.month}, ${self.day})`);
method('__reduce__', 'self, /', (self) => new TupleValue([typeOf(self), new TupleValue([self.year, self.month, self.day])]));
for (const name of ['__copy__', '__deepcopy__']) method(name, 'self, memo=None, /', (self) => self);

export function shownClass(type: TypeValue): string {
  return type.isUser ? type.name : type.shownName;
}

dateType.namespace.set('min', new DateValue(1, 1, 1));
dateType.namespace.set('max', new DateValue(9999, 12, 31));
dateType.namespace.set('resolution', new DeltaValue(1, 0, 0));

// datetime: its constructor, parts, arithmetic and comparisons. Other ways to make one are in make-date-time.ts.

import { rawTextOf } from '../../builtins/arguments.ts';
import { asInstance } from '../../builtins/instance.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { reprOf } from '../../runtime/show.ts';
import { notImplemented, typeName, typeOf } from '../../runtime/types.ts';
import { FloatValue, TupleValue, intValue, rawText, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { floorDivideBig } from '../../numbers/arithmetic.ts';
import { trueDivide } from '../../numbers/true-divide.ts';
import { structTime } from '../time/struct-time.ts';
import { clockFrom, clockRepr, clockSize, offsetSuffix, zoneFields } from './clock.ts';
import { ctime, dateText, dayFields, ordinalOf, requireParts, shownClass, smallInt } from './date.ts';
import { fromOrdinal, maximumOrdinal, toOrdinal } from './days.ts';
import { deltaOf, microsecondsOf } from './delta.ts';
import { formatTime } from './format-time.ts';
import { clockText, requireDate } from './iso-text.ts';
import { DateTimeValue, DateValue, DeltaValue, TimeValue, dateTimeType, dateType, midnight } from './values.ts';
import type { Clock } from './values.ts';
import { hostZone, offsetOf, savingOf, setShift, zoneName } from './zones.ts';

const clockParameters = 'hour=?, minute=?, second=?, microsecond=?, tzinfo=?, *, fold=?';
defineConstructor(dateTimeType, `year=?, month=?, day=?, ${clockParameters}`, (cls: TypeValue, ...values: (Value | undefined)[]) => {
  const [year, month, day] = requireParts(['year', 'month', 'day'], values);
  requireDate(year, month, day);
  return asInstance(new DateTimeValue({ year, month, day }, clockFrom(values.slice(3), midnight)), cls, dateTimeType);
});

export function newDateTime(cls: TypeValue, [year, month, day]: readonly number[], clock: Clock): Value {
  if (cls === dateTimeType) return new DateTimeValue({ year, month, day }, clock);
  return callValue(cls, [year, month, day, clock.hour, clock.minute, clock.second, clock.microsecond, clock.zone], clock.fold === 0 ? null : new Map([['fold', clock.fold]]));
}

const dayLength = 86_400_000_000n;

/** Microseconds since the first of January of year 1, by its own clock. */
export function absolute(moment: DateTimeValue): bigint {
  return BigInt(ordinalOf(moment)) * dayLength + BigInt(clockSize(moment));
}

export function partsOf(microseconds: bigint): { date: [number, number, number]; clock: Omit<Clock, 'zone' | 'fold'> } {
  const ordinal = Number(floorDivideBig(microseconds, dayLength));
  if (ordinal < 1 || ordinal > maximumOrdinal) return raise.overflowError('date value out of range');
  const rest = Number(microseconds - BigInt(ordinal) * dayLength);
  const seconds = Math.floor(rest / 1_000_000);
  return { date: fromOrdinal(ordinal), clock: { hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60, microsecond: rest % 1_000_000 } };
}

export function shifted(moment: DateTimeValue, by: bigint, cls: TypeValue = typeOf(moment), zone: Value = moment.zone): DateTimeValue {
  const { date, clock } = partsOf(absolute(moment) + by);
  return newDateTime(cls, date, { ...clock, zone, fold: 0 }) as DateTimeValue;
}
setShift((moment, by) => shifted(moment, by));

export const ownOffset = (moment: DateTimeValue): DeltaValue | undefined => offsetOf(moment.zone, moment);

const method = (name: string, parameters: string, implementation: (self: DateTimeValue, ...values: never[]) => Value): void => defineMethod(dateTimeType, name, parameters, implementation as (...values: never[]) => Value);
for (const field of ['hour', 'minute', 'second', 'microsecond', 'fold'] as const) defineAttribute(dateTimeType, field, (self: DateTimeValue) => self[field]);
defineAttribute(dateTimeType, 'tzinfo', (self: DateTimeValue) => self.zone);

method('date', 'self, /', (self) => new DateValue(self.year, self.month, self.day));
method('time', 'self, /', (self) => new TimeValue({ ...clockOf(self), zone: null }));
method('timetz', 'self, /', (self) => new TimeValue(clockOf(self)));
export function clockOf({ hour, minute, second, microsecond, zone, fold }: DateTimeValue): Clock {
  return { hour, minute, second, microsecond, zone, fold };
}
method('replace', `self, year=?, month=?, day=?, ${clockParameters}`, (self, ...values: (Value | undefined)[]) => {
  const [year, month, day] = [self.year, self.month, self.day].map((own, at) => (values[at] === undefined ? own : smallInt(values[at])));
  requireDate(year, month, day);
  return newDateTime(typeOf(self), [year, month, day], clockFrom(values.slice(3), self));
});
method('utcoffset', 'self, /', (self) => ownOffset(self) ?? null);
method('dst', 'self, /', (self) => savingOf(self.zone, self) ?? null);
method('tzname', 'self, /', (self) => zoneName(self.zone, self));

function isoText(self: DateTimeValue, separator: string, precision = 'auto'): string {
  return dateText(self) + separator + clockText(self, precision) + offsetSuffix(ownOffset(self));
}
method('isoformat', "self, sep='T', timespec='auto'", (self, separator: Value, precision: Value) => {
  const sep = textOf(separator);
  if (sep === undefined || [...rawText(sep)].length !== 1) return raise.typeError(`isoformat() argument 1 must be a unicode character, not ${typeName(separator)}`);
  return textValue(isoText(self, rawText(sep), rawTextOf(precision, 'isoformat() argument 2 must be str, not '))) as Value;
});
method('__str__', 'self, /', (self) => isoText(self, ' '));
method('__repr__', 'self, /', (self) => {
  const zone = self.zone === null ? '' : `, tzinfo=${reprOf(self.zone)}`;
  return textValue(`${shownClass(typeOf(self))}(${self.year}, ${self.month}, ${self.day}, ${clockRepr(self)}${self.fold === 0 ? '' : ', fold=1'}${zone})`) as Value;
});
method('ctime', 'self, /', (self) => ctime(self, clockText(self, 'seconds')));
method('strftime', 'self, format', (self, format: Value) => {
  const text = rawTextOf(format, 'strftime() argument 1 must be str, not ');
  return textValue(formatTime(text, { ...dayFields(self), hour: self.hour, minute: self.minute, second: self.second, fraction: String(self.microsecond).padStart(6, '0'), ...zoneFields(self.zone, self) })) as Value;
});

function struct(date: DateTimeValue | DateValue, clock: [number, number, number], saving: number): Value {
  const { year, month, day, weekday, yearDay } = dayFields(date);
  return structTime.make([year, month, day, ...clock, weekday, yearDay, saving]);
}
defineMethod(dateType, 'timetuple', 'self, /', (self: DateValue) => struct(self, [0, 0, 0], -1));
method('timetuple', 'self, /', (self) => {
  const saving = savingOf(self.zone, self);
  return struct(self, [self.hour, self.minute, self.second], saving === undefined ? -1 : microsecondsOf(saving) === 0n ? 0 : 1);
});
method('utctimetuple', 'self, /', (self) => {
  const offset = ownOffset(self);
  const moment = offset === undefined ? self : shifted(self, -microsecondsOf(offset), dateTimeType, null);
  return struct(moment, [moment.hour, moment.minute, moment.second], 0);
});
const epoch = BigInt(toOrdinal(1970, 1, 1)) * dayLength;
method('timestamp', 'self, /', (self) => {
  const offset = ownOffset(self);
  return new FloatValue(trueDivide(intValue(absolute(self) - epoch - (offset === undefined ? 0n : microsecondsOf(offset))), 1000000));
});
method('astimezone', 'self, tz=None', (self, zone: Value) => {
  const target = zone === null ? hostZone : zone;
  const own = ownOffset(self) ?? new DeltaValue(0, 0, 0);
  if (self.zone === target) return self;
  const inUtc = shifted(self, -microsecondsOf(own), typeOf(self), target);
  return toZone(target, inUtc);
});

let toZone: (zone: Value, moment: DateTimeValue) => Value = (_zone, moment) => moment;
/** Asking a zone's fromutc() is known to make-date-time.ts. */
export function setToZone(next: typeof toZone): void {
  toZone = next;
}

for (const name of ['__add__', '__radd__']) method(name, 'self, value, /', (self, other: Value) => (other instanceof DeltaValue ? shifted(self, microsecondsOf(other)) : notImplemented));
method('__rsub__', 'self, value, /', () => notImplemented);
method('__sub__', 'self, value, /', (self, other: Value) => {
  if (other instanceof DeltaValue) return shifted(self, -microsecondsOf(other));
  if (!(other instanceof DateTimeValue)) return notImplemented;
  const found = difference(self, other);
  return found === undefined ? raise.typeError("can't subtract offset-naive and offset-aware datetimes") : deltaOf(found);
});

/** undefined where one has a zone and the other has none. */
function difference(left: DateTimeValue, right: DateTimeValue): bigint | undefined {
  if (left.zone === right.zone) return absolute(left) - absolute(right);
  const [one, other] = [ownOffset(left), ownOffset(right)];
  if (one === undefined && other === undefined) return absolute(left) - absolute(right);
  if (one === undefined || other === undefined) return undefined;
  return absolute(left) - microsecondsOf(one) - absolute(right) + microsecondsOf(other);
}
const orders: [string, (one: bigint) => boolean][] = [['__lt__', (one) => one < 0n], ['__le__', (one) => one <= 0n], ['__gt__', (one) => one > 0n], ['__ge__', (one) => one >= 0n], ['__eq__', (one) => one === 0n]];
for (const [name, test] of orders) {
  method(name, 'self, value, /', (self, other: Value) => {
    if (!(other instanceof DateTimeValue)) {
      if (!(other instanceof DateValue)) return notImplemented;
      return name === '__eq__' ? false : raise.typeError(`can't compare ${typeName(self)} to ${typeName(other)}`);
    }
    const found = difference(self, other);
    if (found !== undefined) return test(found);
    return name === '__eq__' ? false : raise.typeError("can't compare offset-naive and offset-aware datetimes");
  });
}
method('__hash__', 'self, /', (self) => {
  const offset = ownOffset(self.fold === 0 ? self : new DateTimeValue(self, { ...clockOf(self), fold: 0 }));
  return intValue(BigInt.asIntN(61, absolute(self) - (offset === undefined ? 0n : microsecondsOf(offset))));
});
method('__reduce__', 'self, /', (self) => new TupleValue([typeOf(self), new TupleValue([self.year, self.month, self.day, self.hour, self.minute, self.second, self.microsecond, self.zone])]));

dateTimeType.namespace.set('min', new DateTimeValue({ year: 1, month: 1, day: 1 }, midnight));
dateTimeType.namespace.set('max', new DateTimeValue({ year: 9999, month: 12, day: 31 }, { hour: 23, minute: 59, second: 59, microsecond: 999999, zone: null, fold: 0 }));
dateTimeType.namespace.set('resolution', new DeltaValue(0, 0, 1));

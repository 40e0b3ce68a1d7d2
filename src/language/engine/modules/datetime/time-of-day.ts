// time: a time of day, with or without a zone.

import { rawTextOf } from '../../builtins/arguments.ts';
import { asInstance } from '../../builtins/instance.ts';
import { defineClassMethod } from '../../builtins/static-methods.ts';
import { defineAttribute, getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf, strOf } from '../../runtime/show.ts';
import { notImplemented, typeOf } from '../../runtime/types.ts';
import { textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { reprText } from '../../text/repr.ts';
import { clockFrom, clockRepr, clockSize, offsetSuffix, requireClock, zoneFields, zoneOfOffset } from './clock.ts';
import { isoArgument, shownClass } from './date.ts';
import { microsecondsOf } from './delta.ts';
import { formatTime } from './format-time.ts';
import { clockText, readClock } from './iso-text.ts';
import { DeltaValue, TimeValue, midnight, timeType } from './values.ts';
import type { Clock } from './values.ts';
import { offsetOf, savingOf, utc, zoneName } from './zones.ts';

const parameters = 'hour=?, minute=?, second=?, microsecond=?, tzinfo=?, *, fold=?';
defineConstructor(timeType, parameters, (cls: TypeValue, ...values: (Value | undefined)[]) => asInstance(new TimeValue(clockFrom(values, midnight)), cls, timeType));

export function newTime(cls: TypeValue, clock: Clock): Value {
  if (cls === timeType) return new TimeValue(clock);
  return callValue(cls, [clock.hour, clock.minute, clock.second, clock.microsecond, clock.zone], clock.fold === 0 ? null : new Map([['fold', clock.fold]]));
}

const method = (name: string, parameters_: string, implementation: (self: TimeValue, ...values: never[]) => Value): void => defineMethod(timeType, name, parameters_, implementation as (...values: never[]) => Value);
for (const field of ['hour', 'minute', 'second', 'microsecond', 'fold'] as const) defineAttribute(timeType, field, (self: TimeValue) => self[field]);
defineAttribute(timeType, 'tzinfo', (self: TimeValue) => self.zone);

method('replace', 'self, hour=?, minute=?, second=?, microsecond=?, tzinfo=?, *, fold=?', (self, ...values: (Value | undefined)[]) => newTime(typeOf(self), clockFrom(values, self)));
const ownOffset = (self: TimeValue): DeltaValue | undefined => offsetOf(self.zone, null);
method('utcoffset', 'self, /', (self) => ownOffset(self) ?? null);
method('dst', 'self, /', (self) => savingOf(self.zone, null) ?? null);
method('tzname', 'self, /', (self) => zoneName(self.zone, null));

function isoText(self: TimeValue, precision = 'auto'): string {
  return clockText(self, precision) + offsetSuffix(ownOffset(self));
}
method('isoformat', "self, timespec='auto'", (self, precision: Value) => isoText(self, rawTextOf(precision, 'isoformat() argument 1 must be str, not ')));
method('__str__', 'self, /', (self) => isoText(self));
method('__repr__', 'self, /', (self) => {
  const zone = self.zone === null ? '' : `, tzinfo=${reprOf(self.zone)}`;
  return textValue(`${shownClass(typeOf(self))}(${clockRepr(self)}${self.fold === 0 ? '' : ', fold=1'}${zone})`) as Value;
});
method('strftime', 'self, format', (self, format: Value) => {
  const text = rawTextOf(format, 'strftime() argument 1 must be str, not ');
  return textValue(formatTime(text, { year: 1900, month: 1, day: 1, weekday: 0, yearDay: 1, hour: self.hour, minute: self.minute, second: self.second, fraction: String(self.microsecond).padStart(6, '0'), ...zoneFields(self.zone, null) })) as Value;
});
method('__format__', 'self, format_spec, /', (self, spec: Value) => {
  const text = rawTextOf(spec, '__format__() argument 1 must be str, not ');
  return text === '' ? (textValue(strOf(self)) as Value) : callValue(getAttribute(self, 'strftime'), [spec]);
});

defineClassMethod(timeType, 'fromisoformat', 'cls, string, /', (cls: TypeValue, value: Value) => {
  const text = isoArgument(value);
  const read = readClock(text);
  if (read === undefined) return raise.valueError(`Invalid isoformat string: ${reprText(text)}`);
  const clock = { ...read, zone: zoneOfOffset(read.offset, utc), fold: 0 };
  requireClock(clock);
  return newTime(cls, clock);
});

/** Before, same or after; undefined where one has a zone and the other has none. */
function difference(left: TimeValue, right: TimeValue): number | undefined {
  if (left.zone === right.zone) return clockSize(left) - clockSize(right);
  const [one, other] = [ownOffset(left), ownOffset(right)];
  if (one === undefined && other === undefined) return clockSize(left) - clockSize(right);
  if (one === undefined || other === undefined) return undefined;
  return clockSize(left) - Number(microsecondsOf(one)) - clockSize(right) + Number(microsecondsOf(other));
}
const orders: [string, (one: number) => boolean][] = [['__lt__', (one) => one < 0], ['__le__', (one) => one <= 0], ['__gt__', (one) => one > 0], ['__ge__', (one) => one >= 0], ['__eq__', (one) => one === 0]];
for (const [name, test] of orders) {
  method(name, 'self, value, /', (self, other: Value) => {
    if (!(other instanceof TimeValue)) return notImplemented;
    const found = difference(self, other);
    if (found !== undefined) return test(found);
    return name === '__eq__' ? false : raise.typeError("can't compare offset-naive and offset-aware times");
  });
}
method('__hash__', 'self, /', (self) => {
  const offset = ownOffset(self);
  return clockSize(self) - (offset === undefined ? 0 : Number(microsecondsOf(offset)));
});
for (const name of ['__copy__', '__deepcopy__']) method(name, 'self, memo=None, /', (self) => self);

timeType.namespace.set('min', new TimeValue(midnight));
timeType.namespace.set('max', new TimeValue({ hour: 23, minute: 59, second: 59, microsecond: 999999, zone: null, fold: 0 }));
timeType.namespace.set('resolution', new DeltaValue(0, 0, 1));

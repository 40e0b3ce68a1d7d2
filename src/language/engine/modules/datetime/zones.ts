// tzinfo and timezone, and what a date or time asks its zone.

import { asInstance } from '../../builtins/instance.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { getAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { hashOf } from '../../runtime/hash.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { equals } from '../../runtime/compare.ts';
import { notImplemented, typeName } from '../../runtime/types.ts';
import { TupleValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { deltaOf, deltaRepr, microsecondsOf, two } from './delta.ts';
import { DateTimeValue, DeltaValue, FixedZoneValue, ZoneValue, fixedZoneType, zoneType } from './values.ts';

export const utc = new FixedZoneValue(new DeltaValue(0, 0, 0), null);
/** What astimezone() without a zone means. */
export const hostZone = new FixedZoneValue(utc.offset, 'UTC');

defineConstructor(zoneType, '*args, **kwargs', (cls: TypeValue) => asInstance(new ZoneValue(), cls, zoneType));
defineConstructor(fixedZoneType, 'offset, name=?', (_cls: TypeValue, offset: Value, name: Value | undefined) => {
  if (!(offset instanceof DeltaValue)) return raise.typeError(`timezone() argument 1 must be datetime.timedelta, not ${typeName(offset)}`);
  if (name !== undefined && textOf(name) === undefined) return raise.typeError(`timezone() argument 2 must be str, not ${typeName(name)}`);
  const size = microsecondsOf(offset);
  if (size <= -86400000000n || size >= 86400000000n) return raise.valueError(`offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ${deltaRepr(offset)}.`);
  return name === undefined && size === 0n ? utc : new FixedZoneValue(offset, name ?? null);
});

/** `+05:30`, with seconds and microseconds where there are any. */
export function offsetText(offset: DeltaValue, separator = ':'): string {
  let size = microsecondsOf(offset);
  const sign = size < 0n ? '-' : '+';
  if (size < 0n) size = -size;
  const seconds = Number(size / 1_000_000n);
  const rest = Number(size % 1_000_000n);
  let text = `${sign}${two(Math.floor(seconds / 3600))}${separator}${two(Math.floor(seconds / 60) % 60)}`;
  if (seconds % 60 !== 0 || rest !== 0) text += `${separator}${two(seconds % 60)}`;
  return rest === 0 ? text : `${text}.${String(rest).padStart(6, '0')}`;
}

function fixedName(zone: FixedZoneValue): string {
  if (zone.label !== null) return zone.label as string;
  return microsecondsOf(zone.offset) === 0n ? 'UTC' : `UTC${offsetText(zone.offset)}`;
}

/** Asks the zone; undefined for no zone or no answer. */
function ask(zone: Value, question: 'utcoffset' | 'dst', moment: Value): DeltaValue | undefined {
  if (zone === null) return undefined;
  if (zone instanceof FixedZoneValue) return question === 'utcoffset' ? zone.offset : undefined;
  const answer = callValue(getAttribute(zone, question), [moment]);
  if (answer === null) return undefined;
  if (!(answer instanceof DeltaValue)) return raise.typeError(`tzinfo.${question}() must return None or timedelta, not '${typeName(answer)}'`);
  const size = microsecondsOf(answer);
  return size <= -86400000000n || size >= 86400000000n ? raise.valueError(`tzinfo.${question}() returned ${deltaRepr(answer)}; must be strictly between -timedelta(hours=24) and timedelta(hours=24)`) : answer;
}

export function offsetOf(zone: Value, moment: Value): DeltaValue | undefined {
  return ask(zone, 'utcoffset', moment);
}

export function savingOf(zone: Value, moment: Value): DeltaValue | undefined {
  return ask(zone, 'dst', moment);
}

export function zoneName(zone: Value, moment: Value): Value {
  if (zone === null) return null;
  if (zone instanceof FixedZoneValue) return fixedName(zone);
  const answer = callValue(getAttribute(zone, 'tzname'), [moment]);
  return answer === null || textOf(answer) !== undefined ? answer : raise.typeError(`tzinfo.tzname() must return None or a string, not '${typeName(answer)}'`);
}

/** An argument that must be None or a zone. */
export function requireZone(value: Value): Value {
  return value === null || value instanceof ZoneValue ? value : raise.typeError(`tzinfo argument must be None or of a tzinfo subclass, not type '${typeName(value)}'`);
}

for (const [name, text] of [['utcoffset', 'utcoffset'], ['dst', 'dst'], ['tzname', 'tzname']]) {
  defineMethod(zoneType, name, 'self, dt, /', () => raise.notImplementedError(`a tzinfo subclass must implement ${text}()`));
}

let shift: (moment: DateTimeValue, by: bigint) => DateTimeValue;
/** Moving a datetime is known to date-time.ts. */
export function setShift(next: typeof shift): void {
  shift = next;
}

function requireOwn(self: ZoneValue, moment: Value): DateTimeValue {
  if (!(moment instanceof DateTimeValue)) return raise.typeError('fromutc: argument must be a datetime');
  return moment.zone === self ? moment : raise.valueError('fromutc: dt.tzinfo is not self');
}

/** From UTC to the zone's own time, by its offset and its summer time. */
defineMethod(zoneType, 'fromutc', 'self, dt, /', (self: ZoneValue, value: Value) => {
  const moment = requireOwn(self, value);
  const offset = offsetOf(self, moment);
  if (offset === undefined) return raise.valueError('fromutc: non-None utcoffset() result required');
  const saving = savingOf(self, moment);
  if (saving === undefined) return raise.valueError('fromutc: non-None dst() result required');
  const standard = microsecondsOf(offset) - microsecondsOf(saving);
  const moved = shift(moment, standard);
  const then = savingOf(self, moved);
  if (then === undefined) return raise.valueError('fromutc: tz.dst() gave inconsistent results; cannot convert');
  return shift(moved, microsecondsOf(then));
});

const fixed = (name: string, parameters: string, implementation: (self: FixedZoneValue, ...values: never[]) => Value): void => defineMethod(fixedZoneType, name, parameters, implementation as (...values: never[]) => Value);

function requireMoment(name: string, value: Value): void {
  if (value !== null && !(value instanceof DateTimeValue)) raise.typeError(`${name}(dt) argument must be a datetime instance or None, not ${typeName(value)}`);
}
fixed('utcoffset', 'self, dt, /', (self, moment: Value) => { requireMoment('utcoffset', moment); return self.offset; });
fixed('dst', 'self, dt, /', (_self, moment: Value) => { requireMoment('dst', moment); return null; });
fixed('tzname', 'self, dt, /', (self, moment: Value) => { requireMoment('tzname', moment); return fixedName(self); });
fixed('fromutc', 'self, dt, /', (self, value: Value) => shift(requireOwn(self, value), microsecondsOf(self.offset)));
fixed('__str__', 'self, /', fixedName);
fixed('__repr__', 'self, /', (self) => {
  if (self === utc) return 'datetime.timezone.utc';
  return `datetime.timezone(${deltaRepr(self.offset)}${self.label === null ? '' : `, ${reprOf(self.label)}`})`;
});
fixed('__eq__', 'self, value, /', (self, other: Value) => (other instanceof FixedZoneValue ? equals(self.offset, other.offset) : notImplemented));
fixed('__hash__', 'self, /', (self) => hashOf(self.offset));
fixed('__getinitargs__', 'self, /', (self) => new TupleValue(self.label === null ? [self.offset] : [self.offset, self.label]));
for (const name of ['__copy__', '__deepcopy__']) fixed(name, 'self, memo=None, /', (self) => self);

fixedZoneType.namespace.set('utc', utc);
fixedZoneType.namespace.set('min', new FixedZoneValue(deltaOf(-86340000000n), null));
fixedZoneType.namespace.set('max', new FixedZoneValue(deltaOf(86340000000n), null));

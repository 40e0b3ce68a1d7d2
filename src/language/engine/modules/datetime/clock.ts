// What times of day and datetimes share: reading their parts from arguments, checking them, their zone's answers.

import { raise } from '../../runtime/raise.ts';
import type { Value } from '../../runtime/values.ts';
import { smallInt } from './date.ts';
import { deltaOf, deltaRepr, microsecondsOf } from './delta.ts';
import { FixedZoneValue } from './values.ts';
import type { Clock, DeltaValue } from './values.ts';
import { offsetOf, offsetText, requireZone, zoneName } from './zones.ts';

type Given = (Value | undefined)[];

/** hour, minute, second, microsecond, tzinfo and fold; what is not given comes from `own`. */
export function clockFrom([hour, minute, second, microsecond, zone, fold]: Given, own: Clock): Clock {
  const clock: Clock = {
    hour: hour === undefined ? own.hour : smallInt(hour), minute: minute === undefined ? own.minute : smallInt(minute), second: second === undefined ? own.second : smallInt(second),
    microsecond: microsecond === undefined ? own.microsecond : smallInt(microsecond), zone: zone === undefined ? own.zone : zone, fold: fold === undefined ? own.fold : smallInt(fold),
  };
  requireClock(clock);
  requireZone(clock.zone);
  return clock;
}

export function requireClock(clock: Clock): void {
  const { hour, minute, second, microsecond, fold } = clock;
  if (hour < 0 || hour > 23) raise.valueError('hour must be in 0..23');
  if (minute < 0 || minute > 59) raise.valueError('minute must be in 0..59');
  if (second < 0 || second > 59) raise.valueError('second must be in 0..59');
  if (microsecond < 0 || microsecond > 999999) raise.valueError('microsecond must be in 0..999999');
  if (fold !== 0 && fold !== 1) raise.valueError('fold must be either 0 or 1');
}

/** Microseconds since midnight. */
export function clockSize({ hour, minute, second, microsecond }: Clock): number {
  return ((hour * 60 + minute) * 60 + second) * 1_000_000 + microsecond;
}

/** `(hour, minute[, second[, microsecond]])` as repr() shows them. */
export function clockRepr({ hour, minute, second, microsecond }: Clock): string {
  return `${hour}, ${minute}${second === 0 && microsecond === 0 ? '' : `, ${second}`}${microsecond === 0 ? '' : `, ${microsecond}`}`;
}

export function offsetSuffix(offset: DeltaValue | undefined): string {
  return offset === undefined ? '' : offsetText(offset);
}

/** The parts that strftime needs of a zone. */
export function zoneFields(zone: Value, moment: Value): { offset: string; zoneName: string } {
  const offset = offsetOf(zone, moment);
  const name = zoneName(zone, moment);
  return { offset: offset === undefined ? '' : offsetText(offset, ''), zoneName: name === null ? '' : (name as string) };
}

/** A zone from the offset of an ISO text. */
export function zoneOfOffset(offset: number | undefined, utc: FixedZoneValue): Value {
  if (offset === undefined) return null;
  if (offset === 0) return utc;
  const delta = deltaOf(BigInt(offset));
  const size = microsecondsOf(delta);
  return size <= -86400000000n || size >= 86400000000n ? raise.valueError(`offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ${deltaRepr(delta)}.`) : new FixedZoneValue(delta, null);
}


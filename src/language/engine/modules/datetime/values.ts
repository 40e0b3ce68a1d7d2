// The values of the module datetime: dates, times of day, durations and zones.

import { builtinType } from '../../runtime/types.ts';
import { seal } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

export class DeltaValue {
  declare readonly cls: TypeValue;
  readonly days: number;
  /** 0 to 86399. */
  readonly seconds: number;
  /** 0 to 999999. */
  readonly microseconds: number;
  constructor(days: number, seconds: number, microseconds: number) {
    this.days = days;
    this.seconds = seconds;
    this.microseconds = microseconds;
  }
}

export class DateValue {
  declare readonly cls: TypeValue;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  constructor(year: number, month: number, day: number) {
    this.year = year;
    this.month = month;
    this.day = day;
  }
}

export interface Clock {
  hour: number;
  minute: number;
  second: number;
  microsecond: number;
  /** None or a tzinfo. */
  zone: Value;
  fold: number;
}

export class TimeValue implements Clock {
  declare readonly cls: TypeValue;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly zone: Value;
  readonly fold: number;
  constructor({ hour, minute, second, microsecond, zone, fold }: Clock) {
    this.hour = hour;
    this.minute = minute;
    this.second = second;
    this.microsecond = microsecond;
    this.zone = zone;
    this.fold = fold;
  }
}

export class DateTimeValue extends DateValue implements Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly zone: Value;
  readonly fold: number;
  constructor(date: { year: number; month: number; day: number }, { hour, minute, second, microsecond, zone, fold }: Clock) {
    super(date.year, date.month, date.day);
    this.hour = hour;
    this.minute = minute;
    this.second = second;
    this.microsecond = microsecond;
    this.zone = zone;
    this.fold = fold;
  }
}

export class ZoneValue {
  declare readonly cls: TypeValue;
}

/** A zone that is always the same time away from UTC. */
export class FixedZoneValue extends ZoneValue {
  readonly offset: DeltaValue;
  readonly label: Value;
  constructor(offset: DeltaValue, label: Value) {
    super();
    this.offset = offset;
    this.label = label;
  }
}

for (const constructor of [DeltaValue, DateValue, TimeValue, ZoneValue]) seal(constructor);
for (const constructor of [DateTimeValue, FixedZoneValue]) delete (constructor.prototype as { constructor?: unknown }).constructor;

const module = { module: 'datetime', isDotted: true };
export const deltaType = builtinType('timedelta', DeltaValue, module);
export const dateType = builtinType('date', DateValue, module);
export const timeType = builtinType('time', TimeValue, module);
export const dateTimeType = builtinType('datetime', DateTimeValue, { ...module, base: dateType });
export const zoneType = builtinType('tzinfo', ZoneValue, module);
export const fixedZoneType = builtinType('timezone', FixedZoneValue, { ...module, base: zoneType, isBase: false });

export const midnight: Clock = { hour: 0, minute: 0, second: 0, microsecond: 0, zone: null, fold: 0 };

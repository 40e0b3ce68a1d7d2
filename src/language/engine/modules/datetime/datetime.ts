// The module datetime. The zone of the host is always UTC here.

import { defineModule } from '../../runtime/modules.ts';
import type { Value } from '../../runtime/values.ts';
import './date.ts';
import './date-time.ts';
import './make-date-time.ts';
import './time-of-day.ts';
import { dateTimeType, dateType, deltaType, fixedZoneType, timeType, zoneType } from './values.ts';
import { utc } from './zones.ts';

defineModule('datetime', () => new Map<string, Value>([
  ['date', dateType], ['datetime', dateTimeType], ['time', timeType], ['timedelta', deltaType], ['timezone', fixedZoneType], ['tzinfo', zoneType], ['MINYEAR', 1], ['MAXYEAR', 9999], ['UTC', utc],
]));

// The modules about numbers and time; each file registers its own.

import './array/array.ts';
import './calendar/calendar.ts';
import './cmath/cmath.ts';
import './datetime/datetime.ts';
import './decimal/decimal.ts';
import './fractions/fractions.ts';
import './math/math.ts';
import './numbers/numbers.ts';
import './random/random.ts';
import './time/time.ts';
import './zoneinfo/zoneinfo.ts';

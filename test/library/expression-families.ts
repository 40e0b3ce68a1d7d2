// Families of expressions over values that modules make: decimals, fractions, dates, byte arrays, arrays.

import fc from 'fast-check';
import type { ExpressionFamily } from './compare-expressions.ts';

type Text = fc.Arbitrary<string>;

/** A text with every `@` in it replaced by one of the values. */
const fill = (template: string, ...values: Text[]): Text => fc.tuple(...values).map((given) => { let at = 0; return template.replaceAll('@', () => given[at++]); });
const pick = (texts: string): Text => fc.constantFrom(...texts.split(' '));
const int = (min: number, max: number): Text => fc.integer({ min, max }).map((value) => (value < 0 ? `(${value})` : `${value}`));

const digits = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 6n }), fc.bigInt({ min: 0n, max: 10n ** 34n })).map(String);
const decimalText: Text = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom('', '-'), digits, fc.integer({ min: 0, max: 40 }), fc.constantFrom('', '', '', 'E3', 'E-9', 'E+30', 'E-40')).map(([sign, text, point, power]) => `${sign}${point >= text.length ? text : `${text.slice(0, point)}.${text.slice(point)}`}${power}`) },
  { weight: 1, arbitrary: fc.constantFrom('0', '-0', '0.00', '1', '1.0', '10', '0.5', 'inf', '-inf', 'nan', 'sNaN', '1E+999999', '1E-999999', '9.99E+20', '0E+5', '0E-30', '101', '1.1') },
);
const decimal = decimalText.map((text) => `D('${text}')`);
const smallDecimal = fc.tuple(fc.integer({ min: -999999, max: 999999 }), fc.integer({ min: -6, max: 2 })).map(([whole, power]) => `D('${whole}E${power}')`);

const fraction: Text = fc.oneof(fill('F(@, @)', int(-60, 60), int(-12, 30)), fill("F('@/@')", fc.integer({ min: -99, max: 99 }).map(String), fc.integer({ min: 0, max: 40 }).map(String)), fc.constantFrom('F(0)', 'F(1, 3)', "F('0.125')", 'F(0.1)', 'F(10**20, 7)'));
const plainNumber: Text = fc.oneof(int(-20, 20), fc.integer({ min: -400, max: 400 }).map((value) => `(${value / 16})`), fc.constantFrom('True', '0', '0.0', '1j', "float('inf')", 'None', "'a'"));

const date = fill('date(@, @, @)', fc.oneof(int(1990, 2030), int(1, 9999)), int(1, 12), int(1, 28));
const delta = fill('timedelta(@, @, @)', int(-800, 800), int(-90000, 90000), int(-2000000, 2000000));
const zone: Text = fc.oneof(fc.constantFrom('None', 'None', 'timezone.utc'), fill('timezone(timedelta(minutes=@))', int(-1439, 1439)));
const clock = fill('@, @, @, @', int(0, 23), int(0, 59), int(0, 59), fc.oneof(fc.constant('0'), int(0, 999999)));
const moment = fill('datetime(@, @, @, @, @)', fc.oneof(int(1970, 2037), int(1, 9999)), int(1, 12), int(1, 28), clock, zone);
const time = fill('time(@, @)', clock, zone);
const timeFormat = fc.array(fc.constantFrom(...'aAbBcdHIjmMpSUwWxXyYzZ%fGuVeDFTR'.split('').map((letter) => `%${letter}`), ' ', '-', 'T', ':'), { maxLength: 6 }).map((parts) => `'${parts.join('')}'`);
const isoText: Text = fc.oneof(
  fc.tuple(fc.constantFrom('2020-02-29', '20191231', '2020-W53-7', '2021W011', '2021-13-01', '0001-01-01', '2020-W10', '2020'), fc.constantFrom('T', ' ', 'x'), fc.constantFrom('12', '12:30', '1230', '12:30:15', '123015.5', '12:30:15,123456', '24:00', '12:3'), fc.constantFrom('', 'Z', '+01:00', '-0530', '+01:00:30', '+25:00')).map((parts) => `'${parts.join('')}'`),
);

const byte = int(0, 255);
const bytes = fc.oneof(fc.array(fc.constantFrom('a', 'b', 'A', ' ', ',', '0', '\\xff', '\\n', '\\x00'), { maxLength: 10 }), fc.constant(['h', 'e', 'l', 'l', 'o'])).map((parts) => `b'${parts.join('')}'`);
const short = fc.array(fc.constantFrom('a', 'b', 'l', ' ', ','), { maxLength: 2 }).map((parts) => `b'${parts.join('')}'`);
const like = fc.tuple(fc.constantFrom('bytes', 'bytearray', 'bytearray', 'memoryview'), bytes).map(([kind, text]) => `${kind}(${text})`);
const owner = fc.tuple(fc.constantFrom('', 'bytearray'), bytes).map(([kind, text]) => (kind === '' ? text : `${kind}(${text})`));
const place = fc.oneof(int(-12, 12), fc.constant('None'));
const slice = fill('slice(@, @, @)', place, place, fc.oneof(int(-3, 3), fc.constant('None')));
const array = fc.tuple(fc.constantFrom(...'bBhHiIlLqQfd'), fc.array(fc.integer({ min: -3, max: 300 }), { maxLength: 5 })).map(([code, items]) => `array('${code}', [${items.join(', ')}])`);

export const expressionFamilies: Record<string, ExpressionFamily> = {
  decimals: {
    prelude: 'from decimal import *\nD = Decimal\n',
    expressions: fc.oneof(
      { weight: 6, arbitrary: fill('@ @ @', decimal, pick('+ - * / // % < <= == != > >='), decimal) },
      fill('divmod(@, @)', decimal, decimal), fill('@ ** @', smallDecimal, int(-30, 30)), fill('abs(@) ** @', smallDecimal, smallDecimal), fill('pow(@, @, @)', int(-50, 50).map((text) => `D(${text})`), int(0, 90), int(1, 90)),
      fill('@ @ @', decimal, pick('+ - * / // % < == >'), plainNumber), fill('@ @ @', plainNumber, pick('+ - * / // % < == >'), decimal),
      fill('(@).@()', decimal, pick('sqrt exp ln log10 logb normalize to_integral_value to_integral_exact to_eng_string as_tuple adjusted number_class next_plus next_minus copy_abs copy_negate is_normal is_subnormal is_zero is_signed is_finite radix canonical logical_invert conjugate __bool__')).filter((text) => !/E\+(999|30).*exp|99E\+20.*exp/.test(text)),
      fill('(@).@(@)', decimal, pick('compare compare_signal compare_total compare_total_mag max min max_mag min_mag quantize remainder_near same_quantum copy_sign next_toward scaleb shift rotate logical_and logical_or logical_xor'), fc.oneof(decimal, int(-9, 9).map((text) => `D(${text})`))),
      fill('(@).quantize(D(@), ROUND_@)', smallDecimal, pick("'1' '0.1' '0.01' '1E+1' '0.000'"), pick('UP DOWN CEILING FLOOR HALF_UP HALF_DOWN HALF_EVEN 05UP')), fill('(@).fma(@, @)', decimal, decimal, decimal),
      fill('format(@, @)', decimal, fc.tuple(fc.constantFrom('', '*^', '<', '=', '0'), fc.constantFrom('', '+', ' '), fc.constantFrom('', '12', '25'), fc.constantFrom('', ','), fc.constantFrom('', '.0', '.2', '.5', '.12'), fc.constantFrom('', ...'eEfFgGn%')).map((parts) => `'${parts.join('')}'`)).filter((text) => !text.includes('99999')),
      fill('round(@, @)', decimal, int(-5, 12)), fill('round(@)', smallDecimal), fill('int(@)', smallDecimal), fill('float(@)', decimal), fill('(@).as_integer_ratio()', smallDecimal), fill('hash(@)', decimal.filter((text) => !/nan/i.test(text))), fill('str(@)', decimal), fill('D(@)', fc.oneof(fc.double().map((value) => `float('${value}')`), int(-1e9, 1e9))),
      fill('Context(prec=@, rounding=ROUND_@, Emax=20, Emin=-20).@(@, @)', int(1, 12), pick('UP DOWN CEILING FLOOR HALF_UP HALF_DOWN HALF_EVEN 05UP'), pick('add subtract multiply divide divide_int remainder'), decimal, decimal),
      fill('Context(prec=@, clamp=1, Emax=20, Emin=-20, traps=[]).@(@)', int(1, 12), pick('create_decimal sqrt plus minus abs normalize next_plus ln log10 exp to_integral_value'), decimal.filter((text) => !text.includes('E+30'))),
    ),
  },
  fractions: {
    prelude: 'from fractions import Fraction as F\nimport math\n',
    expressions: fc.oneof(
      fill('@ @ @', fraction, pick('+ - * / // % < <= == != > >='), fraction), fill('@ @ @', fraction, pick('+ - * / // % < == >'), plainNumber), fill('@ @ @', plainNumber, pick('+ - * / // % < == >'), fraction),
      fill('divmod(@, @)', fraction, fraction), fill('@ ** @', fraction, int(-6, 6)), fill('@(@)', pick('int float str round abs hash bool math.floor math.ceil math.trunc repr complex F'), fraction), fill('round(@, @)', fraction, int(-2, 4)), fill('(@).limit_denominator(@)', fraction, int(0, 50)),
      fill('F(@)', fc.oneof(fc.integer({ min: -9999, max: 9999 }).map((value) => `'${value / 64}'`), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => `float('${value}')`), fc.constantFrom("'1e3'", "' 3/4 '", "'a'", "'1/0'", "'.5'", 'None', '1.5, 2'))),
    ),
  },
  dates: {
    prelude: 'from datetime import *\n',
    expressions: fc.oneof(
      fill('@ @ @', date, pick('- < <= == != >'), date), fill('@ @ @', date, pick('+ -'), delta), fill('@ @ @', moment, pick('- < <= == != >'), moment), fill('@ @ @', moment, pick('+ -'), delta), fill('@ @ @', delta, pick('+ - / // % < == >='), delta), fill('@ @ @', time, pick('< == >= !='), time),
      fill('@ @ @', delta, pick('* / //'), fc.oneof(int(-9, 9), fc.integer({ min: -90, max: 90 }).map((value) => `(${value / 8})`), fc.double({ min: -50, max: 50, noNaN: true }).map((value) => `float('${value}')`))), fill('timedelta(days=@, hours=@, seconds=@)', fc.double({ min: -50, max: 50, noNaN: true }).map((value) => `float('${value}')`), fc.double({ min: -50, max: 50, noNaN: true }).map((value) => `float('${value}')`), fc.double({ min: -5e5, max: 5e5, noNaN: true }).map((value) => `float('${value}')`)),
      fill('(@).@()', date, pick('isocalendar toordinal weekday isoweekday ctime isoformat timetuple __str__')), fill('(@).@()', moment, pick('isocalendar toordinal ctime isoformat timetuple utctimetuple timestamp __str__ utcoffset tzname date time timetz')), fill('(@).@()', time, pick('isoformat utcoffset tzname __str__')), fill('(@).@()', delta, pick('total_seconds __str__ __repr__ __neg__ __abs__ __bool__')),
      fill('(@).strftime(@)', moment, timeFormat), fill('(@).strftime(@)', date, timeFormat), fill('(@).astimezone(@)', moment, zone), fill('(@).isoformat(timespec=@)', moment, pick("'auto' 'hours' 'minutes' 'seconds' 'milliseconds' 'microseconds'")),
      fill('@.fromisoformat(@)', pick('datetime date'), isoText), fill("time.fromisoformat('@')", pick('12 12:30 1230 12:30:15.5 12:30Z 12:30+01:00 25:00 12:3 123015,25-0530')), fill('date.fromisocalendar(@, @, @)', int(1, 9999), int(0, 54), int(0, 8)), fill('date.fromordinal(@)', int(-5, 3652065)), fill('datetime.fromtimestamp(@, timezone.utc)', fc.double({ min: -1e10, max: 1e11, noNaN: true }).map((value) => `float('${value}')`)),
      fill('datetime.strptime((@).strftime(@), @)', moment, fc.constantFrom("'%Y-%m-%d %H:%M:%S.%f'", "'%c'", "'%Y %j'", "'%d %b %Y %I:%M %p'", "'%G %V %u'", "'%Y %U %w'"), fc.constantFrom("'%Y-%m-%d %H:%M:%S.%f'", "'%c'", "'%Y %j'", "'%d %b %Y %I:%M %p'", "'%G %V %u'", "'%Y %U %w'")), fill('(@).replace(@=@)', moment, pick('year month day hour minute'), int(0, 40)), fill('hash(@) == hash(@)', moment, moment),
    ),
  },
  'byte arrays': {
    prelude: 'def change(value, work):\n    work(value)\n    return value\n\ndef put(value, index, item):\n    value[index] = item\n\ndef drop(value, index):\n    del value[index]\n',
    expressions: fc.oneof(
      fill('@ @ @', owner, pick('+ == != < <='), like), fill('@ * @', owner, int(-1, 4)), fill('@ in @', fc.oneof(byte, short, int(-2, 300)), owner), fill('(@)[@]', owner, fc.oneof(int(-12, 12), slice)),
      fill('(@).@()', owner, pick('upper lower title capitalize swapcase isalpha isdigit isalnum isspace istitle isupper islower split rsplit strip lstrip rstrip splitlines hex decode expandtabs isascii')), fill('(@).@(@)', owner, pick('find rfind index rindex count startswith endswith split rsplit strip lstrip rstrip removeprefix removesuffix join'), fc.oneof(short, like)), fill('(@).@(@)', owner, pick('partition rpartition'), fc.oneof(short, owner)), fill('(@).@(@, @, @)', owner, pick('find rfind index rindex count startswith endswith'), short, place, place),
      fill('(@).replace(@, @, @)', owner, short, short, int(-1, 3)), fill('(@).@(@, @)', owner, pick('center ljust rjust'), int(-2, 15), fc.constantFrom("b'*'", "b'.'", "b'xx'", "'*'")), fill('(@).zfill(@)', owner, int(-2, 15)), fill('(@).translate(None, @)', owner, short), fill("(@).hex(':', @)", owner, int(-4, 4)), fill('(@).decode(@, @)', owner, pick("'utf-8' 'ascii' 'latin-1' 'utf-16' 'cp1252'"), pick("'strict' 'ignore' 'replace' 'backslashreplace' 'surrogateescape'")),
      fill('change(bytearray(@), lambda value: put(value, @, @))', bytes, slice, fc.oneof(bytes, like, fc.constantFrom('[1, 2]', '5', '[300]'))), fill('change(bytearray(@), lambda value: put(value, @, @))', bytes, int(-12, 12), int(-2, 260)), fill('change(bytearray(@), lambda value: drop(value, @))', bytes, fc.oneof(slice, int(-12, 12))),
      fill('change(bytearray(@), lambda value: value.@(@))', bytes, pick('append remove pop'), int(-3, 258)), fill('change(bytearray(@), lambda value: value.insert(@, @))', bytes, int(-12, 12), int(0, 256)), fill('change(bytearray(@), lambda value: value.extend(@))', bytes, fc.oneof(like, fc.constantFrom('[1, 2]', "'a'", '5'))), fill('memoryview(@)[@].tolist()', bytes, slice), fill('memoryview(bytearray(16)).cast(@).tolist()', pick("'b' 'h' 'I' 'q' 'd' 'f' '?'")), fill('(@) % (@,)', fc.constantFrom("b'%d'", "b'%s'", "b'%5x'", "b'%c'", "b'%r|%%'", "b'%-6b|'"), fc.oneof(int(-5, 300), like.filter((text) => !text.startsWith('memory')))),
    ),
  },
  arrays: {
    prelude: 'from array import array\n\ndef change(value, work):\n    work(value)\n    return value\n\ndef put(value, index, item):\n    value[index] = item\n\ndef drop(value, index):\n    del value[index]\n',
    expressions: fc.oneof(
      array, fill('@ @ @', array, pick('+ == < >='), array), fill('@ * @', array, int(-1, 3)), fill("array('@', [1, 2, 3, 4])[@]", pick('b H i d'), fc.oneof(int(-6, 6), slice)), fill("change(array('i', [1, 2, 3, 4]), lambda value: put(value, @, array('i', [7, 8])))", slice), fill("change(array('i', [1, 2, 3, 4]), lambda value: drop(value, @))", fc.oneof(slice, int(-6, 6))), fill("change(array('@', [1, 2, 3]), lambda value: value.@(@))", pick('b B i f'), pick('append remove pop index count'), int(-3, 300)), fill("change(array('h', [1, 2, 3]), lambda value: value.insert(@, @))", int(-6, 6), int(-40000, 40000)), fill('(@).@()', array, pick('tobytes tolist byteswap reverse __len__ __repr__')).filter((text) => !/\[.*-|300/.test(text)), fill("array('@', @)", pick('b H i q d'), bytes),
    ),
  },
};

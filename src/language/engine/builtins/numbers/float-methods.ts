// float: is_integer, as_integer_ratio, hex, fromhex, conjugate, real and imag.

import { floatFromHex, floatHex } from '../../numbers/float-hex.ts';
import { floatRatio } from '../../numbers/ratio.ts';
import { truncate } from '../../numbers/int.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { defineMethod } from '../../runtime/define.ts';
import { floatType } from '../../runtime/types.ts';
import { FloatValue, TupleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { rawTextOf } from '../arguments.ts';
import { defineStaticMethod } from '../static-methods.ts';

defineMethod(floatType, 'is_integer', 'self, /', (self: FloatValue) => Number.isInteger(self.v));
defineMethod(floatType, 'as_integer_ratio', 'self, /', (self: FloatValue) => new TupleValue(floatRatio(self.v)));
defineMethod(floatType, 'hex', 'self, /', (self: FloatValue) => floatHex(self.v));
defineMethod(floatType, 'conjugate', 'self, /', (self: FloatValue) => new FloatValue(self.v));
defineMethod(floatType, '__int__', 'self, /', (self: FloatValue) => truncate(self.v));
defineMethod(floatType, '__trunc__', 'self, /', (self: FloatValue) => truncate(self.v));
defineStaticMethod(floatType, 'fromhex', 'string, /', (text: Value) => new FloatValue(floatFromHex(rawTextOf(text, 'bad argument type for built-in operation: '))));

defineAttribute(floatType, 'real', (self: FloatValue) => new FloatValue(self.v));
defineAttribute(floatType, 'imag', () => new FloatValue(0));

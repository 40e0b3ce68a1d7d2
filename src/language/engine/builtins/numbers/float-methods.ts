// float: is_integer, as_integer_ratio, hex, fromhex, conjugate, real and imag.

import { floatFromHex, floatHex } from '../../numbers/float-hex.ts';
import { floatRatio } from '../../numbers/ratio.ts';
import { truncate } from '../../numbers/int.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { defineMethod } from '../../runtime/define.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { floatType } from '../../runtime/types.ts';
import { FloatValue, TupleValue, rawText } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { defineClassMethod } from '../static-methods.ts';

defineMethod(floatType, 'is_integer', 'self, /', (self: FloatValue) => Number.isInteger(self.v));
defineMethod(floatType, 'as_integer_ratio', 'self, /', (self: FloatValue) => new TupleValue(floatRatio(self.v)));
defineMethod(floatType, 'hex', 'self, /', (self: FloatValue) => floatHex(self.v));
defineMethod(floatType, 'conjugate', 'self, /', (self: FloatValue) => new FloatValue(self.v));
defineMethod(floatType, '__int__', 'self, /', (self: FloatValue) => truncate(self.v));
defineMethod(floatType, '__trunc__', 'self, /', (self: FloatValue) => truncate(self.v));
defineClassMethod(floatType, 'fromhex', 'cls, string, /', (cls: TypeValue, text: Value) => {
  const value = new FloatValue(floatFromHex(hexArgument(text)));
  return cls === floatType ? value : callValue(cls, [value]);
});

function hexArgument(value: Value): string {
  const text = textOf(value);
  return text === undefined ? raise.typeError('bad argument type for built-in operation') : rawText(text);
}

defineAttribute(floatType, 'real', (self: FloatValue) => new FloatValue(self.v));
defineAttribute(floatType, 'imag', () => new FloatValue(0));

// complex: its constructor, real and imag, conjugate. Its arithmetic is in runtime/complex-operators.ts.

import { toDouble } from '../../numbers/int.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { builtins, defineConstructor, defineMethod } from '../../runtime/define.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { numberOf } from '../../runtime/numeric.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { complexType, specialMethod, typeName, typeOf } from '../../runtime/types.ts';
import { ComplexValue, FloatValue, rawText } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { stripSpace } from '../../text/decimal-digits.ts';
import { asInstance } from '../instance.ts';
import { floatOf } from './conversions.ts';

builtins.set('complex', complexType);

defineConstructor(complexType, 'real=?, imag=?', (cls: TypeValue, real: Value | undefined, imaginary: Value | undefined) => {
  if (cls === complexType && imaginary === undefined && real instanceof ComplexValue && real.cls === complexType) return real;
  const text = real === undefined ? undefined : textOf(real);
  if (text !== undefined) {
    if (imaginary !== undefined) return raise.typeError("complex() can't take second arg if first is a string");
    return asInstance(parseComplex(rawText(text)), cls, complexType);
  }
  if (imaginary !== undefined && textOf(imaginary) !== undefined) return raise.typeError("complex() second arg can't be a string");
  const first = real === undefined ? new ComplexValue(0, 0) : partOf(real, 'first');
  const second = imaginary === undefined ? new ComplexValue(0, 0) : partOf(imaginary, 'second');
  // A part that is no complex number takes no share in the other one, not even a zero with its sign.
  const isSecondComplex = imaginary !== undefined && (imaginary instanceof ComplexValue || specialMethod(typeOf(imaginary), '__complex__') !== undefined);
  const isFirstComplex = real !== undefined && (real instanceof ComplexValue || specialMethod(typeOf(real), '__complex__') !== undefined);
  const realPart = isSecondComplex ? first.real - second.imaginary : first.real;
  const imaginaryPart = imaginary === undefined ? first.imaginary : isFirstComplex ? first.imaginary + second.real : second.real;
  return asInstance(new ComplexValue(realPart, imaginaryPart), cls, complexType);
});

function partOf(value: Value, position: string): ComplexValue {
  if (value instanceof ComplexValue) return value;
  const number = numberOf(value);
  if (number !== undefined) return new ComplexValue(toDouble(number), 0);
  const method = specialMethod(typeOf(value), '__complex__');
  const result = method === undefined ? undefined : callValue(method, [value]);
  if (result instanceof ComplexValue) return result;
  if (result !== undefined) return raise.typeError(`__complex__ returned non-complex (type ${typeName(result)})`);
  const real = specialMethod(typeOf(value), '__float__') === undefined && exactIndex(value) === undefined ? undefined : floatOf(value, '');
  if (real !== undefined) return new ComplexValue(real, 0);
  const wanted = position === 'first' ? 'a string or a number' : 'a number';
  return raise.typeError(`complex() ${position} ${position === 'first' ? 'argument' : 'arg'} must be ${wanted}, not '${typeName(value)}'`);
}

/** An argument of the module cmath: a complex number or anything that gives one. */
export function requireComplex(value: Value): ComplexValue {
  if (value instanceof ComplexValue) return value;
  const method = specialMethod(typeOf(value), '__complex__');
  const made = method === undefined ? undefined : callValue(method, [value]);
  if (made instanceof ComplexValue) return made;
  if (made !== undefined) return raise.typeError(`__complex__ returned non-complex (type ${typeName(made)})`);
  return new ComplexValue(floatOf(value, 'must be real number, not '), 0);
}

const part = String.raw`[+-]?(?:(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+)(?:e[+-]?\d+)?|inf(?:inity)?|nan)`;
const realOnly = new RegExp(`^(${part})$`, 'i');
const both = new RegExp(`^(${part})?([+-]?(?:${part.slice(5)})?)j$`, 'i');

function parseComplex(text: string): ComplexValue {
  const body = stripSpace(text).replace(/^\((.*)\)$/, '$1').trim();
  const plain = realOnly.exec(body);
  if (plain !== null) return new ComplexValue(toNumber(plain[1]), 0);
  const found = both.exec(body);
  if (found !== null && found[1] !== undefined && found[2] === '') return new ComplexValue(0, toNumber(found[1]));
  if (found === null || !/[+-]|^$/.test(found[1] === undefined ? '' : found[2])) {
    if (found?.[1] !== undefined && found[2] === '') return new ComplexValue(0, toNumber(found[1]));
    return raise.valueError('complex() arg is a malformed string');
  }
  return new ComplexValue(found[1] === undefined ? 0 : toNumber(found[1]), toNumber(found[2]));
}

function toNumber(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  const size = text.replace(/^[+-]/, '').replaceAll('_', '').toLowerCase();
  if (size === '') return sign;
  if (size.startsWith('inf')) return sign * Infinity;
  return size === 'nan' ? Number.NaN : sign * Number(size);
}

defineAttribute(complexType, 'real', (self: ComplexValue) => new FloatValue(self.real));
defineAttribute(complexType, 'imag', (self: ComplexValue) => new FloatValue(self.imaginary));
defineMethod(complexType, 'conjugate', 'self, /', (self: ComplexValue) => new ComplexValue(self.real, -self.imaginary));

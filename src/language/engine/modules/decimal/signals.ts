// The conditions that decimal arithmetic can meet, as bits, and the exception type of each.

import { linearize } from '../../runtime/class-order.ts';
import { defineConstructor } from '../../runtime/define.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { makeException } from '../../runtime/raise.ts';
import { typeType } from '../../runtime/types.ts';
import { ExceptionValue, ListValue, TupleValue, TypeValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

function exceptionClass(name: string, bases: TypeValue[]): TypeValue {
  const prototype = Object.create(ExceptionValue.prototype) as object;
  const type = new TypeValue(name, bases, linearize(bases), { prototype, module: 'decimal' });
  type.cls = typeType;
  Object.defineProperty(prototype, 'cls', { value: type, writable: true, configurable: true });
  defineConstructor(type, '*args', (cls: TypeValue, args: Value[]) => Object.setPrototypeOf(new ExceptionValue(new TupleValue(args)), cls.prototype) as ExceptionValue);
  return type;
}

const base = exceptionClass('DecimalException', [exceptionType('ArithmeticError')]);
const one = (name: string, ...others: TypeValue[]): TypeValue => exceptionClass(name, [base, ...others]);
const invalidOperation = one('InvalidOperation');
const inexactType = one('Inexact');
const roundedType = one('Rounded');
const subnormalType = one('Subnormal');
const zeroDivision = exceptionType('ZeroDivisionError');

export const bits = {
  invalidOperation: 1, floatOperation: 2, divisionByZero: 4, overflow: 8, underflow: 16, subnormal: 32, inexact: 64, rounded: 128, clamped: 256,
  conversionSyntax: 512, divisionImpossible: 1024, divisionUndefined: 2048, invalidContext: 4096,
} as const;
/** The bits that all count as InvalidOperation. */
export const invalidBits = bits.invalidOperation | bits.conversionSyntax | bits.divisionImpossible | bits.divisionUndefined | bits.invalidContext;

/** The signals a program can trap, in the order CPython tells them. */
export const signals: [bit: number, type: TypeValue][] = [
  [bits.invalidOperation, invalidOperation],
  [bits.floatOperation, one('FloatOperation', exceptionType('TypeError'))],
  [bits.divisionByZero, one('DivisionByZero', zeroDivision)],
  [bits.overflow, exceptionClass('Overflow', [inexactType, roundedType])],
  [bits.underflow, exceptionClass('Underflow', [inexactType, roundedType, subnormalType])],
  [bits.subnormal, subnormalType],
  [bits.inexact, inexactType],
  [bits.rounded, roundedType],
  [bits.clamped, one('Clamped')],
];

/** What stands behind an InvalidOperation. */
export const conditions: [bit: number, type: TypeValue][] = [
  [bits.invalidOperation, invalidOperation],
  [bits.conversionSyntax, exceptionClass('ConversionSyntax', [invalidOperation])],
  [bits.divisionImpossible, exceptionClass('DivisionImpossible', [invalidOperation])],
  [bits.divisionUndefined, exceptionClass('DivisionUndefined', [invalidOperation, zeroDivision])],
  [bits.invalidContext, exceptionClass('InvalidContext', [invalidOperation])],
];

/** The exception types that the module shows. */
export const shownTypes: TypeValue[] = [base, ...signals.map(([, type]) => type), ...conditions.slice(1).map(([, type]) => type)];

/** Raises what the trapped bits stand for. */
export function raiseSignals(trapped: number): never {
  const plain = (trapped & invalidBits) === 0 ? trapped : trapped | bits.invalidOperation;
  const [, type] = signals.find(([bit]) => (plain & bit) !== 0) as [number, TypeValue];
  const list = [...conditions.filter(([bit]) => (trapped & bit) !== 0), ...signals.slice(1).filter(([bit]) => (trapped & bit) !== 0)].map(([, one_]) => one_);
  throw makeException(type, [new ListValue(list)]);
}

// The type Context: its constructor, settings, flags and traps.

import { asInstance } from '../../builtins/instance.ts';
import { iteratorType } from '../../builtins/iterator-types.ts';
import { defineAttribute } from '../../runtime/attributes.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { dictGet } from '../../runtime/dicts.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { truthOf } from '../../runtime/truth.ts';
import { builtinType, notImplemented } from '../../runtime/types.ts';
import { refuseHash } from '../collections/refuse-hash.ts';
import { DictValue, FloatValue, IteratorValue, ListValue, TupleValue, seal } from '../../runtime/values.ts';
import type { Int, TypeValue, Value } from '../../runtime/values.ts';
import { ContextValue, contextType, copyContext, within } from './context.ts';
import { fittedDecimal, operandOf, requireOperand } from './convert.ts';
import { divideBoth } from './arithmetic.ts';
import { requireRounding } from './operations.ts';
import { decimalOfDouble } from './parse.ts';
import { largestExponent, smallestExponent, fit } from './settings.ts';
import { bits, signals } from './signals.ts';

/** `context.flags` and `context.traps`: a mapping from signals to bools. */
class SignalsValue {
  declare readonly cls: TypeValue;
  readonly context: ContextValue;
  readonly field: 'flags' | 'traps';
  constructor(context: ContextValue, field: 'flags' | 'traps') {
    this.context = context;
    this.field = field;
  }
}
seal(SignalsValue);
const signalsType = builtinType('SignalDict', SignalsValue, { module: 'decimal', isBase: false });
const signalIterator = iteratorType('SignalDictIterator');

function bitOf(signal: Value): number {
  const found = signals.find(([, type]) => type === signal);
  return found === undefined ? raise.keyError('invalid error flag') : found[0];
}

const entries = (self: SignalsValue): [TypeValue, boolean][] => signals.map(([bit, type]) => [type, (self.context[self.field] & bit) !== 0]);
const onSignals = (name: string, parameters: string, implementation: (self: SignalsValue, ...values: never[]) => Value): void => defineMethod(signalsType, name, parameters, implementation as (...values: never[]) => Value);
onSignals('__getitem__', 'self, key, /', (self, signal: Value) => (self.context[self.field] & bitOf(signal)) !== 0);
onSignals('__setitem__', 'self, key, value, /', (self, signal: Value, value: Value) => {
  const bit = bitOf(signal);
  if (truthOf(value)) self.context[self.field] |= bit;
  else self.context[self.field] &= ~bit;
  return null;
});
onSignals('__delitem__', 'self, key, /', () => raise.valueError('signal keys cannot be deleted'));
onSignals('__len__', 'self, /', () => signals.length);
onSignals('__contains__', 'self, key, /', (_self, signal: Value) => signals.some(([, type]) => type === signal));
onSignals('__iter__', 'self, /', () => {
  let at = 0;
  return new IteratorValue(signalIterator, () => (at < signals.length ? signals[at++][1] : undefined));
});
onSignals('keys', 'self, /', () => new ListValue(signals.map(([, type]) => type)));
onSignals('values', 'self, /', (self) => new ListValue(entries(self).map(([, isSet]) => isSet)));
onSignals('items', 'self, /', (self) => new ListValue(entries(self).map((entry) => new TupleValue(entry))));
onSignals('get', 'self, key, default=None, /', (self, signal: Value, fallback: Value) => {
  const found = signals.find(([, type]) => type === signal);
  return found === undefined ? fallback : (self.context[self.field] & found[0]) !== 0;
});
onSignals('copy', 'self, /', (self) => {
  const copy = new DictValue();
  for (const [type, isSet] of entries(self)) copy.map.set(type, isSet);
  return copy;
});
onSignals('__repr__', 'self, /', (self) => `{${entries(self).map(([type, isSet]) => `<class 'decimal.${type.name}'>:${isSet ? 'True' : 'False'}`).join(', ')}}`);
onSignals('__eq__', 'self, value, /', (self, other: Value) => {
  if (other instanceof SignalsValue) return self.context[self.field] === other.context[other.field];
  if (!(other instanceof DictValue)) return notImplemented;
  return other.map.size === signals.length && entries(self).every(([type, isSet]) => { const theirs = dictGet(other, type); return theirs !== undefined && truthOf(theirs) === isSet; });
});
refuseHash(signalsType);

type IntField = 'precision' | 'least' | 'greatest' | 'clamp' | 'capitals';
const intFields: [string, IntField, number, number, string][] = [
  ['prec', 'precision', 1, largestExponent, 'valid range for prec is [1, MAX_PREC]'],
  ['Emin', 'least', -largestExponent, 0, 'valid range for Emin is [MIN_EMIN, 0]'],
  ['Emax', 'greatest', 0, largestExponent, 'valid range for Emax is [0, MAX_EMAX]'],
  ['capitals', 'capitals', 0, 1, 'valid values for capitals are 0 or 1'],
  ['clamp', 'clamp', 0, 1, 'valid values for clamp are 0 or 1'],
];

function setInt(context: ContextValue, name: string, value: Value): void {
  const [, field, low, high, message] = intFields.find(([one]) => one === name) as (typeof intFields)[number];
  const int = exactIndex(value);
  if (int === undefined || value instanceof FloatValue) return raise.typeError('an integer is required');
  if (int < low || int > high) raise.valueError(message);
  context[field] = Number(int);
  return undefined;
}

/** The limits themselves are no doubles. */
function shownInt(value: number): Int {
  return Math.abs(value) < largestExponent ? value : value > 0 ? 999999999999999999n : -999999999999999999n;
}

for (const [name, field] of intFields) defineAttribute(contextType, name, (self: ContextValue) => shownInt(self[field]), (self: ContextValue, value) => setInt(self, name, value));
defineAttribute(contextType, 'rounding', (self: ContextValue) => self.rounding, (self: ContextValue, value) => { self.rounding = requireRounding(value); });
for (const field of ['flags', 'traps'] as const) {
  defineAttribute(contextType, field, (self: ContextValue) => new SignalsValue(self, field), (self: ContextValue, value) => { self[field] = maskOf(value); });
}

/** The bits of a list of signals or of a mapping from signals to bools. */
function maskOf(value: Value): number {
  if (value instanceof SignalsValue) return value.context[value.field];
  let mask = 0;
  if (value instanceof DictValue) {
    if (value.map.size !== signals.length) return raise.keyError('invalid signal dict');
    for (const [bit, type] of signals) if (truthOf(dictGet(value, type) ?? raise.keyError('invalid signal dict'))) mask |= bit;
    return mask;
  }
  for (const signal of itemsOf(value)) {
    const found = signals.find(([, type]) => type === signal);
    if (found === undefined) return raise.keyError('valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]');
    mask |= found[0];
  }
  return mask;
}

export const contextParameters = 'prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None';

/** Fills in the settings that were given; the order is that of `contextParameters`. */
export function setFields(context: ContextValue, values: readonly Value[]): void {
  const [precision, rounding, least, greatest, capitals, clamp, flags, traps] = values;
  const ints: [string, Value][] = [['prec', precision], ['Emin', least], ['Emax', greatest], ['capitals', capitals], ['clamp', clamp]];
  for (const [name, value] of ints) if (value !== null) setInt(context, name, value);
  if (rounding !== null) context.rounding = requireRounding(rounding);
  if (flags !== null) context.flags = maskOf(flags);
  if (traps !== null) context.traps = maskOf(traps);
}

defineConstructor(contextType, contextParameters, (cls: TypeValue, ...values: Value[]) => {
  const context = asInstance(new ContextValue(), cls, contextType);
  setFields(context, values);
  return context;
});

/** The order in which repr() lists them. */
const listOrder = [bits.clamped, bits.invalidOperation, bits.divisionByZero, bits.inexact, bits.floatOperation, bits.overflow, bits.rounded, bits.subnormal, bits.underflow];

const onContext = (name: string, parameters: string, implementation: (self: ContextValue, ...values: never[]) => Value): void => defineMethod(contextType, name, parameters, implementation as (...values: never[]) => Value);
for (const name of ['copy', '__copy__']) onContext(name, 'self, /', copyContext);
onContext('clear_flags', 'self, /', (self) => { self.flags = 0; return null; });
onContext('clear_traps', 'self, /', (self) => { self.traps = 0; return null; });
onContext('Etiny', 'self, /', (self) => smallestExponent(self));
onContext('Etop', 'self, /', (self) => self.greatest - self.precision + 1);
onContext('create_decimal', 'self, num=0, /', (self, value: Value) => fittedDecimal(value, self));
onContext('create_decimal_from_float', 'self, f, /', (self, value: Value) => {
  const exact = value instanceof FloatValue ? decimalOfDouble(value.v) : operandOf(value) ?? raise.typeError('argument must be int or float');
  return within(self, (settings, status) => fit(exact, settings, status));
});
onContext('divmod', 'self, a, b', (self, left: Value, right: Value) => new TupleValue(within(self, (settings, status) => divideBoth(requireOperand(left), requireOperand(right), settings, status))));
onContext('__repr__', 'self, /', (self) => {
  const names = (mask: number): string => listOrder.filter((bit) => (mask & bit) !== 0).map((bit) => (signals.find(([one]) => one === bit) as [number, TypeValue])[1].name).join(', ');
  return `Context(prec=${shownInt(self.precision)}, rounding=${self.rounding}, Emin=${shownInt(self.least)}, Emax=${shownInt(self.greatest)}, capitals=${self.capitals}, clamp=${self.clamp}, flags=[${names(self.flags)}], traps=[${names(self.traps)}])`;
});

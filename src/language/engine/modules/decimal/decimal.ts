// The module decimal.

import { defineMethod, makeFunction } from '../../runtime/define.ts';
import { defineModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import { builtinType } from '../../runtime/types.ts';
import { seal } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { ContextValue, contextType, copyContext, currentContext, setCurrentContext } from './context.ts';
import { contextParameters, setFields } from './context-methods.ts';
import './decimal-methods.ts';
import { decimalTuple } from './decimal-tuple.ts';
import './operations.ts';
import { roundings } from './settings.ts';
import { bits, shownTypes } from './signals.ts';
import { decimalType } from './value.ts';

/** What localcontext() gives: another context inside a `with`. */
class LocalContextValue {
  declare readonly cls: TypeValue;
  readonly inner: ContextValue;
  outer: ContextValue | null = null;
  constructor(inner: ContextValue) { this.inner = inner; }
}
seal(LocalContextValue);
const localContextType = builtinType('ContextManager', LocalContextValue, { module: 'decimal', isBase: false });
defineMethod(localContextType, '__enter__', 'self, /', (self: LocalContextValue) => {
  self.outer = currentContext();
  setCurrentContext(self.inner);
  return self.inner;
});
defineMethod(localContextType, '__exit__', 'self, *args', (self: LocalContextValue) => {
  if (self.outer !== null) setCurrentContext(self.outer);
  return false;
});

function requireContext(value: Value, message: string): ContextValue {
  return value instanceof ContextValue ? value : raise.typeError(message);
}

function contextOf(changes: Partial<ContextValue>): ContextValue {
  return Object.assign(new ContextValue(), changes);
}

defineModule('decimal', () => {
  const attributes = new Map<string, Value>([['Decimal', decimalType], ['Context', contextType], ['DecimalTuple', decimalTuple.type]]);
  for (const type of shownTypes) attributes.set(type.name, type);
  for (const rounding of roundings) attributes.set(rounding, rounding);
  attributes.set('MAX_PREC', 999999999999999999n);
  attributes.set('MAX_EMAX', 999999999999999999n);
  attributes.set('MIN_EMIN', -999999999999999999n);
  attributes.set('MIN_ETINY', -1999999999999999997n);
  attributes.set('HAVE_THREADS', true);
  attributes.set('HAVE_CONTEXTVAR', true);
  const most = bits.invalidOperation | bits.divisionByZero | bits.overflow;
  attributes.set('DefaultContext', contextOf({}));
  attributes.set('BasicContext', contextOf({ precision: 9, rounding: 'ROUND_HALF_UP', traps: most | bits.clamped | bits.underflow }));
  attributes.set('ExtendedContext', contextOf({ precision: 9, traps: 0 }));
  attributes.set('getcontext', makeFunction('getcontext', '', () => currentContext()));
  attributes.set('setcontext', makeFunction('setcontext', 'context, /', (context: Value) => {
    setCurrentContext(requireContext(context, 'argument must be a context'));
    return null;
  }));
  attributes.set('localcontext', makeFunction('localcontext', `ctx=None, *, ${contextParameters}`, (context: Value, ...values: Value[]) => {
    const inner = copyContext(context === null ? currentContext() : requireContext(context, 'optional argument must be a context'));
    setFields(inner, values);
    return new LocalContextValue(inner);
  }));
  return attributes;
});

// decimal.Context: settings, flags and traps; and the one context that is current in a run.

import { state } from '../../runtime/state.ts';
import { builtinType } from '../../runtime/types.ts';
import { seal } from '../../runtime/values.ts';
import type { TypeValue } from '../../runtime/values.ts';
import { bits, invalidBits, raiseSignals } from './signals.ts';
import type { Rounding, Settings, Status } from './settings.ts';
import type { DecimalValue } from './value.ts';

export class ContextValue implements Settings {
  declare readonly cls: TypeValue;
  precision = 28;
  rounding: Rounding = 'ROUND_HALF_EVEN';
  least = -999999;
  greatest = 999999;
  clamp = 0;
  capitals = 1;
  flags = 0;
  traps: number = bits.invalidOperation | bits.divisionByZero | bits.overflow;
}
seal(ContextValue);
export const contextType = builtinType('Context', ContextValue, { module: 'decimal', isDotted: true });

export function copyContext(context: ContextValue): ContextValue {
  return Object.assign(new ContextValue(), { ...context });
}

/** The context that operators use. */
export function currentContext(): ContextValue {
  let context = state.kept.get('decimal.context') as ContextValue | undefined;
  if (context === undefined) state.kept.set('decimal.context', context = new ContextValue());
  return context;
}

export function setCurrentContext(context: ContextValue): void {
  state.kept.set('decimal.context', context);
}

/** Runs an operation and reports what it met to the context: flags are set, traps raise. */
export function within<T>(context: ContextValue, work: (settings: Settings, status: Status) => T): T {
  const status: Status = { bits: 0 };
  const result = work(context, status);
  if (status.bits !== 0) report(context, status.bits);
  return result;
}

export function report(context: ContextValue, met: number): void {
  const plain = (met & invalidBits) === 0 ? met : met | bits.invalidOperation;
  context.flags |= plain & ~(invalidBits & ~bits.invalidOperation);
  if ((plain & context.traps) === 0) return;
  raiseSignals((context.traps & bits.invalidOperation) === 0 ? met & context.traps : met & (context.traps | invalidBits));
}

export type Operation = (settings: Settings, status: Status) => DecimalValue;

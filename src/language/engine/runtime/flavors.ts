// What a call of a function makes, where it is more than running it: a generator, a coroutine, an asynchronous generator.

import type { FunctionValue, Signature } from './values.ts';

export type Flavor = 'generator' | 'coroutine' | 'asyncGenerator';

// By signature, which a function shares with its copies: functions themselves stay small.
const flavors: WeakMap<Signature, Flavor> = new WeakMap();

export function markFlavor(signature: Signature, flavor: Flavor): void {
  flavors.set(signature, flavor);
}

export function flavorOf(callee: FunctionValue): Flavor | null {
  return flavors.get(callee.signature) ?? null;
}

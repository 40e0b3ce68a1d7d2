// Makes the types of itertools. Their walks may never end, so each of them asks the stop flag now and then.

import { iteratorType } from '../../builtins/iterator-types.ts';
import { defineConstructor, defineMethod } from '../../runtime/define.ts';
import { checkStop } from '../../runtime/state.ts';
import { IteratorValue, textValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';

/** A type of itertools that programs may call: `create` gives the function that hands out the next element. */
export function defineItertool(name: string, parameters: string, create: (...values: never[]) => () => Value | undefined): TypeValue {
  const type = itertoolType(name);
  defineConstructor(type, parameters, (cls: TypeValue, ...values: never[]) => walk(cls, create(...values)));
  return type;
}

export function itertoolType(name: string): TypeValue {
  const type = iteratorType(name);
  type.module = 'itertools';
  return type;
}

const stepsBetweenChecks = 1024;

export function walk(type: TypeValue, next: () => Value | undefined): IteratorValue {
  let stepsLeft = stepsBetweenChecks;
  return new IteratorValue(type, () => {
    if (--stepsLeft === 0) {
      stepsLeft = stepsBetweenChecks;
      checkStop();
    }
    return next();
  });
}

const shown: WeakMap<IteratorValue, () => string> = new WeakMap();

/** Gives iterators of a type a repr of their own; `describe` says what it is. */
export function showAs(type: TypeValue): (iterator: IteratorValue, describe: () => string) => IteratorValue {
  defineMethod(type, '__repr__', 'self, /', (self: IteratorValue) => textValue(shown.get(self)?.() ?? `${type.name}()`));
  return (iterator, describe) => {
    shown.set(iterator, describe);
    return iterator;
  };
}

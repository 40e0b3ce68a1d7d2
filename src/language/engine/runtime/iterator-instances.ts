// Iterators whose class is one of the program, such as a subclass of map: they are plain instances, so that the class
// may change what iterating them means, and their steps are kept beside them.

import { IteratorValue } from './values.ts';
import type { Value } from './values.ts';

const stepsOfInstances: WeakMap<object, () => Value | undefined> = new WeakMap();

/** An instance of the class with this prototype, with the steps of an iterator of the builtin type below it. */
export function instanceOfIterator(prototype: object, iterator: IteratorValue): Value {
  const instance = Object.create(prototype) as object;
  stepsOfInstances.set(instance, iterator.next);
  return instance as Value;
}

/** The next element of an iterator or of an instance of a class that extends its type. */
export function nextOf(iterator: Value): Value | undefined {
  return iterator instanceof IteratorValue ? iterator.next() : stepsOfInstances.get(iterator as object)?.();
}

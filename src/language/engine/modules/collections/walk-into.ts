// Hands every element of a walk to a function, and asks the stop flag on the way.

import { iterate } from '../../runtime/iterate.ts';
import { checkStop } from '../../runtime/state.ts';
import type { Value } from '../../runtime/values.ts';

export function walkInto(iterable: Value, take: (item: Value) => void): void {
  const cursor = iterate(iterable);
  let count = 0;
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) {
    take(item);
    if ((++count & 0x3ff) === 0) checkStop();
  }
}

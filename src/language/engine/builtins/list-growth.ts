// The methods of list that add and take single elements.

import { defineMethod } from '../runtime/define.ts';
import { indexOf } from '../runtime/indexing.ts';
import { raise } from '../runtime/raise.ts';
import { listType } from '../runtime/types.ts';
import type { ListValue, Value } from '../runtime/values.ts';

defineMethod(listType, 'append', 'self, object, /', (self: ListValue, object: Value) => {
  self.items.push(object);
  return null;
});

defineMethod(listType, 'pop', 'self, index=-1, /', (self: ListValue, index: Value) => {
  // An `__index__` may change the list, so its length is read after it.
  let position = indexOf(index);
  const count = self.items.length;
  if (count === 0) raise.indexError('pop from empty list');
  if (position < 0) position += count;
  if (position < 0 || position >= count) raise.indexError('pop index out of range');
  return position === count - 1 ? self.items.pop() as Value : self.items.splice(position, 1)[0];
});

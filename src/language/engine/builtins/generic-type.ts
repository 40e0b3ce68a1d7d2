// Builtin types that annotations may put in brackets: `deque[int]`.

import { makeFunction } from '../runtime/define.ts';
import { ClassMethodValue } from '../runtime/descriptors.ts';
import { genericAliasOf } from '../runtime/subscript.ts';
import type { TypeValue, Value } from '../runtime/values.ts';

export function allowBrackets(...types: readonly TypeValue[]): void {
  for (const type of types) type.namespace.set('__class_getitem__', new ClassMethodValue(makeFunction('__class_getitem__', 'cls, item, /', (cls: TypeValue, item: Value) => genericAliasOf(cls, item))));
}

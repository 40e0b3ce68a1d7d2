// mappingproxy: a mapping to look at, not to change. `__dict__` of a class is one.

import { builtinType } from './types.ts';
import { seal } from './values.ts';
import type { TypeValue, Value } from './values.ts';

export class MappingProxyValue {
  declare readonly cls: TypeValue;
  readonly mapping: Value;
  constructor(mapping: Value) { this.mapping = mapping; }
}
seal(MappingProxyValue);
export const mappingProxyType = builtinType('mappingproxy', MappingProxyValue, { isBase: false });

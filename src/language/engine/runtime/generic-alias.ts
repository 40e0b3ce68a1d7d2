// `list[int]` and `int | str` as values.

import { builtinType } from './types.ts';
import { TupleValue, seal } from './values.ts';
import type { TypeValue, Value } from './values.ts';

export class GenericAliasValue {
  declare readonly cls: TypeValue;
  readonly origin: Value;
  readonly args: readonly Value[];
  /** True for `*tuple[int, ...]` as a value. */
  readonly isUnpacked: boolean;
  constructor(origin: Value, args: readonly Value[], isUnpacked = false) {
    this.origin = origin;
    this.args = args;
    this.isUnpacked = isUnpacked;
  }
}

export class UnionValue {
  declare readonly cls: TypeValue;
  readonly args: readonly Value[];
  constructor(args: readonly Value[]) { this.args = args; }
}
for (const constructor of [GenericAliasValue, UnionValue]) seal(constructor);
export const genericAliasType = builtinType('GenericAlias', GenericAliasValue, { module: 'types' });
export const unionType = builtinType('UnionType', UnionValue, { module: 'types', isBase: false });

export function argumentsOf(index: Value): readonly Value[] {
  return index instanceof TupleValue ? index.items : [index];
}

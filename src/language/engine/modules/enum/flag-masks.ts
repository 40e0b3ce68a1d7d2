// The bits of a flag: which are named, and how a value is taken apart.

import { state } from '../../runtime/state.ts';
import { isSubtype } from '../../runtime/types.ts';
import type { DictValue, TypeValue, Value } from '../../runtime/values.ts';
import { ownField } from '../../runtime/attributes.ts';
import { intOf } from '../../runtime/numeric.ts';
import { intValue } from '../../runtime/values.ts';

export function isFlag(type: TypeValue): boolean {
  const flag = (state.kept.get('enum') as Map<string, TypeValue> | undefined)?.get('Flag');
  return flag !== undefined && isSubtype(type, flag);
}

export function bitsOf(value: Value): bigint {
  const own = ownField(value, '_value_') ?? value;
  return BigInt(intOf(own) ?? 0);
}

export function noteFlags(type: TypeValue, info: { map: DictValue; names: string[] }): void {
  let mask = 0n;
  let single = 0n;
  for (const member of info.map.map.values()) {
    const bits = bitsOf(member);
    if (bits > 0n) mask |= bits;
    if (bits > 0n && (bits & (bits - 1n)) === 0n) single |= bits;
  }
  const all = mask === 0n ? 0n : (1n << BigInt(mask.toString(2).length)) - 1n;
  for (const [name, value] of [['_flag_mask_', mask], ['_singles_mask_', single], ['_all_bits_', all]] as [string, bigint][]) type.namespace.set(name, intValue(value));
}

export function maskOf(type: TypeValue, name: '_flag_mask_' | '_singles_mask_' | '_all_bits_'): bigint {
  return BigInt(intOf(type.lookup(name) ?? 0) ?? 0);
}

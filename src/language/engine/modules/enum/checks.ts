// enum.verify: what an enum promises about its values.

import { ownField } from '../../runtime/attributes.ts';
import { callValue } from '../../runtime/call.ts';
import { raise } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { ListValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { aliasesOf, infoOf } from './enum-type.ts';
import { bitsOf, isFlag } from './flag-masks.ts';

export function checks(texts: TypeValue): Map<string, Value> {
  const made = callValue(texts, ['EnumCheck', new ListValue(['CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE'])], new Map([['module', 'enum']])) as TypeValue;
  return new Map<string, Value>([['EnumCheck', made], ...infoOf(made).map.map as Map<string, Value>]);
}

export function verify(cls: TypeValue, wanted: readonly Value[]): Value {
  for (const check of wanted) {
    const name = ownField(check, '_name_');
    if (name === 'UNIQUE') requireUnique(cls);
    else if (name === 'CONTINUOUS') requireContinuous(cls);
    else if (name === 'NAMED_FLAGS') requireNamed(cls);
  }
  return cls;
}

function requireUnique(cls: TypeValue): void {
  const twice = aliasesOf(cls);
  if (twice.length > 0) raise.valueError(`aliases found in ${reprOf(cls)}: ${twice.join(', ')}`);
}

function requireContinuous(cls: TypeValue): void {
  const { map, names } = infoOf(cls);
  const values = names.map((name) => bitsOf(map.map.get(name) as Value)).toSorted((left, right) => (left < right ? -1 : 1));
  if (values.length < 2) return;
  const low = values[0];
  const high = values.at(-1) as bigint;
  const lacking: bigint[] = [];
  for (let value = isFlag(cls) ? low * 2n : low + 1n; value < high && lacking.length < 100; value = isFlag(cls) ? value * 2n : value + 1n) if (!values.includes(value)) lacking.push(value);
  if (lacking.length > 0) raise.valueError(`invalid ${isFlag(cls) ? 'Flag' : 'enum'} ${reprOf(cls.name)}: missing values ${lacking.join(', ')}`);
}

function requireNamed(cls: TypeValue): void {
  const { map, names } = infoOf(cls);
  const known = names.reduce((all, name) => all | bitsOf(map.map.get(name) as Value), 0n);
  const problems = [...map.map as Map<string, Value>].filter(([name, member]) => !names.includes(name) && (bitsOf(member) & ~known) !== 0n);
  if (problems.length === 0) return;
  const lacking = problems.reduce((all, [, member]) => all | (bitsOf(member) & ~known), 0n);
  const listed = problems.map(([name]) => name);
  const alias = listed.length === 1 ? `alias ${listed[0]} is missing` : `aliases ${listed.slice(0, -1).join(', ')} and ${listed.at(-1)} are missing`;
  raise.valueError(`invalid Flag ${reprOf(cls.name)}: ${alias} combined values of 0x${lacking.toString(16)} [use enum.show_flag_values(value) for details]`);
}

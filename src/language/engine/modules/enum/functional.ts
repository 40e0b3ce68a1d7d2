// Enum('Color', 'RED GREEN'): an enum without a class statement.

import { callValue } from '../../runtime/call.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { raise } from '../../runtime/raise.ts';
import { setItem } from '../../runtime/subscript.ts';
import { DictValue, ListValue, TupleValue, rawText } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { originalKey } from '../../runtime/dicts.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { prepare } from './space.ts';
import { state } from '../../runtime/state.ts';

interface Request {
  cls: TypeValue;
  name: string;
  names: Value;
  keywords: Map<string, Value>;
}

export function functionalEnum({ cls, name, names, keywords }: Request): Value {
  const dataType = keywords.get('type') ?? null;
  const bases = dataType === null ? [cls] : [dataType, cls];
  const base = (state.kept.get('enum') as Map<string, TypeValue>).get('Enum') as TypeValue;
  const space = prepare(name, bases, base);
  setItem(space, '__module__', keywords.get('module') ?? '__main__');
  if (keywords.has('qualname')) setItem(space, '__qualname__', keywords.get('qualname') as Value);
  const first = keywords.get('start') ?? 1;
  const values: Value[] = [];
  for (const entry of entriesOf(names)) {
    const [key, value] = entry;
    const settled = value ?? callValue(space.generate, [key, first, values.length, new ListValue(values.slice())]);
    values.push(settled);
    setItem(space, key, settled);
  }
  const boundary = keywords.get('boundary');
  return callValue(cls.cls.lookup('__new__') as Value, [cls.cls, name, new TupleValue(bases), space], boundary === undefined ? null : new Map([['boundary', boundary]]));
}

function entriesOf(names: Value): [Value, Value | undefined][] {
  const text = textOf(names);
  if (text !== undefined) return rawText(text).replaceAll(',', ' ').split(/\s+/).filter((part) => part !== '').map((part) => [part, undefined]);
  if (names instanceof DictValue) return [...names.map].map(([key, value]) => [originalKey(names, key), value]);
  return itemsOf(names).map((item) => {
    if (textOf(item) !== undefined) return [item, undefined];
    const [key, value, ...more] = itemsOf(item);
    if (value === undefined || more.length > 0) return raise.valueError(value === undefined ? `not enough values to unpack (expected 2, got ${key === undefined ? 0 : 1})` : 'too many values to unpack (expected 2)');
    return [key, value];
  });
}

// What typed code asks of the runtime beside what all code does: values in and out of plain doubles.

import { getAttribute } from './attributes.ts';
import { FloatListValue, doublesOf, floatItem, repeatFloats, setFloatItem, unboxed } from './float-list.ts';
import { getItem } from './subscript.ts';
import { keepRaw } from './class-makers.ts';
import { itemsOf } from './iterate.ts';
import { moveSlice } from './move-slice.ts';
import { raise } from './raise.ts';
import { sure } from './sure.ts';
import { FloatValue, ListValue } from './values.ts';
import type { FunctionValue, SliceValue, TypeValue, Value } from './values.ts';

/** A function whose general code stands before code that takes and gives plain doubles. */
function typedFunction(made: FunctionValue, typed: Function): FunctionValue {
  made.typed = typed;
  return made;
}

function floatSlice(list: ListValue, index: SliceValue): ListValue {
  const { start, stop, step } = index;
  const isPlain = (value: Value): value is number | null => value === null || (typeof value === 'number' && value >= 0);
  if (list.doubles !== null && isPlain(start) && isPlain(stop) && step === null) return new FloatListValue(list.doubles.slice(start ?? 0, stop ?? undefined));
  return new FloatListValue((getItem(list, index) as ListValue).items.map(unboxed));
}

function floatPop(list: ListValue): number {
  const { doubles } = list;
  const items = doubles ?? list.items;
  if (items.length === 0) raise.indexError('pop from empty list');
  return doubles === null ? unboxed(list.items.pop() as Value) : doubles.pop() as number;
}

function floatAppend(list: ListValue, value: number): null {
  if (list.doubles === null) list.items.push(new FloatValue(value));
  else list.doubles.push(value);
  return null;
}

export const typedHelpers = {
  sure, moveSlice,
  FloatListValue, floatItem, setFloatItem, repeatFloats, unboxed, floatSlice, floatPop, floatAppend, typedFunction,
  floatAttribute: (object: Value, name: string) => unboxed(getAttribute(object, name)),
  floatList: (list: ListValue) => new FloatListValue(doublesOf(list)),
  floatsFrom: (value: Value) => new FloatListValue(value instanceof ListValue ? doublesOf(value) : itemsOf(value).map(unboxed)),
  joinFloats: (left: ListValue, right: ListValue) => new FloatListValue([...doublesOf(left), ...doublesOf(right)]),
  nameSet: (names: string[]): ReadonlySet<string> => new Set(names),
  keepRaw: (type: Value, names: ReadonlySet<string> | null) => keepRaw(type as TypeValue, names),
  rangeStepZero: () => raise.valueError('range() arg 3 must not be zero'),
  rootOfNegative: () => raise.valueError('math domain error'),
  imul: Math.imul, sqrt: Math.sqrt, magnitude: Math.abs,
};

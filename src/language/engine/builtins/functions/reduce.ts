// Functions that walk an iterable to one answer: sum, min, max, any, all.

import { add } from '../../numbers/arithmetic.ts';
import { toDouble } from '../../numbers/int.ts';
import { callValue } from '../../runtime/call.ts';
import { compareValue } from '../../runtime/compare.ts';
import { defineFunction } from '../../runtime/define.ts';
import { iterate } from '../../runtime/iterate.ts';
import { binary } from '../../runtime/operators.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { truthOf } from '../../runtime/truth.ts';
import { BytesValue, FloatValue } from '../../runtime/values.ts';
import type { Cursor, Value } from '../../runtime/values.ts';

defineFunction('sum', 'iterable, /, start=0', (iterable: Value, start: Value) => {
  if (textOf(start) !== undefined) return raise.typeError("sum() can't sum strings [use ''.join(seq) instead]");
  if (start instanceof BytesValue) return raise.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
  const cursor = iterate(iterable);
  let total = start;
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) {
    if (typeof total === 'number' && typeof item === 'number') {
      total = add(total, item);
    } else if (item instanceof FloatValue && item.cls.isNative && (total instanceof FloatValue || typeof total === 'number')) {
      const step = sumFloats(typeof total === 'number' ? total : total.v, item, cursor);
      total = new FloatValue(step.total);
      if (step.rest === undefined) break;
      total = binary('+', total, step.rest);
    } else {
      total = binary('+', total, item);
    }
  }
  return total;
});

// Adds floats without boxing until something else comes.
function sumFloats(start: number, first: FloatValue, cursor: Cursor): { total: number; rest: Value | undefined } {
  let total = start;
  let item: Value | undefined = first;
  while (item !== undefined) {
    if (item instanceof FloatValue && item.cls.isNative) total += item.v;
    else if (typeof item === 'number') total += toDouble(item);
    else break;
    item = cursor.next();
  }
  return { total, rest: item };
}

for (const [name, operator] of [['min', '<'], ['max', '>']] as const) {
  defineFunction(name, '*args, key=None, default=?', (args: Value[], key: Value, fallback: Value | undefined) => {
    if (args.length === 0) return raise.typeError(`${name} expected at least 1 argument, got 0`);
    if (args.length > 1 && fallback !== undefined) return raise.typeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
    if (args.length === 2 && key === null && typeof args[0] === 'number' && typeof args[1] === 'number') {
      return (operator === '<' ? args[1] < args[0] : args[1] > args[0]) ? args[1] : args[0];
    }
    const cursor = args.length > 1 ? arrayCursor(args) : iterate(args[0]);
    const best = extreme(cursor, key, operator);
    if (best !== undefined) return best;
    return fallback === undefined ? raise.valueError(`${name}() arg is an empty sequence`) : fallback;
  });
}

function arrayCursor(items: readonly Value[]): Cursor {
  let index = 0;
  return { next: () => (index < items.length ? items[index++] : undefined) };
}

function extreme(cursor: Cursor, key: Value, operator: '<' | '>'): Value | undefined {
  let best = cursor.next();
  if (best === undefined) return undefined;
  let bestKey = key === null ? best : callValue(key, [best]);
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) {
    const itemKey: Value = key === null ? item : callValue(key, [item]);
    if (isBetter(operator, itemKey, bestKey)) {
      best = item;
      bestKey = itemKey;
    }
  }
  return best;
}

function isBetter(operator: '<' | '>', item: Value, best: Value): boolean {
  if (typeof item === 'number' && typeof best === 'number') return operator === '<' ? item < best : item > best;
  return truthOf(compareValue(operator, item, best));
}

defineFunction('any', 'iterable, /', (iterable: Value) => {
  const cursor = iterate(iterable);
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) if (truthOf(item)) return true;
  return false;
});

defineFunction('all', 'iterable, /', (iterable: Value) => {
  const cursor = iterate(iterable);
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) if (!truthOf(item)) return false;
  return true;
});

// count, cycle and repeat: walks that may go on for ever.

import { requireInt } from '../../builtins/arguments.ts';
import { defineConstructor } from '../../runtime/define.ts';
import { iterate } from '../../runtime/iterate.ts';
import { numberOf } from '../../runtime/numeric.ts';
import { binary } from '../../runtime/operators.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { reprOf } from '../../runtime/show.ts';
import { specialMethod, typeOf } from '../../runtime/types.ts';
import { ComplexValue } from '../../runtime/values.ts';
import type { TypeValue, Value } from '../../runtime/values.ts';
import { defineItertool, itertoolType, showAs, walk } from './define.ts';

export const countType = itertoolType('count');
const showCount = showAs(countType);
defineConstructor(countType, 'start=0, step=1', (_cls: TypeValue, start: Value, step: Value) => {
  if (!isNumber(start) || !isNumber(step)) return raise.typeError('a number is required');
  let current = start;
  const iterator = walk(countType, () => {
    const value = current;
    current = binary('+', current, step);
    return value;
  });
  return showCount(iterator, () => `count(${reprOf(current)}${step === 1 ? '' : `, ${reprOf(step)}`})`);
});

function isNumber(value: Value): boolean {
  return numberOf(value) !== undefined || value instanceof ComplexValue || ['__index__', '__float__', '__complex__'].some((name) => specialMethod(typeOf(value), name) !== undefined);
}

export const repeatType = itertoolType('repeat');
const showRepeat = showAs(repeatType);
defineConstructor(repeatType, 'object, times=?', (_cls: TypeValue, object: Value, times: Value | undefined) => {
  let left = times === undefined ? Infinity : Math.max(0, Number(requireInt(times)));
  const iterator = walk(repeatType, () => (left-- > 0 ? object : undefined));
  return showRepeat(iterator, () => `repeat(${reprOf(object)}${times === undefined ? '' : `, ${Math.max(0, left)}`})`);
});

export const cycleType = defineItertool('cycle', 'iterable, /', (iterable: Value) => {
  const cursor = iterate(iterable);
  const saved: Value[] = [];
  let isSaved = false;
  let at = 0;
  return () => {
    if (!isSaved) {
      const item = cursor.next();
      if (item !== undefined) {
        saved.push(item);
        if ((saved.length & 0xffff) === 0) requireSize(saved.length);
        return item;
      }
      isSaved = true;
    }
    if (saved.length === 0) return undefined;
    if (at === saved.length) at = 0;
    return saved[at++];
  };
});

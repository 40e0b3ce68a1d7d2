// Random elements of sequences: choice, choices, shuffle, sample.

import { compareValue, lessThan } from '../../runtime/compare.ts';
import { intOf, numberOf } from '../../runtime/numeric.ts';
import { indexOf } from '../../runtime/indexing.ts';
import { itemsOf } from '../../runtime/iterate.ts';
import { lengthOf } from '../../runtime/length.ts';
import { binary } from '../../runtime/operators.ts';
import { raise, requireSize } from '../../runtime/raise.ts';
import { isSet } from '../../runtime/sets.ts';
import { reprOf } from '../../runtime/show.ts';
import { checkStop } from '../../runtime/state.ts';
import { getItem, makeRange, setItem } from '../../runtime/subscript.ts';
import { truthOf } from '../../runtime/truth.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { BytesValue, FloatValue, ListValue, RangeValue, TupleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { addMethod } from '../python/python-function.ts';
import { generatorOf, randomType } from './generator.ts';
import type { RandomValue } from './generator.ts';

function runningTotals(weights: Value): Value[] {
  const totals: Value[] = [];
  for (const weight of itemsOf(weights)) totals.push(totals.length === 0 ? weight : binary('+', totals.at(-1) as Value, weight));
  return totals;
}

/** How many of the sorted totals are not above the value; at most `most`. */
function placeAmong(totals: readonly Value[], value: Value, most: number): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const half = (low + high) >> 1;
    if (lessThan(value, totals[half])) high = half;
    else low = half + 1;
  }
  return low;
}

function choices(generator: RandomValue, population: Value, options: { weights: Value; totals: Value; count: Value }): Value {
  const size = lengthOf(population);
  const count = Math.max(0, indexOf(options.count));
  requireSize(count);
  const pick = pickerOf(size, options);
  const result: Value[] = [];
  for (let at = 0; at < count; at++) {
    if ((at & 0xffff) === 0) checkStop();
    result.push(getItem(population, pick(generator.double())));
  }
  return new ListValue(result);
}

function pickerOf(size: number, { weights, totals: given }: { weights: Value; totals: Value }): (chance: number) => number {
  if (given === null && weights === null) return (chance) => Math.floor(chance * size);
  if (given !== null && weights !== null) raise.typeError('Cannot specify both weights and cumulative weights');
  if (given === null && intOf(weights) !== undefined) raise.typeError(`The number of choices must be a keyword argument: k=${reprOf(weights)}`);
  const totals = given === null ? runningTotals(weights) : itemsOf(given);
  if (totals.length !== size) raise.valueError('The number of weights does not match the population');
  if (size === 0) raise.indexError('list index out of range');
  const total = binary('+', totals.at(-1) as Value, new FloatValue(0));
  if (truthOf(compareValue('<=', total, new FloatValue(0)))) raise.valueError('Total of weights must be greater than zero');
  if (!Number.isFinite(Number(numberOf(total)))) raise.valueError('Total of weights must be finite');
  return (chance) => placeAmong(totals, binary('*', new FloatValue(chance), total), size - 1);
}

function shuffle(generator: RandomValue, list: Value): null {
  for (let at = lengthOf(list) - 1; at > 0; at--) {
    const other = Number(generator.below(at + 1));
    const [mine, theirs] = [getItem(list, at), getItem(list, other)];
    setItem(list, at, theirs);
    setItem(list, other, mine);
  }
  return null;
}

function isSequence(value: Value): boolean {
  return value instanceof ListValue || value instanceof TupleValue || value instanceof RangeValue || value instanceof BytesValue || textOf(value) !== undefined;
}

function sample(generator: RandomValue, population: Value, size: Value): ListValue {
  if (!isSequence(population) || isSet(population)) raise.typeError('Population must be a sequence.  For dicts or sets, use sorted(d).');
  const length = lengthOf(population);
  const count = indexOf(size);
  if (count < 0 || count > length) raise.valueError('Sample larger than population or is negative');
  const chosen: Value[] = [];
  const setSize = 21 + (count > 5 ? 4 ** Math.ceil(Math.log(count * 3) / Math.log(4)) : 0);
  if (length <= setSize) {
    const pool = itemsOf(population);
    for (let at = 0; at < count; at++) {
      if ((at & 0xffff) === 0) checkStop();
      const place = Number(generator.below(length - at));
      chosen.push(pool[place]);
      pool[place] = pool[length - at - 1];
    }
    return new ListValue(chosen);
  }
  const taken: Set<number> = new Set();
  requireSize(count);
  for (let at = 0; at < count; at++) {
    if ((at & 0xffff) === 0) checkStop();
    let place = Number(generator.below(length));
    while (taken.has(place)) place = Number(generator.below(length));
    taken.add(place);
    chosen.push(getItem(population, place));
  }
  return new ListValue(chosen);
}

function countedSample(generator: RandomValue, population: Value, size: Value, counts: Value): ListValue {
  if (!isSequence(population)) raise.typeError('Population must be a sequence.  For dicts or sets, use sorted(d).');
  const totals = runningTotals(counts);
  if (totals.length !== lengthOf(population)) raise.valueError('The number of counts does not match the population');
  if (totals.length === 0) raise.indexError('pop from empty list');
  const total = intOf(totals.pop() as Value);
  if (total === undefined) return raise.typeError('Counts must be integers');
  if (total <= 0) return raise.valueError('Total of counts must be greater than zero');
  const picks = sample(generator, makeRange(0, total, 1), size);
  return new ListValue(picks.items.map((pick) => getItem(population, placeAmong(totals, pick, totals.length))));
}

addMethod(randomType, 'choice', 'self, seq', (self: Value, sequence: Value) => {
  const length = lengthOf(sequence);
  return length === 0 ? raise.indexError('Cannot choose from an empty sequence') : getItem(sequence, generatorOf(self).below(length));
});
addMethod(randomType, 'choices', 'self, population, weights=None, *, cum_weights=None, k=1', (self: Value, population: Value, weights: Value, totals: Value, count: Value) =>
  choices(generatorOf(self), population, { weights, totals, count }));
addMethod(randomType, 'shuffle', 'self, x', (self: Value, list: Value) => shuffle(generatorOf(self), list));
addMethod(randomType, 'sample', 'self, population, k, *, counts=None', (self: Value, population: Value, size: Value, counts: Value) =>
  (counts === null ? sample(generatorOf(self), population, size) : countedSample(generatorOf(self), population, size, counts)));

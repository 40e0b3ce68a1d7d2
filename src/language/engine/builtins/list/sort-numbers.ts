// Stable order of numbers. Ints of a small range are packed with their position into one double each and sorted
// natively, those of very few values are counted out; everything else goes to sort-doubles.ts.

import { sortDoubles } from './sort-doubles.ts';

export function sortNumbers(numbers: Float64Array, isReversed: boolean): Float64Array | Uint32Array {
  const packed = pack(numbers, isReversed);
  if (packed !== null) return packed;
  return sortDoubles(numbers, isReversed);
}

// key * count + position is unique and keeps the order of equal keys; it must stay exact in a double.
function pack(numbers: Float64Array, isReversed: boolean): Float64Array | Uint32Array | null {
  const count = numbers.length;
  let low = Infinity;
  let high = -Infinity;
  for (let index = 0; index < count; index++) {
    const number = numbers[index];
    if (!Number.isInteger(number)) return null;
    if (number < low) low = number;
    if (number > high) high = number;
  }
  if (!((high - low + 1) * count < 9007199254740991)) return null;
  if (high - low < 2 * count) return countingSort(numbers, { low, high }, isReversed);
  const packed = new Float64Array(count);
  for (let index = 0; index < count; index++) packed[index] = (isReversed ? high - numbers[index] : numbers[index] - low) * count + index;
  packed.sort();
  for (let index = 0; index < count; index++) packed[index] -= Math.floor(packed[index] / count) * count;
  return packed;
}

/** Few different keys: each goes where the ones before it end. */
function countingSort(numbers: Float64Array, { low, high }: { low: number; high: number }, isReversed: boolean): Uint32Array {
  const count = numbers.length;
  const places = new Uint32Array(high - low + 2);
  for (let index = 0; index < count; index++) places[(isReversed ? high - numbers[index] : numbers[index] - low) + 1]++;
  for (let key = 1; key < places.length; key++) places[key] += places[key - 1];
  const positions = new Uint32Array(count);
  for (let index = 0; index < count; index++) positions[places[isReversed ? high - numbers[index] : numbers[index] - low]++] = index;
  return positions;
}

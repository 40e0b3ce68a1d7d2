// Stable order of numbers. Ints of a small range are packed with their position into one double each and sorted
// natively; everything else goes through a merge sort over a typed array.

import { mergeSort } from './merge-sort.ts';

export function sortNumbers(numbers: Float64Array, isReversed: boolean): Float64Array | Uint32Array {
  const packed = pack(numbers, isReversed);
  if (packed !== null) return packed;
  return mergeSort(numbers.length, isReversed ? (left, right) => numbers[left] > numbers[right] : (left, right) => numbers[left] < numbers[right]);
}

// key * count + position is unique and keeps the order of equal keys; it must stay exact in a double.
function pack(numbers: Float64Array, isReversed: boolean): Float64Array | null {
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
  const packed = new Float64Array(count);
  for (let index = 0; index < count; index++) packed[index] = (isReversed ? high - numbers[index] : numbers[index] - low) * count + index;
  packed.sort();
  for (let index = 0; index < count; index++) packed[index] -= Math.floor(packed[index] / count) * count;
  return packed;
}

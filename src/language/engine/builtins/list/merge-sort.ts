// A stable merge sort of positions. It only asks "does this stand before that", as Python's sort asks only `<`.

const runLength = 12;

export function mergeSort(count: number, isBefore: (left: number, right: number) => boolean): Uint32Array {
  let from = new Uint32Array(count);
  for (let index = 0; index < count; index++) from[index] = index;
  if (isInOrder(count, isBefore)) return from;
  for (let start = 0; start < count; start += runLength) insertionSort(from, start, Math.min(start + runLength, count), isBefore);
  let to = new Uint32Array(count);
  for (let width = runLength; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      merge(from, to, { start, middle: Math.min(start + width, count), end: Math.min(start + 2 * width, count) }, isBefore);
    }
    [from, to] = [to, from];
  }
  return from;
}

function isInOrder(count: number, isBefore: (left: number, right: number) => boolean): boolean {
  for (let index = 1; index < count; index++) if (isBefore(index, index - 1)) return false;
  return true;
}

function insertionSort(positions: Uint32Array, start: number, end: number, isBefore: (left: number, right: number) => boolean): void {
  for (let index = start + 1; index < end; index++) {
    const position = positions[index];
    let hole = index;
    while (hole > start && isBefore(position, positions[hole - 1])) {
      positions[hole] = positions[hole - 1];
      hole--;
    }
    positions[hole] = position;
  }
}

function merge(from: Uint32Array, to: Uint32Array, part: { start: number; middle: number; end: number }, isBefore: (left: number, right: number) => boolean): void {
  const { start, middle, end } = part;
  if (middle >= end || !isBefore(from[middle], from[middle - 1])) {
    to.set(from.subarray(start, end), start);
    return;
  }
  let left = start;
  let right = middle;
  for (let index = start; index < end; index++) {
    // The right one goes first only when it is smaller: that keeps equal ones in order.
    const takesRight = left >= middle || (right < end && isBefore(from[right], from[left]));
    to[index] = takesRight ? from[right++] : from[left++];
  }
}

// A stable merge sort of positions. It only asks "does this stand before that", as Python's sort asks only `<`, and
// up to 63 elements it asks in the order CPython does, so that the same comparison fails first.

type IsBefore = (left: number, right: number) => boolean;

export function mergeSort(count: number, isBefore: IsBefore): Uint32Array {
  let from = new Uint32Array(count);
  for (let index = 0; index < count; index++) from[index] = index;
  const runLength = minimumRun(count);
  if (sortRun(from, 0, count, isBefore, runLength) === count) return from;
  for (let start = runLength; start < count; start += runLength) sortRun(from, start, Math.min(start + runLength, count), isBefore, runLength);
  let to = new Uint32Array(count);
  for (let width = runLength; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      merge(from, to, { start, middle: Math.min(start + width, count), end: Math.min(start + 2 * width, count) }, isBefore);
    }
    [from, to] = [to, from];
  }
  return from;
}

// Between 32 and 64, so that the number of runs is near a power of two.
function minimumRun(count: number): number {
  let rest = count;
  let carry = 0;
  while (rest >= 64) {
    carry |= rest & 1;
    rest >>= 1;
  }
  return rest + carry;
}

// Sorts one run and says where order ends: a natural run may be longer than asked for.
function sortRun(positions: Uint32Array, start: number, end: number, isBefore: IsBefore, runLength: number): number {
  let sorted = start + 1;
  if (sorted >= end) return end;
  if (isBefore(positions[sorted++], positions[start])) {
    while (sorted < end && isBefore(positions[sorted], positions[sorted - 1])) sorted++;
    positions.subarray(start, sorted).reverse();
  } else {
    while (sorted < end && !isBefore(positions[sorted], positions[sorted - 1])) sorted++;
  }
  if (sorted === end) return end;
  const runEnd = Math.min(start + runLength, end);
  insertByHalves(positions, { start, sorted, end: runEnd }, isBefore);
  return Math.max(sorted, runEnd);
}

function insertByHalves(positions: Uint32Array, part: { start: number; sorted: number; end: number }, isBefore: IsBefore): void {
  for (let index = part.sorted; index < part.end; index++) {
    const position = positions[index];
    let low = part.start;
    let high = index;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(position, positions[middle])) high = middle;
      else low = middle + 1;
    }
    positions.copyWithin(low + 1, low, index);
    positions[low] = position;
  }
}

function merge(from: Uint32Array, to: Uint32Array, part: { start: number; middle: number; end: number }, isBefore: IsBefore): void {
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

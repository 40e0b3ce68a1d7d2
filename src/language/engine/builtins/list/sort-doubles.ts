// Stable order of doubles that are numbers: a merge sort that carries each number along with its position, so that
// no comparison has to look anything up. Equal ones keep their order, also when the largest comes first.

const runLength = 12;

export function sortDoubles(numbers: Float64Array, isReversed: boolean): Uint32Array {
  const count = numbers.length;
  // Turned in sign, the largest comes first; zeros of both signs stay equal.
  let keys = new Float64Array(count);
  let positions = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    keys[index] = isReversed ? -numbers[index] : numbers[index];
    positions[index] = index;
  }
  for (let start = 0; start < count; start += runLength) insert(keys, positions, start, Math.min(start + runLength, count));
  let otherKeys = new Float64Array(count);
  let otherPositions = new Uint32Array(count);
  for (let width = runLength; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + 2 * width, count);
      let left = start;
      let right = middle;
      for (let index = start; index < end; index++) {
        const from = left >= middle || (right < end && keys[right] < keys[left]) ? right++ : left++;
        otherKeys[index] = keys[from];
        otherPositions[index] = positions[from];
      }
    }
    [keys, otherKeys] = [otherKeys, keys];
    [positions, otherPositions] = [otherPositions, positions];
  }
  return positions;
}

function insert(keys: Float64Array, positions: Uint32Array, start: number, end: number): void {
  for (let index = start + 1; index < end; index++) {
    const key = keys[index];
    const position = positions[index];
    let at = index;
    for (; at > start && key < keys[at - 1]; at--) {
      keys[at] = keys[at - 1];
      positions[at] = positions[at - 1];
    }
    keys[at] = key;
    positions[at] = position;
  }
}

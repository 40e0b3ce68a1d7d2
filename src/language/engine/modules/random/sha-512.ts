// SHA-512 of bytes. random needs it to turn a text into a seed.

const mask = (1n << 64n) - 1n;

/** The first 64 bits of the fraction of the root of each of the first primes. */
function rootFractions(count: number, power: bigint): bigint[] {
  const primes: bigint[] = [];
  for (let candidate = 2n; primes.length < count; candidate++) if (primes.every((prime) => candidate % prime !== 0n)) primes.push(candidate);
  return primes.map((prime) => root(prime << (64n * power), power) & mask);
}

function root(value: bigint, power: bigint): bigint {
  let low = 0n;
  let high = 1n << 75n;
  while (high - low > 1n) {
    const half = (low + high) >> 1n;
    if (half ** power <= value) low = half;
    else high = half;
  }
  return low;
}

const turn = (word: bigint, count: bigint): bigint => ((word >> count) | (word << (64n - count))) & mask;

export function sha512(bytes: Uint8Array): Uint8Array {
  const constants = rootFractions(80, 3n);
  const state = rootFractions(8, 2n);
  const padded = new Uint8Array(Math.ceil((bytes.length + 17) / 128) * 128);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  for (let start = 0; start < padded.length; start += 128) addBlock(state, constants, scheduleOf(view, start));
  const result = new Uint8Array(64);
  const resultView = new DataView(result.buffer);
  for (const [at, word] of state.entries()) resultView.setBigUint64(at * 8, word);
  return result;
}

function scheduleOf(view: DataView, start: number): bigint[] {
  const words: bigint[] = [];
  for (let at = 0; at < 16; at++) words.push(view.getBigUint64(start + at * 8));
  for (let at = 16; at < 80; at++) {
    const [early, late] = [words[at - 15], words[at - 2]];
    const first = turn(early, 1n) ^ turn(early, 8n) ^ (early >> 7n);
    const second = turn(late, 19n) ^ turn(late, 61n) ^ (late >> 6n);
    words.push((words[at - 16] + first + words[at - 7] + second) & mask);
  }
  return words;
}

function addBlock(state: bigint[], constants: readonly bigint[], words: readonly bigint[]): void {
  let [a, b, c, d, e, f, g, h] = state;
  for (let at = 0; at < 80; at++) {
    const choice = (e & f) ^ (~e & mask & g);
    const first = h + (turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n)) + choice + constants[at] + words[at];
    const second = (turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) & mask, c, b, a, (first + second) & mask];
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] + word) & mask;
}

// SHA-512 and its short form, BLAKE2b and SHA-3: hashes over words of 64 bits.

import { checkStop } from '../../runtime/state.ts';

const mask = (1n << 64n) - 1n;
const rotateRight = (word: bigint, bits: bigint): bigint => ((word >> bits) | (word << (64n - bits))) & mask;
const rotateLeft = (word: bigint, bits: bigint): bigint => (bits === 0n ? word : ((word << bits) | (word >> (64n - bits))) & mask);

/** The first 64 bits behind the point of a root, found by whole-number search. */
function rootBits(prime: bigint, degree: 2n | 3n): bigint {
  let low = 0n;
  let high = prime << 64n;
  const target = prime << (64n * degree);
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (middle ** degree <= target) low = middle;
    else high = middle - 1n;
  }
  return low & mask;
}

function primes(first: number, count: number): bigint[] {
  const found: bigint[] = [];
  for (let number = 2; found.length < first + count; number++) {
    let isPrime = true;
    for (let factor = 2; factor * factor <= number; factor++) if (number % factor === 0) isPrime = false;
    if (isPrime) found.push(BigInt(number));
  }
  return found.slice(first);
}

let tables: { constants: bigint[]; start512: bigint[]; start384: bigint[] } | null = null;
function shaTables(): { constants: bigint[]; start512: bigint[]; start384: bigint[] } {
  return (tables ??= { constants: primes(0, 80).map((prime) => rootBits(prime, 3n)), start512: primes(0, 8).map((prime) => rootBits(prime, 2n)), start384: primes(8, 8).map((prime) => rootBits(prime, 2n)) });
}

function sha2(message: Uint8Array, initial: readonly bigint[], size: number): Uint8Array {
  const length = Math.ceil((message.length + 17) / 128) * 128;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(length - 8, BigInt(message.length) * 8n);
  const { constants } = shaTables();
  const state = initial.slice();
  const words = new BigUint64Array(80);
  for (let start = 0; start < length; start += 128) {
    if ((start & 0xffff) === 0) checkStop();
    for (let step = 0; step < 80; step++) {
      if (step < 16) {
        words[step] = view.getBigUint64(start + step * 8);
        continue;
      }
      const early = words[step - 15];
      const late = words[step - 2];
      words[step] = words[step - 16] + (rotateRight(early, 1n) ^ rotateRight(early, 8n) ^ (early >> 7n)) + words[step - 7] + (rotateRight(late, 19n) ^ rotateRight(late, 61n) ^ (late >> 6n));
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let step = 0; step < 80; step++) {
      const first = h + (rotateRight(e, 14n) ^ rotateRight(e, 18n) ^ rotateRight(e, 41n)) + ((e & f) ^ (~e & mask & g)) + constants[step] + words[step];
      const second = (rotateRight(a, 28n) ^ rotateRight(a, 34n) ^ rotateRight(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + first) & mask;
      d = c;
      c = b;
      b = a;
      a = (first + second) & mask;
    }
    for (const [place, word] of [a, b, c, d, e, f, g, h].entries()) state[place] = (state[place] + word) & mask;
  }
  const out = new DataView(new ArrayBuffer(64));
  for (const [place, word] of state.entries()) out.setBigUint64(place * 8, word);
  return new Uint8Array(out.buffer, 0, size);
}

export const sha512 = (message: Uint8Array): Uint8Array => sha2(message, shaTables().start512, 64);
export const sha384 = (message: Uint8Array): Uint8Array => sha2(message, shaTables().start384, 48);

const offsets = [0n, 1n, 62n, 28n, 27n, 36n, 44n, 6n, 55n, 20n, 3n, 10n, 43n, 25n, 39n, 41n, 45n, 15n, 21n, 8n, 18n, 2n, 61n, 56n, 14n];

/** The round constants of Keccak come from a shift register. */
function roundConstants(): bigint[] {
  const constants: bigint[] = [];
  let register = 1;
  for (let round = 0; round < 24; round++) {
    let constant = 0n;
    for (let bit = 0; bit < 7; bit++) {
      if ((register & 1) === 1) constant |= 1n << BigInt((1 << bit) - 1);
      register = (register << 1) ^ ((register >> 7) * 0x171);
    }
    constants.push(constant);
  }
  return constants;
}
let rounds: bigint[] | null = null;

function permute(state: bigint[]): void {
  rounds ??= roundConstants();
  for (const constant of rounds) {
    const columns = [0, 1, 2, 3, 4].map((x) => state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20]);
    for (let at = 0; at < 25; at++) state[at] ^= columns[(at + 4) % 5] ^ rotateLeft(columns[(at + 1) % 5], 1n);
    const moved: bigint[] = [];
    for (let y = 0; y < 5; y++) for (let x = 0; x < 5; x++) moved[y + ((2 * x + 3 * y) % 5) * 5] = rotateLeft(state[x + y * 5], offsets[x + y * 5]);
    for (let at = 0; at < 25; at++) {
      const row = at - (at % 5);
      state[at] = moved[at] ^ (~moved[row + ((at + 1) % 5)] & mask & moved[row + ((at + 2) % 5)]);
    }
    state[0] ^= constant;
  }
}

/** SHA-3 and SHAKE: `rate` bytes are taken in at a time; `suffix` tells the kinds apart. */
export function keccak(message: Uint8Array, { rate, suffix, size }: { rate: number; suffix: number; size: number }): Uint8Array {
  const bytes = new Uint8Array((Math.floor(message.length / rate) + 1) * rate);
  bytes.set(message);
  bytes[message.length] ^= suffix;
  bytes[bytes.length - 1] ^= 0x80;
  const view = new DataView(bytes.buffer);
  const state: bigint[] = Array.from({ length: 25 }, () => 0n);
  for (let start = 0; start < bytes.length; start += rate) {
    if ((start & 0xfff) < rate) checkStop();
    for (let at = 0; at < rate / 8; at++) state[at] ^= view.getBigUint64(start + at * 8, true);
    permute(state);
  }
  const out = new Uint8Array(Math.ceil(size / rate) * rate);
  const outView = new DataView(out.buffer);
  for (let start = 0; start < size; start += rate) {
    if (start > 0) permute(state);
    for (let at = 0; at < rate / 8; at++) outView.setBigUint64(start + at * 8, state[at], true);
  }
  return out.slice(0, size);
}

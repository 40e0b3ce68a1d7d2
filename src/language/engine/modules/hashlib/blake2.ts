// BLAKE2b and BLAKE2s, with key, salt and person.

import { checkStop } from '../../runtime/state.ts';

export interface BlakeOptions {
  size: number;
  key: Uint8Array;
  salt: Uint8Array;
  person: Uint8Array;
}

interface Kind {
  wordBits: bigint;
  blockSize: number;
  rounds: number;
  turns: readonly [bigint, bigint, bigint, bigint];
  start: readonly bigint[];
}

const order = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3], [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8], [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13], [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11], [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10], [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];
const start64 = [0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n, 0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n];
export const blake2bKind: Kind = { wordBits: 64n, blockSize: 128, rounds: 12, turns: [32n, 24n, 16n, 63n], start: start64 };
export const blake2sKind: Kind = { wordBits: 32n, blockSize: 64, rounds: 10, turns: [16n, 12n, 8n, 7n], start: start64.map((word) => word >> 32n) };

export function blake2(message: Uint8Array, kind: Kind, { size, key, salt, person }: BlakeOptions): Uint8Array {
  const { wordBits, blockSize, start } = kind;
  const wordSize = Number(wordBits) / 8;
  const parameters = new Uint8Array(wordSize * 8);
  parameters.set([size, key.length, 1, 1]);
  parameters.set(salt, wordSize * 4);
  parameters.set(person, wordSize * 6);
  const state = start.map((word, place) => word ^ readWord(parameters, place * wordSize, wordSize));
  const keyBlock = key.length > 0 ? blockSize : 0;
  const total = keyBlock + message.length;
  const bytes = new Uint8Array(Math.max(Math.ceil(total / blockSize), 1) * blockSize);
  bytes.set(key);
  bytes.set(message, keyBlock);
  for (let at = 0; at < bytes.length; at += blockSize) {
    if ((at & 0xffff) === 0) checkStop();
    const isLast = at + blockSize >= bytes.length;
    compress(state, bytes.subarray(at, at + blockSize), { kind, count: BigInt(isLast ? total : at + blockSize), isLast });
  }
  const out = new Uint8Array(wordSize * 8);
  for (const [place, word] of state.entries()) for (let byte = 0; byte < wordSize; byte++) out[place * wordSize + byte] = Number((word >> BigInt(byte * 8)) & 0xffn);
  return out.slice(0, size);
}

function readWord(bytes: Uint8Array, at: number, size: number): bigint {
  let word = 0n;
  for (let byte = size - 1; byte >= 0; byte--) word = (word << 8n) | BigInt(bytes[at + byte]);
  return word;
}

function compress(state: bigint[], block: Uint8Array, { kind, count, isLast }: { kind: Kind; count: bigint; isLast: boolean }): void {
  const { wordBits, rounds, turns, start } = kind;
  const mask = (1n << wordBits) - 1n;
  const wordSize = Number(wordBits) / 8;
  const words = Array.from({ length: 16 }, (_, place) => readWord(block, place * wordSize, wordSize));
  const v = [...state, ...start];
  v[12] ^= count & mask;
  v[13] ^= count >> wordBits;
  if (isLast) v[14] ^= mask;
  const turn = (word: bigint, bits: bigint): bigint => ((word >> bits) | (word << (wordBits - bits))) & mask;
  const mix = (places: readonly [number, number, number, number], first: bigint, second: bigint): void => {
    const [a, b, c, d] = places;
    v[a] = (v[a] + v[b] + first) & mask;
    v[d] = turn(v[d] ^ v[a], turns[0]);
    v[c] = (v[c] + v[d]) & mask;
    v[b] = turn(v[b] ^ v[c], turns[1]);
    v[a] = (v[a] + v[b] + second) & mask;
    v[d] = turn(v[d] ^ v[a], turns[2]);
    v[c] = (v[c] + v[d]) & mask;
    v[b] = turn(v[b] ^ v[c], turns[3]);
  };
  for (let round = 0; round < rounds; round++) {
    const at = order[round % 10];
    for (let column = 0; column < 4; column++) mix([column, column + 4, column + 8, column + 12], words[at[column * 2]], words[at[column * 2 + 1]]);
    for (let column = 0; column < 4; column++) mix([column, ((column + 1) % 4) + 4, ((column + 2) % 4) + 8, ((column + 3) % 4) + 12], words[at[column * 2 + 8]], words[at[column * 2 + 9]]);
  }
  for (let place = 0; place < 8; place++) state[place] ^= v[place] ^ v[place + 8];
}

// MD5, SHA-1 and SHA-256: hashes over words of 32 bits. Each takes the whole message, padded here.

import { checkStop } from '../../runtime/state.ts';

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** The message, a one bit, zeros, and its length in bits: a whole number of blocks. */
function padded(message: Uint8Array, isLittle: boolean): DataView {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  const bits = BigInt(message.length) * 8n;
  view.setBigUint64(length - 8, bits, isLittle);
  return view;
}

function bytesOf(words: Int32Array, count: number, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  for (const [place, word] of words.entries()) view.setInt32(place * 4, word, isLittle);
  return new Uint8Array(view.buffer, 0, count);
}

const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const sines = Int32Array.from({ length: 64 }, (_, place) => Math.floor(Math.abs(Math.sin(place + 1)) * 2 ** 32) | 0);

export function md5(message: Uint8Array): Uint8Array {
  const view = padded(message, true);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let start = 0; start < view.byteLength; start += 64) {
    if ((start & 0xfffff) === 0) checkStop();
    let [a, b, c, d] = state;
    for (let step = 0; step < 64; step++) {
      let mixed: number;
      let word: number;
      if (step < 16) [mixed, word] = [(b & c) | (~b & d), step];
      else if (step < 32) [mixed, word] = [(d & b) | (~d & c), (5 * step + 1) & 15];
      else if (step < 48) [mixed, word] = [b ^ c ^ d, (3 * step + 5) & 15];
      else [mixed, word] = [c ^ (b | ~d), (7 * step) & 15];
      const sum = (a + mixed + sines[step] + view.getInt32(start + word * 4, true)) | 0;
      [a, d, c, b] = [d, c, b, (b + rotate(sum, shifts[(step >> 4) * 4 + (step & 3)])) | 0];
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
  }
  return bytesOf(state, 16, true);
}

export function sha1(message: Uint8Array): Uint8Array {
  const view = padded(message, false);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Int32Array(80);
  for (let start = 0; start < view.byteLength; start += 64) {
    if ((start & 0xfffff) === 0) checkStop();
    for (let step = 0; step < 80; step++) words[step] = step < 16 ? view.getInt32(start + step * 4) : rotate(words[step - 3] ^ words[step - 8] ^ words[step - 14] ^ words[step - 16], 1);
    let [a, b, c, d, e] = state;
    for (let step = 0; step < 80; step++) {
      const mixed = step < 20 ? ((b & c) | (~b & d)) + 0x5a827999 : step < 40 ? (b ^ c ^ d) + 0x6ed9eba1 : step < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc : (b ^ c ^ d) + 0xca62c1d6;
      const next = (rotate(a, 5) + mixed + e + words[step]) | 0;
      e = d;
      d = c;
      c = rotate(b, 30);
      b = a;
      a = next;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
  }
  return bytesOf(state, 20, false);
}

/** The first 32 bits behind the point of the roots of the first primes. */
function rootBits(count: number, root: (prime: number) => number): Int32Array {
  const bits: number[] = [];
  for (let number = 2; bits.length < count; number++) {
    let isPrime = true;
    for (let factor = 2; factor * factor <= number; factor++) if (number % factor === 0) isPrime = false;
    if (isPrime) bits.push(Math.floor((root(number) % 1) * 2 ** 32) | 0);
  }
  return Int32Array.from(bits);
}
const constants = rootBits(64, Math.cbrt);
const start256 = rootBits(8, Math.sqrt);
const start224 = Int32Array.of(0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4);

function sha2(message: Uint8Array, initial: Int32Array, size: number): Uint8Array {
  const view = padded(message, false);
  const state = Int32Array.from(initial);
  const words = new Int32Array(64);
  for (let start = 0; start < view.byteLength; start += 64) {
    if ((start & 0xfffff) === 0) checkStop();
    for (let step = 0; step < 64; step++) {
      if (step < 16) {
        words[step] = view.getInt32(start + step * 4);
        continue;
      }
      const early = words[step - 15];
      const late = words[step - 2];
      words[step] = (words[step - 16] + (rotate(early, 25) ^ rotate(early, 14) ^ (early >>> 3)) + words[step - 7] + (rotate(late, 15) ^ rotate(late, 13) ^ (late >>> 10))) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let step = 0; step < 64; step++) {
      const first = (h + (rotate(e, 26) ^ rotate(e, 21) ^ rotate(e, 7)) + ((e & f) ^ (~e & g)) + constants[step] + words[step]) | 0;
      const second = ((rotate(a, 30) ^ rotate(a, 19) ^ rotate(a, 10)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    for (const [place, word] of [a, b, c, d, e, f, g, h].entries()) state[place] += word;
  }
  return bytesOf(state, size, false);
}

export const sha256 = (message: Uint8Array): Uint8Array => sha2(message, start256, 32);
export const sha224 = (message: Uint8Array): Uint8Array => sha2(message, start224, 28);

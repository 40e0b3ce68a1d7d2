// HMAC and PBKDF2 over any of the hashes.

import { checkStop } from '../../runtime/state.ts';
import { raise, requireSize } from '../../runtime/raise.ts';

interface Hash {
  blockSize: number;
  digestSize: number;
  work: (message: Uint8Array, size: number) => Uint8Array;
}

export function hmac(hash: Hash, key: Uint8Array, message: Uint8Array): Uint8Array {
  const short = key.length > hash.blockSize ? hash.work(key, hash.digestSize) : key;
  const inner = new Uint8Array(hash.blockSize + message.length).fill(0x36, 0, hash.blockSize);
  const outer = new Uint8Array(hash.blockSize + hash.digestSize).fill(0x5c, 0, hash.blockSize);
  for (let at = 0; at < short.length; at++) {
    inner[at] ^= short[at];
    outer[at] ^= short[at];
  }
  inner.set(message, hash.blockSize);
  outer.set(hash.work(inner, hash.digestSize), hash.blockSize);
  return hash.work(outer, hash.digestSize);
}

export function deriveKey(hash: Hash, { password, salt, rounds, length }: { password: Uint8Array; salt: Uint8Array; rounds: number; length: number }): Uint8Array {
  if (rounds < 1) raise.valueError('iteration value must be greater than 0.');
  if (length < 1) raise.valueError('key length must be greater than 0.');
  requireSize(length);
  const blocks = Math.ceil(length / hash.digestSize);
  const key = new Uint8Array(blocks * hash.digestSize);
  const first = new Uint8Array(salt.length + 4);
  first.set(salt);
  for (let block = 1; block <= blocks; block++) {
    new DataView(first.buffer).setUint32(salt.length, block);
    let last = hmac(hash, password, first);
    const sum = last.slice();
    for (let round = 1; round < rounds; round++) {
      checkStop();
      last = hmac(hash, password, last);
      for (let at = 0; at < sum.length; at++) sum[at] ^= last[at];
    }
    key.set(sum, (block - 1) * hash.digestSize);
  }
  return key.slice(0, length);
}

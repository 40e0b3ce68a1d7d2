// Sums that tell whether data changed: CRC-32, CRC-CCITT, Adler-32.

import { checkStop } from '../../runtime/state.ts';

const table = new Uint32Array(256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  table[byte] = value;
}

export function crc32(bytes: Uint8Array, before: number): number {
  let sum = ~before >>> 0;
  for (let at = 0; at < bytes.length; at++) {
    sum = (sum >>> 8) ^ table[(sum ^ bytes[at]) & 0xff];
    if ((at & 0xfffff) === 0) checkStop();
  }
  return ~sum >>> 0;
}

export function crcHqx(bytes: Uint8Array, before: number): number {
  let sum = before & 0xffff;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = (sum & 0x8000) === 0 ? (sum << 1) & 0xffff : ((sum << 1) ^ 0x1021) & 0xffff;
  }
  return sum;
}

export function adler32(bytes: Uint8Array, before: number): number {
  let low = before & 0xffff;
  let high = (before >>> 16) & 0xffff;
  for (let start = 0; start < bytes.length; start += 3800) {
    const end = Math.min(start + 3800, bytes.length);
    for (let at = start; at < end; at++) {
      low += bytes[at];
      high += low;
    }
    low %= 65521;
    high %= 65521;
    if ((start & 0xfffff) < 3800) checkStop();
  }
  return ((high << 16) | low) >>> 0;
}

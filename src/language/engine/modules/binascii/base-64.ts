// Base 64: three bytes as four letters.

import { requireSize } from '../../runtime/raise.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Int8Array(256).fill(-1);
for (let value = 0; value < 64; value++) values[letters.charCodeAt(value)] = value;
const pad = 61;

export function encode64(bytes: Uint8Array): string {
  requireSize(bytes.length * 2);
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += letters[group >> 18] + letters[(group >> 12) & 63] + (at + 1 < bytes.length ? letters[(group >> 6) & 63] : '=') + (at + 2 < bytes.length ? letters[group & 63] : '=');
  }
  return text;
}

/** The bytes, or the text of what is wrong. Other characters are passed over unless `isStrict`. */
export function decode64(text: Uint8Array, isStrict: boolean): Uint8Array | string {
  const result: number[] = [];
  let bits = 0;
  let count = 0;
  let pads = 0;
  if (isStrict && text.length > 0 && text[0] === pad) return 'Leading padding not allowed';
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === pad) {
      pads++;
      if (count >= 2 && count + pads >= 4) {
        if (isStrict && at + 1 < text.length) return 'Excess data after padding';
        return Uint8Array.from(result);
      }
      continue;
    }
    const value = values[unit];
    if (value < 0) {
      if (isStrict) return 'Only base64 data is allowed';
      continue;
    }
    if (isStrict && pads > 0) return 'Discontinuous padding not allowed';
    pads = 0;
    bits = ((bits << 6) | value) & 0xffff;
    count++;
    if (count > 1) result.push((bits >> (count === 2 ? 4 : count === 3 ? 2 : 0)) & 0xff);
    if (count === 4) count = 0;
  }
  if (count === 0) return Uint8Array.from(result);
  // One letter stands for less than a byte.
  if (count === 1) return `Invalid base64-encoded string: number of data characters (${Math.floor(result.length / 3) * 4 + 1}) cannot be 1 more than a multiple of 4`;
  return 'Incorrect padding';
}

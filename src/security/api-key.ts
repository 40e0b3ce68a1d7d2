// API keys: `hc_`, 34 random base62 characters (202 bits), 6 base62 characters of CRC32: 43 in all.
// The checksum lets a mistyped key be told from an unknown one without asking any store.
// The scheme is the one GitHub and npm use for their tokens.

import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const prefix = 'hc_';
const randomLength = 34;
const checksumLength = 6;

/** A new API key. `drawIndex` gives a number from 0 up to, not including, its argument. */
export function createApiKey(drawIndex: (limit: number) => number = (limit) => randomInt(limit)): string {
  let body = '';
  for (let count = 0; count < randomLength; count++) body += alphabet[drawIndex(alphabet.length)];
  return prefix + body + checksumOf(body);
}

/** True when the text has the form and the checksum of an API key. It says nothing about who may use it. */
export function isWellFormedApiKey(text: string): boolean {
  if (!/^hc_[0-9A-Za-z]{40}$/.test(text)) return false;
  const body = text.slice(prefix.length, prefix.length + randomLength);
  return checksumOf(body) === text.slice(prefix.length + randomLength);
}

/**
 * A function that says whether a text is the one key. Only a keyed digest of the key is kept,
 * and digests are compared in constant time, so the time taken tells nothing about the key.
 */
export function createKeyMatcher(key: string, pepper: Uint8Array): (candidate: string) => boolean {
  const digest = (text: string): Buffer => createHmac('sha256', pepper).update(text).digest();
  const expected = digest(key);
  return (candidate) => timingSafeEqual(digest(candidate), expected);
}

function checksumOf(body: string): string {
  let rest = crc32(body);
  let text = '';
  for (let count = 0; count < checksumLength; count++) {
    text = alphabet[rest % alphabet.length] + text;
    rest = Math.floor(rest / alphabet.length);
  }
  return text;
}

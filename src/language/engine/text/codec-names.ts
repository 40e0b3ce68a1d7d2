// The codecs of str.encode and bytes.decode by all their names.

import { raise } from '../runtime/raise.ts';

export type Codec = 'utf-8' | 'utf-8-sig' | 'ascii' | 'latin-1' | 'utf-16' | 'utf-16-le' | 'utf-16-be' | 'utf-32' | 'utf-32-le' | 'utf-32-be' | 'unicode-escape' | 'raw-unicode-escape' | `page:${string}`;

/** A codec by any of its names. */
export function codecOf(name: string): Codec {
  if (name === 'utf-8') return name;
  const plain = name.toLowerCase().replace(/[ _]/g, '-');
  const found = codecs.get(plain) ?? codecs.get(plain.replaceAll('-', ''));
  return found === undefined ? raise.lookupError(`unknown encoding: ${name}`) : found;
}

const codecs = new Map<string, Codec>([
  ['utf-8', 'utf-8'], ['utf8', 'utf-8'], ['u8', 'utf-8'], ['utf', 'utf-8'], ['cp65001', 'utf-8'], ['utf-8-sig', 'utf-8-sig'], ['utf8sig', 'utf-8-sig'],
  ['ascii', 'ascii'], ['us-ascii', 'ascii'], ['usascii', 'ascii'], ['646', 'ascii'],
  ['latin-1', 'latin-1'], ['latin1', 'latin-1'], ['latin', 'latin-1'], ['iso-8859-1', 'latin-1'], ['iso8859-1', 'latin-1'], ['iso88591', 'latin-1'], ['l1', 'latin-1'], ['8859', 'latin-1'], ['cp819', 'latin-1'],
  ['utf-16', 'utf-16'], ['utf16', 'utf-16'], ['u16', 'utf-16'], ['utf-16-le', 'utf-16-le'], ['utf-16le', 'utf-16-le'], ['utf16le', 'utf-16-le'], ['utf-16-be', 'utf-16-be'], ['utf-16be', 'utf-16-be'], ['utf16be', 'utf-16-be'],
  ['utf-32', 'utf-32'], ['utf32', 'utf-32'], ['u32', 'utf-32'], ['utf-32-le', 'utf-32-le'], ['utf-32le', 'utf-32-le'], ['utf32le', 'utf-32-le'], ['utf-32-be', 'utf-32-be'], ['utf-32be', 'utf-32-be'], ['utf32be', 'utf-32-be'],
  ['unicode-escape', 'unicode-escape'], ['unicodeescape', 'unicode-escape'], ['raw-unicode-escape', 'raw-unicode-escape'], ['rawunicodeescape', 'raw-unicode-escape'],
  ['koi8-r', 'page:koi8-r'], ['koi8r', 'page:koi8-r'], ['koi8-u', 'page:koi8-u'],
]);
for (let number = 1250; number <= 1258; number++) for (const start of ['cp', 'windows-', 'windows']) codecs.set(`${start}${number}`, `page:windows-${number}`);
for (const number of [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16]) for (const start of ['iso-8859-', 'iso8859-', '8859-']) codecs.set(`${start}${number}`, `page:iso-8859-${number}`);

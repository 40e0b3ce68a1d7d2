// The module zlib: only its two sums. Packing and unpacking data is not in it.

import { makeFunction } from '../../runtime/define.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { defineModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import { bufferOf } from '../../runtime/byte-arrays.ts';
import { typeName } from '../../runtime/types.ts';
import type { Value } from '../../runtime/values.ts';
import { adler32, crc32 } from '../binascii/checks.ts';

const bytesOf = (value: Value): Uint8Array => bufferOf(value) ?? raise.typeError(`a bytes-like object is required, not '${typeName(value)}'`);
const start = (value: Value): number => Number(BigInt.asUintN(32, BigInt(exactIndex(value) ?? raise.typeError(`'${typeName(value)}' object cannot be interpreted as an integer`))));

defineModule('zlib', () => new Map<string, Value>([
  ['crc32', makeFunction('crc32', 'data, value=0, /', (data: Value, before: Value) => crc32(bytesOf(data), start(before)))],
  ['adler32', makeFunction('adler32', 'data, value=1, /', (data: Value, before: Value) => adler32(bytesOf(data), start(before)))],
]));

// The module zlib: two sums, and data packed and unpacked at once or piece by piece.

import { makeException, raise } from '../../runtime/raise.ts';
import { makeFunction } from '../../runtime/define.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { defineModule } from '../../runtime/modules.ts';
import { typeName } from '../../runtime/types.ts';
import { BytesValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { adler32, crc32 } from '../binascii/checks.ts';
import { bytesOf, compressobj, decompressobj, intOf } from './objects.ts';
import { deflateStep, inflateStep, raiseZlibError, startDeflate, startInflate, zlibError } from './streams.ts';

const start = (value: Value): number => Number(BigInt.asUintN(32, BigInt(exactIndex(value) ?? raise.typeError(`'${typeName(value)}' object cannot be interpreted as an integer`))));

const numbers: [string, number][] = [
  ['DEFLATED', 8], ['DEF_BUF_SIZE', 16_384], ['DEF_MEM_LEVEL', 8], ['MAX_WBITS', 15],
  ['Z_BEST_COMPRESSION', 9], ['Z_BEST_SPEED', 1], ['Z_BLOCK', 5], ['Z_DEFAULT_COMPRESSION', -1], ['Z_DEFAULT_STRATEGY', 0], ['Z_FILTERED', 1], ['Z_FINISH', 4], ['Z_FIXED', 4],
  ['Z_FULL_FLUSH', 3], ['Z_HUFFMAN_ONLY', 2], ['Z_NO_COMPRESSION', 0], ['Z_NO_FLUSH', 0], ['Z_PARTIAL_FLUSH', 1], ['Z_RLE', 3], ['Z_SYNC_FLUSH', 2], ['Z_TREES', 6],
];

function compress(data: Value, level: Value, wbits: Value): Value {
  const bytes = bytesOf(data);
  const stream = startDeflate({ level: intOf(level), wbits: intOf(wbits), memLevel: 8, strategy: 0, dictionary: null });
  if (stream === undefined) throw makeException(zlibError, ['Bad compression level']);
  return new BytesValue(deflateStep(stream, bytes, 4).bytes);
}

function decompress(data: Value, wbits: Value, size: Value): Value {
  const bytes = bytesOf(data);
  if (intOf(size) < 0) return raise.valueError('bufsize must be non-negative');
  const { bytes: unpacked, code } = inflateStep(startInflate(intOf(wbits)) ?? raiseZlibError(-2, '', 'while preparing to decompress data'), bytes, Infinity, null);
  if (code !== 1) return raiseZlibError(-5, '', 'while decompressing data');
  return new BytesValue(unpacked);
}

defineModule('zlib', () => new Map<string, Value>([
  ...numbers,
  ['crc32', makeFunction('crc32', 'data, value=0, /', (data: Value, before: Value) => crc32(bytesOf(data), start(before)))],
  ['adler32', makeFunction('adler32', 'data, value=1, /', (data: Value, before: Value) => adler32(bytesOf(data), start(before)))],
  ['compress', makeFunction('compress', 'data, /, level=-1, wbits=15', compress)],
  ['decompress', makeFunction('decompress', 'data, /, wbits=15, bufsize=16384', decompress)],
  ['compressobj', compressobj], ['decompressobj', decompressobj],
  ['error', zlibError], ['ZLIB_VERSION', '1.3.1'], ['ZLIB_RUNTIME_VERSION', '1.3.1'],
]));

// One value of a struct to its bytes and back.

import { numberOf } from '../../runtime/numeric.ts';
import { exactIndex } from '../../runtime/indexing.ts';
import { callValue } from '../../runtime/call.ts';
import { raise } from '../../runtime/raise.ts';
import { truthOf } from '../../runtime/truth.ts';
import { specialMethod, typeOf } from '../../runtime/types.ts';
import { BytesValue, FloatValue, intValue } from '../../runtime/values.ts';
import type { Int, Value } from '../../runtime/values.ts';
import { raiseStructError } from './formats.ts';
import type { Field, Layout } from './formats.ts';
import { doubleOfHalf, halfOf } from './half.ts';

const bounds: Map<string, [bigint, bigint, string]> = new Map([
  ['b', [-128n, 127n, 'byte']], ['B', [0n, 255n, 'ubyte']], ['h', [-32768n, 32767n, 'short']], ['H', [0n, 65535n, 'ushort']], ['i', [-(2n ** 31n), 2n ** 31n - 1n, 'int']], ['I', [0n, 2n ** 32n - 1n, 'uint']],
  ['q', [-(2n ** 63n), 2n ** 63n - 1n, 'int64']], ['Q', [0n, 2n ** 64n - 1n, 'uint64']],
]);

/** Writes one value at its place; `view` covers the whole struct. */
export function packField(view: DataView, { code, offset, size }: Field, value: Value, layout: Layout): void {
  switch (code) {
    case 'c':
      if (!(value instanceof BytesValue) || value.bytes.length !== 1) raiseStructError('char format requires a bytes object of length 1');
      view.setUint8(offset, (value as BytesValue).bytes[0]);
      return;
    case '?': view.setUint8(offset, truthOf(value) ? 1 : 0); return;
    case 's':
    case 'p': {
      if (!(value instanceof BytesValue)) return raiseStructError(`argument for '${code}' must be a bytes object`);
      if (size === 0) return;
      const start = code === 'p' ? 1 : 0;
      const bytes = value.bytes.subarray(0, Math.max(0, Math.min(size - start, code === 'p' ? 255 : size)));
      if (code === 'p' && size > 0) view.setUint8(offset, bytes.length);
      new Uint8Array(view.buffer, view.byteOffset, view.byteLength).set(bytes, offset + start);
      return;
    }
    case 'e':
    case 'f':
    case 'd': packFloat(view, { code, offset, size }, floatOf(value), layout); return;
    default: packInt(view, { code, offset, size }, value, layout);
  }
}

function floatOf(value: Value): number {
  if (value instanceof FloatValue) return value.v;
  const number = numberOf(value);
  if (number !== undefined) {
    const double = Number(number);
    return Number.isFinite(double) || value instanceof FloatValue ? double : raiseStructError('required argument is not a float');
  }
  const method = typeof value === 'object' && value !== null ? specialMethod(typeOf(value), '__float__') : undefined;
  if (method === undefined) return raiseStructError('required argument is not a float');
  return Number(numberOf(callValue(method, [value])) ?? 0);
}

function packFloat(view: DataView, { code, offset }: Field, number: number, { isLittle, isNative }: Layout): void {
  if (code === 'd') view.setFloat64(offset, number, isLittle);
  else if (code === 'f') {
    if (!isNative && Number.isFinite(number) && !Number.isFinite(Math.fround(number))) raise.overflowError('float too large to pack with f format');
    view.setFloat32(offset, number, isLittle);
  } else {
    const half = halfOf(number);
    if (half === undefined) raise.overflowError('float too large to pack with e format');
    view.setUint16(offset, half as number, isLittle);
  }
}

function packInt(view: DataView, { code, offset, size }: Field, value: Value, { isLittle }: Layout): void {
  const int = exactIndex(value);
  if (int === undefined) return raiseStructError('required argument is not an integer');
  const isSigned = 'bhilqn'.includes(code);
  const kind = size === 8 ? (isSigned ? 'q' : 'Q') : size === 4 ? (isSigned ? 'i' : 'I') : code;
  const [least, most, name] = bounds.get(kind) as [bigint, bigint, string];
  const big = BigInt(int);
  if (big < least || big > most) refuseRange(code, name, { least, most, isLittle, big });
  if (size === 8) view.setBigUint64(offset, BigInt.asUintN(64, big), isLittle);
  else if (size === 4) view.setUint32(offset, Number(BigInt.asUintN(32, big)), isLittle);
  else if (size === 2) view.setUint16(offset, Number(int) & 0xffff, isLittle);
  else view.setUint8(offset, Number(int) & 0xff);
}

/** The texts differ by how CPython reaches the bytes: in the machine's own order, or one by one from the large end. */
function refuseRange(code: string, name: string, { least, most, isLittle, big }: { least: bigint; most: bigint; isLittle: boolean; big: bigint }): never {
  const range = `format requires ${least} <= number <= ${most}`;
  if (code === 'b' || code === 'B' || (isLittle && (code === 'h' || code === 'H'))) return raiseStructError(`${name} ${range}`);
  if (most > 2n ** 33n) return raiseStructError(isLittle ? 'argument out of range' : 'int too large to convert');
  const fits = least < 0n ? big >= -(2n ** 63n) && big < 2n ** 63n : big >= 0n && big < 2n ** 64n;
  return raiseStructError(fits ? `'${code}' ${range}` : 'argument out of range');
}

export function unpackField(view: DataView, { code, offset, size }: Field, isLittle: boolean): Value {
  const int = (big: bigint): Int => intValue(big);
  switch (code) {
    case 'c': return new BytesValue(bytesOf(view, offset, 1));
    case '?': return view.getUint8(offset) !== 0;
    case 's': return new BytesValue(bytesOf(view, offset, size));
    case 'p': return new BytesValue(size === 0 ? new Uint8Array(0) : bytesOf(view, offset + 1, Math.min(view.getUint8(offset), size - 1)));
    case 'b': return view.getInt8(offset);
    case 'B': return view.getUint8(offset);
    case 'h': return view.getInt16(offset, isLittle);
    case 'H': return view.getUint16(offset, isLittle);
    case 'e': return new FloatValue(doubleOfHalf(view.getUint16(offset, isLittle)));
    case 'f': return new FloatValue(view.getFloat32(offset, isLittle));
    case 'd': return new FloatValue(view.getFloat64(offset, isLittle));
    default: {
      const isSigned = 'ilqn'.includes(code);
      if (size === 4) return isSigned ? view.getInt32(offset, isLittle) : view.getUint32(offset, isLittle);
      return int(isSigned ? view.getBigInt64(offset, isLittle) : view.getBigUint64(offset, isLittle));
    }
  }
}

function bytesOf(view: DataView, offset: number, size: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + offset, size).slice();
}

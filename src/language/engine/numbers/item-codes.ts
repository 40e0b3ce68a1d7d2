// Items of arrays and memoryviews by their letter: how large they are, and how they are read from and written to bytes.

import { intValue } from '../runtime/values.ts';
import type { Int } from '../runtime/values.ts';

export interface ItemCode {
  size: number;
  kind: 'int' | 'float' | 'bool' | 'char';
  isSigned: boolean;
}

const int = (size: number, isSigned: boolean): ItemCode => ({ size, kind: 'int', isSigned });

/** The letters of struct in the machine's own sizes. */
export const itemCodes: Map<string, ItemCode> = new Map([
  ['b', int(1, true)], ['B', int(1, false)], ['h', int(2, true)], ['H', int(2, false)], ['i', int(4, true)], ['I', int(4, false)],
  ['l', int(8, true)], ['L', int(8, false)], ['q', int(8, true)], ['Q', int(8, false)], ['n', int(8, true)], ['N', int(8, false)], ['P', int(8, false)],
  ['e', { size: 2, kind: 'float', isSigned: true }], ['f', { size: 4, kind: 'float', isSigned: true }], ['d', { size: 8, kind: 'float', isSigned: true }],
  ['?', { size: 1, kind: 'bool', isSigned: false }], ['c', { size: 1, kind: 'char', isSigned: false }],
]);

/** The least and the greatest int of a letter. */
export function itemRange({ size, isSigned }: ItemCode): [bigint, bigint] {
  const bits = BigInt(size * 8);
  return isSigned ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
}

export function readItemInt(view: DataView, at: number, { size, isSigned }: ItemCode): Int {
  switch (size) {
    case 1: return isSigned ? view.getInt8(at) : view.getUint8(at);
    case 2: return isSigned ? view.getInt16(at, true) : view.getUint16(at, true);
    case 4: return isSigned ? view.getInt32(at, true) : view.getUint32(at, true);
    default: return intValue(isSigned ? view.getBigInt64(at, true) : view.getBigUint64(at, true));
  }
}

export function writeItemInt(view: DataView, at: number, { size }: ItemCode, value: Int): void {
  switch (size) {
    case 1: view.setUint8(at, Number(value)); return;
    case 2: view.setUint16(at, Number(value), true); return;
    case 4: view.setUint32(at, Number(value), true); return;
    default: view.setBigUint64(at, BigInt.asUintN(64, BigInt(value)), true);
  }
}

export function readItemFloat(view: DataView, at: number, { size }: ItemCode): number {
  if (size === 8) return view.getFloat64(at, true);
  return size === 4 ? view.getFloat32(at, true) : halfFloat(view.getUint16(at, true));
}

export function writeItemFloat(view: DataView, at: number, { size }: ItemCode, value: number): void {
  if (size === 8) view.setFloat64(at, value, true);
  else if (size === 4) view.setFloat32(at, value, true);
}

function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}

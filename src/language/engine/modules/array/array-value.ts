// What an array.array is: bytes of items of one kind, and how items are read and written.

import { itemCodes, itemRange, readItemFloat, readItemInt, writeItemFloat, writeItemInt } from '../../numbers/item-codes.ts';
import type { ItemCode } from '../../numbers/item-codes.ts';
import { floatOf } from '../../builtins/numbers/conversions.ts';
import { requireInt } from '../../builtins/arguments.ts';
import { raise } from '../../runtime/raise.ts';
import { textOf } from '../../runtime/sequence-operators.ts';
import { builtinType } from '../../runtime/types.ts';
import { BufferValue, FloatValue, rawText, textValue } from '../../runtime/values.ts';
import type { Int, TypeValue, Value } from '../../runtime/values.ts';
import { lengthOfText } from '../../text/points.ts';

const textCode: ItemCode = { size: 4, kind: 'char', isSigned: false };

export class ArrayValue extends BufferValue {
  declare readonly cls: TypeValue;
  format: string;
  readonly code: ItemCode;
  bytes: Uint8Array = new Uint8Array(0);
  constructor(format: string) {
    super();
    this.format = format;
    this.code = format === 'u' ? textCode : (itemCodes.get(format) as ItemCode);
  }
  buffer(): Uint8Array {
    return this.bytes;
  }
}
delete (ArrayValue.prototype as { constructor?: unknown }).constructor;

export const arrayType = builtinType('array', ArrayValue, { module: 'array', isDotted: true });
export const typeCodes = 'bBuhHiIlLqQfd';

export function sizeOfArray(array: ArrayValue): number {
  return array.bytes.length / array.code.size;
}

export function readItem(array: ArrayValue, at: number): Value {
  const view = new DataView(array.bytes.buffer, array.bytes.byteOffset, array.bytes.byteLength);
  const place = at * array.code.size;
  if (array.format === 'u') return textValue(String.fromCodePoint(view.getUint32(place, true)));
  return array.code.kind === 'float' ? new FloatValue(readItemFloat(view, place, array.code)) : readItemInt(view, place, array.code);
}

/** The bytes of one item, checked. */
export function itemBytes(array: ArrayValue, value: Value): Uint8Array {
  const bytes = new Uint8Array(array.code.size);
  const view = new DataView(bytes.buffer);
  if (array.format === 'u') {
    const text = textOf(value);
    if (text === undefined || lengthOfText(text) !== 1) return raise.typeError('array item must be unicode character');
    view.setUint32(0, rawText(text).codePointAt(0) as number, true);
  } else if (array.code.kind === 'float') writeItemFloat(view, 0, array.code, floatOf(value, 'must be real number, not '));
  else {
    const int = requireInt(value);
    const [least, greatest] = itemRange(array.code);
    if (int < least || int > greatest) refuse(array.format, int);
    writeItemInt(view, 0, array.code, int);
  }
  return bytes;
}

const names: Record<string, string> = { b: 'signed char', B: 'unsigned byte integer', h: 'signed short integer', H: 'unsigned short', i: 'signed integer', I: 'unsigned int' };

/** C code reads an int into a wider type first, which has a text of its own. */
function refuse(format: string, int: Int): never {
  const isTooSmall = int < 0;
  const beyond = (bits: bigint): boolean => BigInt.asIntN(Number(bits), BigInt(int)) !== BigInt(int);
  const side = isTooSmall ? 'less than minimum' : 'greater than maximum';
  switch (format) {
    case 'I':
    case 'L':
      if (isTooSmall) return raise.overflowError("can't convert negative value to unsigned int");
      return format === 'I' && BigInt.asUintN(64, BigInt(int)) === BigInt(int) ? raise.overflowError(`unsigned int is ${side}`) : raise.overflowError('Python int too large to convert to C unsigned long');
    case 'l': return raise.overflowError('Python int too large to convert to C long');
    case 'q': return raise.overflowError('int too big to convert');
    case 'Q': return raise.overflowError(isTooSmall ? "can't convert negative int to unsigned" : 'int too big to convert');
    default:
  }
  if (beyond(64n)) return raise.overflowError('Python int too large to convert to C long');
  if (format === 'b' && beyond(16n)) return raise.overflowError(`signed short integer is ${side}`);
  if (format === 'H' && beyond(32n)) return raise.overflowError(`signed integer is ${side}`);
  return raise.overflowError(`${names[format]} is ${side}`);
}

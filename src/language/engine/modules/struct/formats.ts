// Format texts of struct: which values they name, where each lies, and how large the whole is.

import { exceptionType } from '../../runtime/exception-types.ts';
import { makeException } from '../../runtime/raise.ts';
import { textValue } from '../../runtime/values.ts';
import { defineException } from '../../builtins/classes/exceptions.ts';

export const structErrorType = defineException('error', exceptionType('Exception'), 'struct');
export function raiseStructError(message: string): never {
  throw makeException(structErrorType, [textValue(message)]);
}

export interface Field {
  code: string;
  offset: number;
  size: number;
}

export interface Layout {
  fields: readonly Field[];
  size: number;
  isLittle: boolean;
  /** Sizes as the machine has them, with padding. */
  isNative: boolean;
}

const standard: Map<string, number> = new Map([
  ['x', 1], ['c', 1], ['b', 1], ['B', 1], ['?', 1], ['h', 2], ['H', 2], ['i', 4], ['I', 4], ['l', 4], ['L', 4], ['q', 8], ['Q', 8], ['e', 2], ['f', 4], ['d', 8], ['s', 1], ['p', 1],
]);
const native: Map<string, number> = new Map([...standard, ['l', 8], ['L', 8], ['n', 8], ['N', 8], ['P', 8]]);
const largest = 2 ** 31;

export function readLayout(format: string): Layout {
  const mark = /^[@=<>!]/.exec(format)?.[0];
  const isNative = mark === undefined || mark === '@';
  const sizes = isNative ? native : standard;
  const fields: Field[] = [];
  let offset = 0;
  let at = mark === undefined ? 0 : 1;
  while (at < format.length) {
    const letter = format[at];
    if (/[ \t\n\v\f\r]/.test(letter)) {
      at++;
      continue;
    }
    const digits = /^[0-9]+/.exec(format.slice(at, at + 20))?.[0] ?? '';
    at += digits.length;
    if (digits !== '' && at >= format.length) raiseStructError('repeat count given without format specifier');
    const code = format[at++];
    const size = sizes.get(code);
    if (size === undefined) return raiseStructError('bad char in struct format');
    const count = digits === '' ? 1 : Number(digits);
    if (count * size > largest) raiseStructError('total struct size too long');
    if (isNative && size > 1) offset = Math.ceil(offset / size) * size;
    if (code === 's' || code === 'p') {
      fields.push({ code, offset, size: count });
      offset += count;
    } else if (code === 'x') offset += count;
    else {
      if (fields.length + count > 2 ** 22) raiseStructError('total struct size too long');
      for (let done = 0; done < count; done++, offset += size) fields.push({ code, offset, size });
    }
    if (offset > largest) raiseStructError('total struct size too long');
  }
  return { fields, size: offset, isLittle: mark !== '>' && mark !== '!', isNative };
}

// Bytes that do not decode: what an error handler puts in their place, or the error Python raises.

import { exceptionType } from '../runtime/exception-types.ts';
import { makeException, raise } from '../runtime/raise.ts';
import { BytesValue } from '../runtime/values.ts';

export interface DecodeProblem {
  codec: string;
  bytes: Uint8Array;
  start: number;
  end: number;
  reason: string;
  errors: string;
}

/** What stands for bytes that cannot be decoded, or the error Python raises for them. */
export function decodeProblem({ codec, bytes, start, end, reason, errors }: DecodeProblem): string {
  switch (errors) {
    case 'ignore': return '';
    case 'replace': return '\ufffd';
    case 'backslashreplace': return Array.from(bytes.subarray(start, end), (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
    case 'surrogateescape':
      if (bytes[start] < 128) break;
      return String.fromCharCode(...Array.from(bytes.subarray(start, end), (byte) => 0xdc00 + byte));
    case 'strict':
    case 'surrogatepass': break;
    default: return raise.lookupError(`unknown error handler name '${errors}'`);
  }
  throw makeException(exceptionType('UnicodeDecodeError'), [codec, new BytesValue(bytes.slice()), start, end, reason]);
}

// Bytes that do not decode: what an error handler puts in their place, or the error Python raises.

import { raise } from '../runtime/raise.ts';

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
    case 'surrogateescape': return String.fromCharCode(...Array.from(bytes.subarray(start, end), (byte) => 0xdc00 + byte));
    case 'strict': break;
    default: return raise.lookupError(`unknown error handler name '${errors}'`);
  }
  const where = end - start === 1 ? `byte 0x${bytes[start].toString(16).padStart(2, '0')} in position ${start}` : `bytes in position ${start}-${end - 1}`;
  return raise.unicodeDecodeError(`'${codec}' codec can't decode ${where}: ${reason}`);
}

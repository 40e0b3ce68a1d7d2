// UTF-8 to text with CPython's split of broken input into problems, so that messages and replacements agree.

import { decodeProblem } from './decode-problem.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function decodeUtf8(bytes: Uint8Array, errors: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return decodeStepwise(bytes, errors);
  }
}

function decodeStepwise(bytes: Uint8Array, errors: string): string {
  let result = '';
  let position = 0;
  while (position < bytes.length) {
    const first = bytes[position];
    if (first < 0x80) {
      result += String.fromCharCode(first);
      position++;
      continue;
    }
    const size = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (size === 0) {
      result += decodeProblem({ codec: 'utf-8', bytes, start: position, end: position + 1, reason: 'invalid start byte', errors });
      position++;
      continue;
    }
    const good = goodBytes(bytes, position, size);
    if (good === size) {
      result += decoder.decode(bytes.subarray(position, position + size));
      position += size;
      continue;
    }
    if (errors === 'surrogatepass' && size === 3 && first === 0xed && isContinuation(bytes[position + 1]) && isContinuation(bytes[position + 2])) {
      result += String.fromCharCode(0xd000 | ((bytes[position + 1] & 63) << 6) | (bytes[position + 2] & 63));
      position += 3;
      continue;
    }
    const isCut = position + good >= bytes.length;
    const reason = isCut ? 'unexpected end of data' : 'invalid continuation byte';
    result += decodeProblem({ codec: 'utf-8', bytes, start: position, end: position + good, reason, errors });
    position += good;
  }
  return result;
}

// How many bytes from `start` on are a proper beginning of a sequence of this size.
function goodBytes(bytes: Uint8Array, start: number, size: number): number {
  const first = bytes[start];
  for (let index = 1; index < size; index++) {
    const byte = bytes[start + index];
    if (!isContinuation(byte)) return index;
    if (index === 1) {
      const isOutside = (first === 0xe0 && byte < 0xa0) || (first === 0xed && byte > 0x9f) || (first === 0xf0 && byte < 0x90) || (first === 0xf4 && byte > 0x8f);
      if (isOutside) return 1;
    }
  }
  return size;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

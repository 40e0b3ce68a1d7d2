// Lines of standard input, one at a time, for programs that ask for them with input().

import { StringDecoder } from 'node:string_decoder';

/** Gives the next line with its line end; null at the end. Nothing is read before the first call. */
export function lineReader(getStream: () => NodeJS.ReadableStream): () => Promise<string | null> {
  let pieces: AsyncIterator<string | Buffer> | null = null;
  const decoder = new StringDecoder('utf8');
  let held = '';
  let hasEnded = false;
  return async () => {
    while (!held.includes('\n') && !hasEnded) {
      pieces ??= getStream()[Symbol.asyncIterator]();
      const step = await pieces.next();
      if (step.done === true) {
        hasEnded = true;
        held += decoder.end();
      } else held += typeof step.value === 'string' ? step.value : decoder.write(step.value);
    }
    if (held === '') return null;
    const end = held.indexOf('\n') + 1 || held.length;
    const line = held.slice(0, end);
    held = held.slice(end);
    return line;
  };
}

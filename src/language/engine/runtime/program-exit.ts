// SystemExit: a program that ends itself.

import { strOf } from './show.ts';
import { exceptionType } from './exception-types.ts';
import { isSubtype, typeOf } from './types.ts';
import type { ExceptionValue } from './values.ts';

/** Exit code and text for stderr where the exception is SystemExit, else null. */
export function exitOf(exception: ExceptionValue): { code: number; text: string } | null {
  if (!isSubtype(typeOf(exception), exceptionType('SystemExit'))) return null;
  const { items } = exception.args;
  const code = items.length === 0 ? null : items.length === 1 ? items[0] : exception.args;
  if (code === null) return { code: 0, text: '' };
  if (typeof code === 'number') return { code: ((code % 256) + 256) % 256, text: '' };
  if (typeof code === 'boolean') return { code: code ? 1 : 0, text: '' };
  return { code: 1, text: `${strOf(code)}\n` };
}

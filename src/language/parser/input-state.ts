// Tells at a prompt whether what was typed so far can run, or goes on with the next line.

import { parseProgram } from './parse-program.ts';

/** `ready` may run; `more` is not finished; `wrong` cannot be read however it goes on. */
export type InputState = 'ready' | 'more' | 'wrong';

/** Open brackets, long texts without an end, a backslash at the end of a line. */
const openEnds = new Set(['HC1002', 'HC1006', 'HC1009']);

export function inputState(text: string): InputState {
  if (text.trim() === '') return 'ready';
  const lines = text.split('\n');
  const lastLine = lines.at(-1) as string;
  const { errors, module } = parseProgram(text);
  if (errors.length > 0) return goesOn(errors[0], lines) ? 'more' : 'wrong';
  // A block ends with an empty line.
  const last = module.body.at(-1);
  const isBlock = last !== undefined && 'body' in last && Array.isArray(last.body);
  return isBlock && lastLine.trim() !== '' ? 'more' : 'ready';
}

function isOpener(line: string): boolean {
  return /:\s*(?:#.*)?$/.test(line);
}

function goesOn(error: { code: string; line?: number }, lines: readonly string[]): boolean {
  const lastLine = lines.at(-1) as string;
  if (error.code === 'HC1009') return lastLine.endsWith('\\');
  if (openEnds.has(error.code)) return true;
  // The block under the last line is still to come, and so are the lines after a decorator or a `try`.
  if (error.code === 'HC1010') return (error.line ?? 1) >= lines.length && isOpener(lastLine);
  if (error.code === 'HC1050') return /^\s*@/.test(lastLine);
  return error.code === 'HC1073' && lastLine !== '';
}

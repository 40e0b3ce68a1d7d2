// A number that is too long to print on a help page.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { compileProgram } from '../../../src/language/index.ts';

export async function trigger(): Promise<ErrorRecord | string> {
  return compileProgram(`x = ${'1'.repeat(5000)}\n`).errors[0] ?? 'the number was read';
}

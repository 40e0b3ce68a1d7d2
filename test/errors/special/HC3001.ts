// Code that is nested as deep as the reader allows, compiled where little of the host's stack is left: it must be
// refused with HC3001, not end the process.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { compileProgram } from '../../../src/language/engine/compile.ts';

export async function trigger(): Promise<ErrorRecord | string> {
  const source = `x = 1${' + 1'.repeat(150)}\n`;
  for (let depth = 0; depth < 200_000; depth += 20) {
    const record = refusedAt(depth, source);
    if (record !== undefined) return record;
  }
  return 'never refused';
}

function refusedAt(depth: number, source: string): ErrorRecord | undefined {
  try {
    return below(depth, () => compileProgram(source).errors[0]);
  } catch {
    // Not even reading had room: the next depth has less.
    return undefined;
  }
}

function below<Result>(depth: number, work: () => Result): Result {
  return depth === 0 ? work() : below(depth - 1, work);
}

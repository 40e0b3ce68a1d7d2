// A reporter of node:test that writes one line of JSON per finished test. run-test-file.ts reads them.
// node:test loads a reporter by its default export; that is why this file has one.

import { inspect } from 'node:util';
import type { TestEvent } from 'node:test/reporters';

export interface ResultLine {
  outcome: 'passed' | 'failed' | 'skipped';
  name: string;
  line: number;
  /** Why a test was skipped, or what a failed one said. */
  message: string;
}

/** The last line. Without it the process left before its tests were done. */
export const endMark = '"end"';

export default async function* writeResultLines(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of source) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const line = toResultLine(event);
    if (line) yield `${JSON.stringify(line)}\n`;
  }
  yield `${endMark}\n`;
}

function toResultLine(event: Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>): ResultLine | null {
  const { name, line = 0, skip, todo, details } = event.data;
  const place = { name, line };
  if (event.type === 'test:pass') {
    if (details.type === 'suite') return null;
    const reason = skip ?? todo;
    return reason === undefined ? { ...place, outcome: 'passed', message: '' } : { ...place, outcome: 'skipped', message: String(reason) };
  }
  const { error } = event.data.details;
  // The inner test has said it already.
  if ((error as { failureType?: string }).failureType === 'subtestsFailed') return null;
  return { ...place, outcome: 'failed', message: inspect(error.cause ?? error, { depth: 4 }).slice(0, 6000) };
}

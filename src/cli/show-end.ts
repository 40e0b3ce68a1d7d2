// Shows how a run ended on standard error: the calls that led to an error, then the error with its place in the text.

import type { ErrorRecord } from '../contracts/index.ts';
import type { Terminal } from './ports.ts';
import { showError } from './show-error.ts';

export interface RunEnd {
  error: ErrorRecord | null;
  /** What the run put on standard error at its end, and was not streamed. */
  rest: string;
  /** The text of the file an error stands in; undefined where it is not known here. */
  sourceOf: (fileName: string) => string | undefined;
  /** Where an error without a place of its own stands. */
  fileName: string;
}

export function showEnd({ error, rest, sourceOf, fileName }: RunEnd, view: { terminal: Terminal; plain: boolean }): void {
  if (error === null) {
    view.terminal.stderr.write(rest);
    return;
  }
  const where = error.where === '' ? fileName : error.where;
  const source = sourceOf(where);
  // A text that the program made itself is known only to the run: its message is whole as it is.
  if (source === undefined && rest !== '') {
    view.terminal.stderr.write(rest.endsWith('\n') ? rest : `${rest}\n`);
    return;
  }
  const start = rest.indexOf(`${error.type}: ${error.what} (${error.code})`);
  const callsBefore = start > 0 ? rest.slice(0, start) : '';
  view.terminal.stderr.write(callsBefore);
  // The calls end with Python's own words, which the message then need not repeat.
  const record = callsBefore === '' ? error : { ...error, detail: undefined };
  showError({ ...record, where }, { ...view, source });
}

/** The end of the text that was not streamed, such as the message of `exit("no file")`. */
export function unseen(all: string, streamed: string): string {
  return all.startsWith(streamed) ? all.slice(streamed.length) : '';
}

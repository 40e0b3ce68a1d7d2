// Turns one catalogue entry into a function with named arguments.
// The idea of errors as functions with a help address is rollup's (src/utils/logs.ts).

import type { ErrorRecord, Place } from './record.ts';

/** One entry of the catalogue. The texts follow UX.md 14 and 35; a test reads every one of them. */
export interface ErrorEntry<Arguments extends object> {
  code: `HC${number}`;
  /** Family, such as NameError. Families of the language carry Python's names. */
  type: string;
  /** HTTP status when this error ends a request. */
  status: number;
  what: (args: Arguments) => string;
  why: (args: Arguments) => string;
  /** Sees the suggestions as well, so that the step can name the best one. */
  next: (args: Arguments & Place) => string;
  /** Arguments that make a typical message. Tests and documents use them. */
  sample: Arguments & Place;
}

export interface ErrorFactory<Arguments extends object> {
  (args: Arguments & Place & { detail?: string }): ErrorRecord;
  entry: ErrorEntry<Arguments>;
}

/**
 * Makes the function for one entry.
 *
 * @example
 * const portTaken = defineError<{ port: number }>({ code: 'HC6003', type: 'StartError', status: 500, ... });
 * throw new CatalogueError(portTaken({ port: 8000 }));
 */
export function defineError<Arguments extends object = object>(entry: ErrorEntry<Arguments>): ErrorFactory<Arguments> {
  const factory = (args: Arguments & Place & { detail?: string }): ErrorRecord => ({
    code: entry.code,
    type: entry.type,
    status: entry.status,
    what: entry.what(args),
    where: args.where ?? '',
    why: entry.why(args),
    next: entry.next(args),
    page: `docs/errors/${entry.code}.md`,
    ...(args.line === undefined ? {} : { line: args.line }),
    ...(args.column === undefined ? {} : { column: args.column }),
    ...(args.endLine === undefined ? {} : { endLine: args.endLine }),
    ...(args.endColumn === undefined ? {} : { endColumn: args.endColumn }),
    suggestions: (args.suggestions ?? []).slice(0, 3),
    ...(args.detail === undefined ? {} : { detail: args.detail }),
  });
  return Object.assign(factory, { entry });
}

// Looks for mistakes without running anything: what cannot be read, and names that are set nowhere.

import { type ErrorRecord, nameErrors, type Place } from '../../contracts/index.ts';
import { parseProgram, type ParseResult } from '../parser/index.ts';
import { builtinNames, type NameProblem, resolveNames } from '../scopes/index.ts';
import { suggestNames } from './suggest-names.ts';
import { undefinedNames } from './undefined-names.ts';

/**
 * Every mistake that shows without a run, in the order of the text.
 *
 * @example
 * checkProgram('message = 1\nprint(mesage)\n')[0].suggestions; // ['message']
 */
export function checkProgram(source: string, options: { fileName?: string } = {}): ErrorRecord[] {
  return checkParsed(parseProgram(source, options));
}

/** The same for a program that has been read already. */
export function checkParsed(parsed: ParseResult): ErrorRecord[] {
  const table = resolveNames(parsed.module);
  const records = [...parsed.errors, ...nameProblemRecords(table.problems, parsed)];
  // Names are looked up only in a sound program: a broken line may hide the one that sets them.
  if (records.length === 0) {
    for (const { place, visible } of undefinedNames(parsed.module, table)) {
      const suggestions = suggestNames(place.name, [...visible, ...builtinNames]);
      const detail = `NameError: name '${place.name}' is not defined`;
      records.push(nameErrors.nameNotDefined({ name: place.name, suggestions, detail, ...placeOf(parsed, place) }));
    }
  }
  return records.sort((left, right) => (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0));
}

/** Breaches of the rules of scopes, which Python checks before a program runs, as records. */
export function nameProblemRecords(problems: readonly NameProblem[], parsed: ParseResult): ErrorRecord[] {
  return problems.map((problem) => problemRecord(problem, placeOf(parsed, problem)));
}

function placeOf(parsed: ParseResult, span: { start: number; end: number }): Place {
  const end = parsed.lines.placeAt(span.end);
  return { where: parsed.fileName, ...parsed.lines.placeAt(span.start), endLine: end.line, endColumn: end.column };
}

function problemRecord(problem: NameProblem, place: Place): ErrorRecord {
  const { name } = problem;
  switch (problem.kind) {
    case 'nonlocalUnknown': return nameErrors.nonlocalUnknown({ name, ...place });
    case 'nonlocalAtTop': return nameErrors.nonlocalAtTop(place);
    case 'globalTooLate': return nameErrors.declaredTooLate({ name, word: 'global', ...place });
    case 'nonlocalTooLate': return nameErrors.declaredTooLate({ name, word: 'nonlocal', ...place });
    case 'declaredTwice': return nameErrors.declaredTwice({ name, ...place });
    case 'walrusInLoopName': return nameErrors.walrusInLoopName({ name, ...place });
  }
}

// Rules across the patterns of one `match`: no case after one that takes everything, each name set once,
// and the same names in every choice around `|`.

import { type ErrorFactory, syntaxErrors } from '../../contracts/index.ts';
import type { Identifier, Match, Pattern, Span } from '../ast/nodes.ts';

type Report = <Arguments extends object>(factory: ErrorFactory<Arguments>, args: NoInfer<Arguments>, span: Span) => void;

export function checkCases(node: Match, report: Report): void {
  for (const [index, entry] of node.cases.entries()) {
    const isLast = index === node.cases.length - 1;
    if (!isLast && entry.guard === null) {
      const catchAll = takesEverything(entry.pattern);
      if (catchAll !== null) report(syntaxErrors.patternNeverReached, { name: catchAll.name }, catchAll.span);
    }
    namesOf(entry.pattern, report);
  }
}

/** The lone name or `_` that makes a pattern fit any value, or null. */
function takesEverything(pattern: Pattern): { name: string; span: Span } | null {
  if (pattern.kind === 'asPattern') {
    if (pattern.pattern !== null) return takesEverything(pattern.pattern);
    return { name: pattern.name?.name ?? '_', span: pattern };
  }
  if (pattern.kind === 'orPattern') return takesEverything(pattern.patterns[pattern.patterns.length - 1]);
  return null;
}

/** The names a pattern sets. Reports names set twice and choices that set different names. */
function namesOf(pattern: Pattern, report: Report): Map<string, Identifier> {
  const names = new Map<string, Identifier>();
  const add = (name: Identifier | null): void => {
    if (name === null || name.name === '') return;
    if (names.has(name.name)) report(syntaxErrors.patternNames, { name: name.name }, name);
    names.set(name.name, name);
  };
  const addAll = (parts: Pattern[]): void => {
    for (const part of parts) for (const name of namesOf(part, report).values()) add(name);
  };
  switch (pattern.kind) {
    case 'asPattern':
      if (pattern.pattern !== null) addAll([pattern.pattern]);
      add(pattern.name);
      break;
    case 'starPattern': add(pattern.name); break;
    case 'sequencePattern': addAll(pattern.patterns); break;
    case 'mappingPattern':
      addAll(pattern.patterns);
      add(pattern.rest);
      break;
    case 'classPattern':
      addAll(pattern.patterns);
      addAll(pattern.keywords.map((keyword) => keyword.pattern));
      break;
    case 'orPattern': return choiceNames(pattern.patterns, report);
    default: break;
  }
  return names;
}

function choiceNames(choices: Pattern[], report: Report): Map<string, Identifier> {
  const [first, ...others] = choices.map((choice) => namesOf(choice, report));
  for (const [index, choice] of choices.slice(0, -1).entries()) {
    const catchAll = takesEverything(choice);
    if (catchAll !== null) {
      report(syntaxErrors.patternNeverReached, { name: catchAll.name }, choices[index]);
      return first;
    }
  }
  for (const other of others) {
    const odd = [...other.values()].find((name) => !first.has(name.name)) ?? [...first.values()].find((name) => !other.has(name.name));
    if (odd !== undefined) {
      report(syntaxErrors.patternNames, { name: odd.name }, odd);
      break;
    }
  }
  return first;
}

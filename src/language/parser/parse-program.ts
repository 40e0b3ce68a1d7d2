// The door of the parser: text in, tree and errors out, for any text at all.

import { type ErrorRecord, syntaxErrors } from '../../contracts/index.ts';
import { forEachChild } from '../ast/children.ts';
import { LineTable } from '../ast/line-table.ts';
import type { AnyNode, Module } from '../ast/nodes.ts';
import { tokenise, type TokenList } from '../lexer/index.ts';
import type { Problem } from './cursor.ts';
import { placementProblems } from './placement.ts';
import { Parser } from './statements.ts';
import { keepShape } from '../kept-shapes.ts';

/** More would help nobody, and a text of one million broken statements must not make a giant answer. */
const maximumErrors = 500;

export interface ParseResult {
  source: string;
  fileName: string;
  tokens: TokenList;
  module: Module;
  lines: LineTable;
  /** In the order of the text; at most one for each broken statement, and the first 500. */
  errors: ErrorRecord[];
}

/**
 * Reads a program. It never throws: text that cannot be read becomes error nodes and records.
 *
 * @example
 * const { module, errors } = parseProgram('print(1)\n');
 */
export function parseProgram(source: string, options: { fileName?: string } = {}): ParseResult {
  const fileName = options.fileName ?? 'program.hc';
  const tokens = keepShape(tokenise(source));
  const lines = keepShape(new LineTable(source));
  const parser = keepShape(new Parser(tokens));
  let module: Module;
  let problems: Problem[];
  try {
    module = parser.parse();
    problems = [...parser.problems, ...placementProblems(module, tokens, parser.broken)];
  } catch (error) {
    // The guards refuse deep nesting long before the stack ends; a caller deep in its own calls may not have as much.
    if (!(error instanceof RangeError)) throw error;
    module = { kind: 'module', start: 0, end: source.length, body: [] };
    problems = [{ start: 0, end: 0, build: (place) => syntaxErrors.nestedTooDeep({ limit: 200, ...place }) }];
  }
  if (problems.length > 0) repairSpans(module);
  const errors = problems
    .sort((left, right) => left.start - right.start)
    .slice(0, maximumErrors)
    .map((problem) => recordOf(problem, lines, fileName));
  return { source, fileName, tokens, module, lines, errors };
}

/** A node for which nothing was read would end before it starts. */
function repairSpans(module: Module): void {
  const open: AnyNode[] = [module];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.end < node.start) node.end = node.start;
    forEachChild(node, (child) => open.push(child));
  }
}

function recordOf(problem: Problem, lines: LineTable, fileName: string): ErrorRecord {
  const start = lines.placeAt(problem.start);
  const end = lines.placeAt(Math.max(problem.start, problem.end));
  return problem.build({ where: fileName, ...start, endLine: end.line, endColumn: end.column });
}

// The `~~^~~` under a line of a traceback: which part of it was being evaluated. The places come from the syntax tree
// of that part: an operator between two operands, or the brackets of a subscript.

import type { Expression } from '../../ast/nodes.ts';
import { parseProgram } from '../../parser/index.ts';

/** The markers for a line, from its first character that is no space, or null where they would say nothing. */
export function markersOf(line: string, start: number, end: number | null): string | null {
  const stripped = line.trim();
  const indent = line.length - line.trimStart().length;
  const last = end ?? indent + stripped.length;
  const anchors = end === null ? null : anchorsOf(line.slice(start, end));
  const width = [...line.slice(start, last)].length;
  if (width >= [...stripped].length && (anchors === null || anchors.to <= anchors.from)) return null;
  const lead = ' '.repeat(Math.max(0, [...line.slice(indent, start)].length));
  if (anchors === null) return lead + '^'.repeat(width);
  return `${lead}${'~'.repeat(anchors.from)}${'^'.repeat(anchors.to - anchors.from)}${'~'.repeat(Math.max(0, width - anchors.to))}`;
}

/** Where the operator of a piece of text stands. */
function anchorsOf(text: string): { from: number; to: number } | null {
  if (text.length > 2000 || !/[-+*/%@<>&|^[]/.test(text)) return null;
  const { module, errors } = parseProgram(text, { fileName: '' });
  if (errors.length > 0 || module.body.length !== 1) return null;
  const statement = module.body[0];
  if (statement.kind !== 'expression') return null;
  const place = placeIn(statement.value, text);
  if (place === null) return null;
  const count = (offset: number): number => [...text.slice(0, offset)].length;
  return { from: count(place.from), to: count(place.to) };
}

function placeIn(node: Expression, text: string): { from: number; to: number } | null {
  if (node.kind === 'binary') {
    let from = node.left.end;
    // Spaces and closing brackets stand before the operator.
    while (from < text.length && /[\s)]/.test(text[from])) from++;
    const isTwo = from + 1 < text.length && !/\s/.test(text[from + 1]) && from + 1 < node.right.start && /[*/<>]/.test(text[from + 1]);
    return { from, to: from + (isTwo ? 2 : 1) };
  }
  if (node.kind !== 'subscript') return null;
  let from = node.value.end;
  while (from < text.length && text[from] !== '[') from++;
  let to = node.index.end;
  while (to < text.length && text[to] !== ']') to++;
  return { from, to: Math.min(text.length, to + 1) };
}

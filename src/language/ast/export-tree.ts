// The whole tree as JSON without any loss: every token with the spacing and comments before it, and every
// node with its span. Text to JSON and back gives the same text, also for programs that cannot be read.

import { tokenKindName, type TokenList } from '../lexer/index.ts';
import type { Module } from './nodes.ts';

export interface LosslessToken {
  kind: string;
  /** Spacing, comments, blank lines and continued lines before the token. */
  trivia: string;
  text: string;
}

export type LosslessValue = null | boolean | number | string | LosslessValue[] | { [key: string]: LosslessValue };

export interface LosslessTree {
  format: 'hypercode-tree';
  version: 1;
  fileName: string;
  tokens: LosslessToken[];
  /** Nodes as in src/language/ast/nodes.ts; `start` and `end` are offsets in UTF-16 units. */
  module: LosslessValue;
}

/**
 * The tree with all tokens, as plain JSON.
 *
 * @example
 * sourceFromTree(exportTree(parseProgram('x = 1  # one'))); // 'x = 1  # one'
 */
export function exportTree(parsed: { module: Module; tokens: TokenList; fileName: string }): LosslessTree {
  const { tokens, fileName } = parsed;
  const written: LosslessToken[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    written.push({ kind: tokenKindName(tokens.kinds[index]), trivia: tokens.leadingTrivia(index), text: tokens.text(index) });
  }
  return { format: 'hypercode-tree', version: 1, fileName, tokens: written, module: plain(parsed.module) };
}

/** The text a lossless tree was made from. */
export function sourceFromTree(tree: Pick<LosslessTree, 'tokens'>): string {
  return tree.tokens.map((token) => token.trivia + token.text).join('');
}

/** Values that JSON lacks are written as text: `{"int": "..."}` and `{"float": "inf"}`. */
function plain(value: unknown): LosslessValue {
  if (typeof value === 'bigint') return { int: String(value) };
  if (value === Infinity) return { float: 'inf' };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    const copy: { [key: string]: LosslessValue } = {};
    for (const [key, part] of Object.entries(value)) copy[key] = plain(part);
    return copy;
  }
  return value as LosslessValue;
}

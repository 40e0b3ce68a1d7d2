// A class in brackets.

import { withCases } from './casing.ts';
import { CharacterSet } from './character-set.ts';
import type { Category } from './character-set.ts';
import type { Casing, Node } from './nodes.ts';
import { readClassEscape } from './read-escape.ts';
import { lengthOf } from './source.ts';
import type { Source } from './source.ts';

type Member = { code: number } | { category: Category };

/** Reads on behind the opening bracket. */
export function readClass(source: Source, { casing, isAscii }: { casing: Casing; isAscii: boolean }): Node {
  const start = source.position - 1;
  const isNegated = source.accept('^');
  const ranges: number[] = [];
  const categories: Category[] = [];
  const unterminated = (): never => { throw source.problem('unterminated character set', source.position - start); };
  const read = (piece: string): Member => {
    if (!piece.startsWith('\\')) return { code: piece.codePointAt(0) as number };
    const escape = readClassEscape(source, piece);
    return escape.kind === 'category' ? { category: { name: escape.name, isNegated: escape.isNegated, isAscii } } : { code: (escape as { code: number }).code };
  };
  const add = (member: Member): void => {
    if ('code' in member) ranges.push(member.code, member.code);
    else categories.push(member.category);
  };
  for (;;) {
    const from = source.position;
    const piece = source.take();
    if (piece === null) return unterminated();
    if (piece === ']' && ranges.length + categories.length > 0) break;
    const member = read(piece);
    const shownEnd = source.position;
    if (!source.accept('-')) {
      add(member);
      continue;
    }
    const toStart = source.position;
    const end = source.take();
    if (end === null) return unterminated();
    if (end === ']') {
      add(member);
      ranges.push(45, 45);
      break;
    }
    const other = read(end);
    if (!('code' in member) || !('code' in other) || other.code < member.code) {
      const shown = [source.points.slice(from, shownEnd).join(''), source.points.slice(toStart, source.position).join('')];
      throw source.problem(`bad character range ${shown.join('-')}`, lengthOf(shown[0]) + 1 + lengthOf(shown[1]));
    }
    ranges.push(member.code, other.code);
  }
  if (!isNegated && categories.length === 0 && ranges.length === 2 && ranges[0] === ranges[1] && withCases(ranges, casing).length === 2) return { kind: 'character', code: ranges[0] };
  return { kind: 'set', set: new CharacterSet(withCases(ranges, casing), categories, isNegated) };
}

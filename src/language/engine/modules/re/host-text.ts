// A pattern as text of the host's own regular expressions. Only characters that we escape ourselves get there; what a
// set holds is counted out, so the host's ideas of letters, cases and lines play no part.

import { CharacterSet, invertRanges } from './character-set.ts';
import type { Node } from './nodes.ts';

/** `last` is the highest character of the texts it will meet. */
export function hostText(node: Node, last: number): string {
  switch (node.kind) {
    case 'character': return node.code > last ? '[]' : escaped(node.code);
    case 'set': return setText(node.set, last);
    case 'place': return placeText(node, last);
    case 'sequence': return node.items.map((item) => hostText(item, last)).join('');
    case 'choice': return `(?:${node.options.map((option) => hostText(option, last)).join('|')})`;
    case 'repeat': return `${isSingle(node.body) ? hostText(node.body, last) : `(?:${hostText(node.body, last)})`}${countText(node.least, node.most)}${node.mode === 'lazy' ? '?' : ''}`;
    case 'group': return `(${hostText(node.body, last)})`;
    case 'look': return `(?${node.isAhead ? '' : '<'}${node.isNegated ? '!' : '='}${hostText(node.body, last)})`;
    default: return '[]';
  }
}

export function isSingle(node: Node): boolean {
  return node.kind === 'character' || node.kind === 'set' || (node.kind === 'sequence' && node.items.length === 1 && isSingle(node.items[0]));
}

function countText(least: number, most: number): string {
  if (most === 4294967295) return least === 0 ? '*' : least === 1 ? '+' : `{${least},}`;
  if (least === 0 && most === 1) return '?';
  return least === most ? `{${least}}` : `{${least},${most}}`;
}

function escaped(code: number): string {
  if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return String.fromCharCode(code);
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

function setText(set: CharacterSet, last: number): string {
  const ranges = set.rangesUpTo(last);
  if (ranges.length === 0) return '[]';
  // A set that goes up to the end is shorter, and faster, by what it leaves out.
  if (ranges.at(-1) === last) return `[^${rangesText(invertRanges(ranges, last))}]`;
  return `[${rangesText(ranges)}]`;
}

function rangesText(ranges: readonly number[]): string {
  let text = '';
  for (let at = 0; at < ranges.length; at += 2) text += ranges[at] === ranges[at + 1] ? escaped(ranges[at]) : `${escaped(ranges[at])}-${escaped(ranges[at + 1])}`;
  return text;
}

const wordSet = new CharacterSet([], [{ name: 'word', isNegated: false, isAscii: false }], false);

function placeText({ place, isAscii }: Node & { kind: 'place' }, last: number): string {
  switch (place) {
    case 'start': return '^';
    case 'lineStart': return '(?<![^\\n])';
    case 'end': return '(?=\\n?$)';
    case 'lineEnd': return '(?![^\\n])';
    case 'last': return '$';
    default: {
      if (isAscii || last < 128) return place === 'boundary' ? '\\b' : '\\B';
      const word = setText(wordSet, last);
      return place === 'boundary' ? `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))` : `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`;
    }
  }
}

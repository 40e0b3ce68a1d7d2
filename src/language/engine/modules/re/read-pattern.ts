// Reads the text of a pattern into nodes, with CPython's texts and places for what is wrong with it.

import { raise } from '../../runtime/raise.ts';
import { isNameText } from '../../text/predicates.ts';
import { reprText } from '../../text/repr.ts';
import { casesOf } from './casing.ts';
import { CharacterSet } from './character-set.ts';
import type { Category } from './character-set.ts';
import { flagBits } from './nodes.ts';
import type { Casing, Node, Place, ReadPattern, RepeatMode } from './nodes.ts';
import { PatternProblem } from './pattern-error.ts';
import { readClass } from './read-class.ts';
import { readEscape } from './read-escape.ts';
import { isFlagLetter, readFlags } from './read-flags.ts';
import { Source, lengthOf } from './source.ts';
import { requireFixedWidth, widthOf } from './width.ts';
import type { Width } from './width.ts';

const unlimited = 4294967295;

export function readPattern(points: readonly string[], flags: number, isText: boolean): ReadPattern {
  let given = flags;
  for (;;) {
    const reader = new PatternReader(points, given, isText);
    try {
      return reader.read();
    } catch (thrown) {
      // `(?x)` changes how everything is read, so reading begins again.
      if (thrown !== startOver) throw thrown;
      given = reader.flags | flagBits.verbose;
    }
  }
}

const startOver = Symbol('verbose');

class PatternReader {
  flags: number;
  private readonly source: Source;
  private readonly names: Map<string, number> = new Map();
  /** By group; undefined while a group is open. */
  private readonly widths: (Width | undefined)[] = [{ least: 0, most: 0 }];
  /** Groups from this number on belong to the look-behind being read. */
  private behindFrom: number | null = null;
  private readonly conditions: Map<number, number> = new Map();
  private depth = 0;

  constructor(points: readonly string[], flags: number, isText: boolean) {
    this.flags = flags;
    this.source = new Source(points, isText);
  }

  read(): ReadPattern {
    const { source } = this;
    // Flags for the whole pattern stand at its start, so they are known before the first node that needs them.
    const node = this.choice(this.flags, true);
    this.flags = settleFlags(this.flags, source.isText);
    if (source.next !== null) throw source.problem('unbalanced parenthesis');
    for (const [group, position] of this.conditions) if (group >= this.widths.length) throw new PatternProblem(`invalid group reference ${group}`, position);
    requireFixedWidth(node, this.widths);
    return { node, flags: this.flags, groupCount: this.widths.length - 1, groupNames: this.names };
  }

  private choice(given: number, isTop: boolean): Node {
    if (++this.depth > 450) raise.recursionError('maximum recursion depth exceeded');
    const options: Node[] = [];
    let flags = given;
    for (;;) {
      const { node, flags: after } = this.sequence(flags, isTop && options.length === 0);
      options.push(node);
      if (isTop) flags = after;
      if (!this.source.accept('|')) break;
    }
    this.depth--;
    return options.length === 1 ? options[0] : { kind: 'choice', options };
  }

  private sequence(given: number, isFirst: boolean): { node: Node; flags: number } {
    const { source } = this;
    const items: Node[] = [];
    let flags = given;
    // What a quantifier would refuse to repeat: nothing, a place or another repeat.
    let last: 'none' | 'place' | 'repeat' | 'item' = 'none';
    for (;;) {
      const piece = source.next;
      if (piece === null || piece === '|' || piece === ')') break;
      source.take();
      if ((flags & flagBits.verbose) !== 0) {
        if (/^[ \t\n\r\v\f]$/.test(piece)) continue;
        if (piece === '#') {
          for (let skipped = source.take(); skipped !== null && skipped !== '\n'; skipped = source.take()) continue;
          continue;
        }
      }
      if (piece === '*' || piece === '+' || piece === '?' || piece === '{') {
        const start = source.position;
        const bounds = piece === '{' ? this.bounds() : { least: piece === '+' ? 1 : 0, most: piece === '?' ? 1 : unlimited };
        if (bounds === null) {
          items.push(this.character(0x7b, flags));
          last = 'item';
          continue;
        }
        if (last === 'none' || last === 'place') throw source.problem('nothing to repeat', source.position - start + 1);
        if (last === 'repeat') throw source.problem('multiple repeat', source.position - start + 1);
        const mode: RepeatMode = source.accept('?') ? 'lazy' : source.accept('+') ? 'possessive' : 'greedy';
        items.push({ kind: 'repeat', ...bounds, mode, body: items.pop() as Node });
        last = 'repeat';
        continue;
      }
      if (piece === '(') {
        const group = this.group(flags, isFirst && last === 'none');
        if (group === null) continue;
        if ('global' in group) {
          flags |= group.global;
          continue;
        }
        items.push(group);
      } else items.push(this.single(piece, flags));
      last = items[items.length - 1].kind === 'place' ? 'place' : 'item';
    }
    return { node: items.length === 1 ? items[0] : { kind: 'sequence', items }, flags };
  }

  private single(piece: string, flags: number): Node {
    const isAscii = this.isAscii(flags);
    const place = (name: Place): Node => ({ kind: 'place', place: name, isAscii });
    if (piece === '.') return { kind: 'set', set: (flags & flagBits.dotAll) === 0 ? notNewline : anything };
    if (piece === '^') return place((flags & flagBits.multiLine) === 0 ? 'start' : 'lineStart');
    if (piece === '$') return place((flags & flagBits.multiLine) === 0 ? 'end' : 'lineEnd');
    if (piece === '[') return readClass(this.source, { casing: this.casing(flags), isAscii });
    if (!piece.startsWith('\\')) return this.character(piece.codePointAt(0) as number, flags);
    const escape = readEscape(this.source, piece);
    switch (escape.kind) {
      case 'character': return this.character(escape.code, flags);
      case 'place': return place(escape.place);
      case 'category': return { kind: 'set', set: categorySet({ name: escape.name, isNegated: escape.isNegated, isAscii }) };
      default: return this.reference(escape.group, flags);
    }
  }

  private reference(group: number, flags: number): Node {
    const back = String(group).length + 1;
    if (group >= this.widths.length) throw this.source.problem(`invalid group reference ${group}`, back - 1);
    this.requireClosed(group, back);
    return { kind: 'reference', group, casing: this.casing(flags) };
  }

  private requireClosed(group: number, back: number): void {
    if (this.widths[group] === undefined) throw this.source.problem('cannot refer to an open group', back);
    this.requireOutsideBehind(group);
  }

  private requireOutsideBehind(group: number): void {
    if (this.behindFrom === null) return;
    if (group >= this.widths.length || this.widths[group] === undefined) throw this.source.problem('cannot refer to an open group');
    if (group >= this.behindFrom) throw this.source.problem('cannot refer to group defined in the same lookbehind subpattern');
  }

  private isAscii(flags: number): boolean {
    return !this.source.isText || (flags & flagBits.ascii) !== 0;
  }

  private casing(flags: number): Casing {
    if ((flags & flagBits.ignoreCase) === 0) return 'exact';
    return this.isAscii(flags) ? 'ascii' : 'unicode';
  }

  private character(code: number, flags: number): Node {
    if ((flags & flagBits.ignoreCase) === 0) return { kind: 'character', code };
    const cases = casesOf(code, this.casing(flags));
    return cases.length === 2 ? { kind: 'character', code } : { kind: 'set', set: new CharacterSet(cases, [], false) };
  }

  /** What stands in braces; null where the brace is only a brace. */
  private bounds(): { least: number; most: number } | null {
    const { source } = this;
    if (source.next === '}') return null;
    const start = source.position;
    const low = source.takeWhile(Infinity, /^[0-9]$/);
    const high = source.accept(',') ? source.takeWhile(Infinity, /^[0-9]$/) : low;
    if (!source.accept('}')) {
      source.seek(start);
      return null;
    }
    const least = low === '' ? 0 : Number(low);
    const most = high === '' ? unlimited : Number(high);
    if ((low !== '' && least >= unlimited) || (high !== '' && most >= unlimited)) raise.overflowError('the repetition number is too large');
    if (most < least) throw source.problem('min repeat greater than max repeat', source.position - start);
    return { least, most };
  }

  /** Null for what stands for nothing: comments. */
  private group(flags: number, mayBeGlobal: boolean): Node | { global: number } | null {
    const { source } = this;
    const start = source.position - 1;
    if (!source.accept('?')) return this.capture(flags, start, null);
    const letter = this.needed();
    if (letter === 'P') return this.named(flags, start);
    if (letter === ':') return this.closed(flags, start);
    if (letter === '#') {
      for (;;) {
        if (source.next === null) throw source.problem('missing ), unterminated comment', source.position - start);
        if (source.take() === ')') return null;
      }
    }
    if (letter === '=' || letter === '!' || letter === '<') return this.look(flags, start, letter);
    if (letter === '(') return this.condition(flags, start);
    if (letter === '>') return { kind: 'atomic', body: this.closed(flags, start) };
    if (!isFlagLetter(letter)) throw source.problem(`unknown extension ?${letter}`, lengthOf(letter) + 1);
    const change = readFlags(source, letter);
    if (!change.isGlobal) {
      // One of the three kinds of text takes the place of the others.
      const kinds = flagBits.ascii | flagBits.locale | flagBits.unicode;
      const kept = (change.added & kinds) === 0 ? flags : flags & ~kinds;
      return this.closed((kept | change.added) & ~change.removed, start);
    }
    this.flags |= change.added;
    if ((change.added & flagBits.verbose) !== 0 && (flags & flagBits.verbose) === 0) throw startOver;
    if (!mayBeGlobal) throw source.problem('global flags not at the start of the expression', source.position - start);
    return { global: change.added };
  }

  private needed(): string {
    const letter = this.source.take();
    if (letter === null) throw this.source.problem('unexpected end of pattern');
    return letter;
  }

  private closed(flags: number, start: number): Node {
    const body = this.choice(flags, false);
    if (!this.source.accept(')')) throw this.source.problem('missing ), unterminated subpattern', this.source.position - start);
    // A group of its own, so that a quantifier sees an item and not what is inside.
    return { kind: 'sequence', items: [body] };
  }

  private capture(flags: number, start: number, name: string | null): Node {
    const index = this.widths.length;
    this.widths.push(undefined);
    if (name !== null) {
      const before = this.names.get(name);
      if (before !== undefined) throw this.source.problem(`redefinition of group name ${reprText(name)} as group ${index}; was group ${before}`, lengthOf(name) + 1);
      this.names.set(name, index);
    }
    const body = this.closed(flags, start);
    this.widths[index] = widthOf(body, this.widths);
    return { kind: 'group', index, body };
  }

  private named(flags: number, start: number): Node {
    const { source } = this;
    if (source.accept('<')) {
      const name = source.takeUntil('>', 'group name');
      source.requireGroupName(name, 1);
      return this.capture(flags, start, name);
    }
    if (!source.accept('=')) {
      const letter = this.needed();
      throw source.problem(`unknown extension ?P${letter}`, lengthOf(letter) + 2);
    }
    const name = source.takeUntil(')', 'group name');
    source.requireGroupName(name, 1);
    const group = this.names.get(name);
    if (group === undefined) throw source.problem(`unknown group name ${reprText(name)}`, lengthOf(name) + 1);
    this.requireClosed(group, lengthOf(name) + 1);
    return { kind: 'reference', group, casing: this.casing(flags) };
  }

  private look(flags: number, start: number, first: string): Node {
    let letter = first;
    const isAhead = letter !== '<';
    const outer = this.behindFrom;
    if (!isAhead) {
      letter = this.needed();
      if (letter !== '=' && letter !== '!') throw this.source.problem(`unknown extension ?<${letter}`, lengthOf(letter) + 2);
      this.behindFrom ??= this.widths.length;
    }
    const body = this.choice(flags, false);
    if (!isAhead && outer === null) this.behindFrom = null;
    if (!this.source.accept(')')) throw this.source.problem('missing ), unterminated subpattern', this.source.position - start);
    const isEmpty = body.kind === 'sequence' && body.items.length === 0;
    return isEmpty && letter === '!' ? { kind: 'never' } : { kind: 'look', isAhead, isNegated: letter === '!', body };
  }

  private condition(flags: number, start: number): Node {
    const { source } = this;
    const name = source.takeUntil(')', 'group name');
    const group = this.conditionGroup(name);
    this.requireOutsideBehind(group);
    const yes = this.sequence(flags, false).node;
    const no = source.accept('|') ? this.sequence(flags, false).node : null;
    if (no !== null && source.next === '|') throw source.problem('conditional backref with more than two branches');
    if (!source.accept(')')) throw source.problem('missing ), unterminated subpattern', source.position - start);
    return { kind: 'condition', group, yes, no };
  }

  private conditionGroup(name: string): number {
    const { source } = this;
    const back = lengthOf(name) + 1;
    if (isNameText(name)) {
      source.requireGroupName(name, 1);
      const known = this.names.get(name);
      if (known === undefined) throw source.problem(`unknown group name ${reprText(name)}`, back);
      return known;
    }
    if (!/^\s*\+?\d+(_\d+)*\s*$/.test(name)) throw source.problem(`bad character in group name ${reprText(name)}`, back);
    const group = Number(name.replaceAll('_', ''));
    if (group === 0) throw source.problem('bad group number', back);
    if (group >= 1073741823) throw source.problem(`invalid group reference ${group}`, back);
    if (!this.conditions.has(group)) this.conditions.set(group, source.position - back);
    return group;
  }
}

const anything = new CharacterSet([0, 0x10ffff], [], false);
const notNewline = new CharacterSet([10, 10], [], true);

const categorySets: Map<string, CharacterSet> = new Map();
function categorySet(category: Category): CharacterSet {
  const key = `${category.name} ${category.isNegated} ${category.isAscii}`;
  let set = categorySets.get(key);
  if (set === undefined) categorySets.set(key, set = new CharacterSet([], [category], false));
  return set;
}

/** Refuses flags that contradict each other or the kind of text; str patterns are Unicode unless they say ASCII. */
function settleFlags(flags: number, isText: boolean): number {
  if (isText) {
    if ((flags & flagBits.locale) !== 0) raise.valueError('cannot use LOCALE flag with a str pattern');
    if ((flags & flagBits.ascii) !== 0 && (flags & flagBits.unicode) !== 0) raise.valueError('ASCII and UNICODE flags are incompatible');
    return (flags & flagBits.ascii) === 0 ? flags | flagBits.unicode : flags;
  }
  if ((flags & flagBits.unicode) !== 0) raise.valueError('cannot use UNICODE flag with a bytes pattern');
  if ((flags & flagBits.locale) !== 0 && (flags & flagBits.ascii) !== 0) raise.valueError('ASCII and LOCALE flags are incompatible');
  return flags;
}

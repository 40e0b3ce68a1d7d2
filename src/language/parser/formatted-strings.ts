// Layer: what stands inside an f-text. The borders of a replacement are found sign by sign, as CPython
// 3.11 does it; the value between them is cut into tokens and read by the ordinary grammar.

import { syntaxErrors } from '../../contracts/index.ts';
import type { Expression, FormattedString, Replacement, StringLiteral } from '../ast/nodes.ts';
import { TokenKind, tokeniseInside } from '../lexer/index.ts';
import { Literals } from './literals.ts';
import { endOfReplacementValue } from './replacement-border.ts';

/** `{a:{b}}` is the deepest form: a format inside a format may hold text only. */
const maximumFormatLevels = 2;

type Part = StringLiteral | Replacement;

export abstract class FormattedStrings extends Literals {
  /** The value of a bracketed group, without the brackets: also a tuple, a `yield`, a generator. */
  protected abstract groupContent(start: number): Expression;

  protected formattedParts(from: number, to: number, isRaw: boolean): Part[] {
    return this.partsOf({ from, to, isRaw, level: 0 }).parts;
  }

  /** Reads literal text and replacements up to `to`, or inside a format up to the closing brace. */
  private partsOf(range: { from: number; to: number; isRaw: boolean; level: number }): { parts: Part[]; end: number } {
    const { to, isRaw, level } = range;
    const parts: Part[] = [];
    let position = range.from;
    while (position < to) {
      position = this.literalPart({ from: position, to, isRaw, level }, parts);
      if (position >= to) break;
      if (this.source.charCodeAt(position) === 125) {
        if (level > 0) break;
        this.report(syntaxErrors.braceAlone, {}, position, position + 1);
        position += 1;
        continue;
      }
      const replacement = this.replacement(position, range);
      parts.push(replacement);
      position = replacement.end;
    }
    return { parts, end: position };
  }

  /** Adds the text up to the next brace; answers the offset of that brace or `to`. */
  private literalPart(range: { from: number; to: number; isRaw: boolean; level: number }, parts: Part[]): number {
    const { from, to, isRaw, level } = range;
    const { source } = this;
    let value = '';
    let runStart = from;
    let position = from;
    for (; position < to; position += 1) {
      const code = source.charCodeAt(position);
      if (code === 92 && !isRaw) {
        const next = source.charCodeAt(position + 1);
        if (next === 78 && source.charCodeAt(position + 2) === 123) {
          const close = source.indexOf('}', position);
          position = close < 0 || close >= to ? to : close;
        } else if (next !== 123 && next !== 125) position += 1;
      } else if (code === 123 || code === 125) {
        if (level > 0 || source.charCodeAt(position + 1) !== code || position + 1 >= to) break;
        value += this.textOf({ from: runStart, to: position + 1, isRaw });
        position += 1;
        runStart = position + 1;
      }
    }
    position = Math.min(position, to);
    value += this.textOf({ from: runStart, to: position, isRaw });
    if (value !== '') parts.push({ kind: 'string', start: from, end: position, value });
    return position;
  }

  private replacement(start: number, outer: { to: number; isRaw: boolean; level: number }): Replacement {
    const { source } = this;
    const { to } = outer;
    const node: Replacement = { kind: 'replacement', start, end: to, value: this.hole(start + 1, start + 1), conversion: null, format: null, debugText: null };
    if (outer.level >= maximumFormatLevels) {
      this.report(syntaxErrors.nestedTooDeep, { limit: maximumFormatLevels }, start, start + 1);
      return node;
    }
    const border = endOfReplacementValue(source, start + 1, to);
    if (border.problem !== null) {
      this.reportBorder(border.problem, border.end, start);
      return node;
    }
    node.value = this.innerValue(start + 1, border.end);
    let position = border.end;
    if (source[position] === '=' && position < to) {
      position += 1;
      while (position < to && /\s/.test(source[position])) position += 1;
      node.debugText = source.slice(start + 1, position).replace(/\r\n?/g, '\n');
    }
    if (source[position] === '!' && position < to) position = this.conversion(node, position, to);
    if (source[position] === ':' && position < to) {
      const format = this.formatOf(position + 1, { ...outer, level: outer.level + 1 });
      node.format = format;
      position = format.end;
    }
    if (source[position] !== '}' || position >= to) {
      this.report(syntaxErrors.braceNotClosed, {}, start, start + 1);
      return node;
    }
    node.end = position + 1;
    return node;
  }

  private formatOf(from: number, outer: { to: number; isRaw: boolean; level: number }): FormattedString {
    const { parts, end } = this.partsOf({ from, to: outer.to, isRaw: outer.isRaw, level: outer.level });
    return { kind: 'formattedString', start: from, end, parts };
  }

  private conversion(node: Replacement, at: number, to: number): number {
    const letter = at + 1 < to ? this.source[at + 1] : '';
    const after = this.source[at + 2];
    if ((letter === 's' || letter === 'r' || letter === 'a') && (after === ':' || after === '}' || at + 2 >= to)) {
      node.conversion = letter;
      return at + 2;
    }
    const found = (/^[^:}]*/.exec(this.source.slice(at + 1, Math.min(to, at + 21))) as RegExpExecArray)[0];
    this.report(syntaxErrors.conversionUnknown, { found }, at, at + 1 + found.length);
    return at + 1 + found.length;
  }

  /** Reads the value between two offsets with the grammar, then goes back to where it was. */
  private innerValue(from: number, to: number): Expression {
    if (this.source.slice(from, to).trim() === '') {
      this.report(syntaxErrors.braceEmpty, {}, from - 1, Math.min(to + 1, this.source.length));
      return this.hole(from, to);
    }
    const { tokens, index } = this;
    const first = this.innerTokens.count;
    tokeniseInside(this.innerTokens, from, to);
    this.tokens = this.innerTokens;
    this.moveTo(first);
    this.bracketDepth += 1;
    const value = this.groupContent(this.start);
    if (this.kind !== TokenKind.endOfFile) this.reportStray();
    this.bracketDepth -= 1;
    this.tokens = tokens;
    this.moveTo(index);
    return value;
  }

  private reportBorder(problem: string, at: number, start: number): void {
    if (problem === 'open') this.report(syntaxErrors.braceNotClosed, {}, start, start + 1);
    else if (problem === 'deep') this.report(syntaxErrors.nestedTooDeep, { limit: 200 }, at, at + 1);
    else if (problem === 'closer') this.report(syntaxErrors.bracketNeverOpened, { bracket: this.source[at] }, at, at + 1);
    else this.report(syntaxErrors.signInsideBraces, { sign: this.source[at] }, at, at + 1);
  }
}

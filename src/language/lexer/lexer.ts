// Cuts source text into tokens, in one pass and in linear time, and never refuses a text.
// Lines and indentation follow CPython's tokenizer. A bracket that is never closed would swallow the
// rest of the file; the lexer then ends the line where the next statement plainly starts, so that the
// rest is still read. What the broken pieces are called is decided by the parser.

import {
  afterNewline, endOfLine, endOfName, isAsciiNamePart, isAsciiNameStart, isDigit, isNewline, isUnicodeNamePart,
} from './characters.ts';
import { kindOfWord, onlyStartsStatement } from './keywords.ts';
import { scanOperator } from './operators.ts';
import { scanNumber } from './scan-number.ts';
import { isStringPrefix, scanString } from './scan-string.ts';
import { TokenKind, TokenList } from './token.ts';
import { lineAfterUnclosedBracket } from './unclosed-bracket.ts';
import { keepShape } from '../kept-shapes.ts';

/** All tokens of a program; the last one is `endOfFile`. */
export function tokenise(source: string): TokenList {
  const tokens = new TokenList(source);
  keepShape(new Lexer(tokens, 0, source.length)).readProgram();
  return tokens;
}

/** Adds the tokens of one range, read as if inside brackets, to a list. Ends with `endOfFile`. */
export function tokeniseInside(tokens: TokenList, from: number, to: number): void {
  new Lexer(tokens, from, to).readInside();
}

/** Deeper levels are refused by the parser, so the lexer needs no more room. */
const maximumIndents = 100;

class Lexer {
  private readonly source: string;
  private readonly tokens: TokenList;
  private readonly limit: number;
  private position: number;
  private depth = 0;
  private readonly openers: number[] = [];
  private readonly columns: number[] = [0];
  /** The same depths with a tab counted as one; a line whose two counts disagree is ambiguous. */
  private readonly narrowColumns: number[] = [0];
  private isFirstOnLine = true;
  private repeatedWork = 0;

  constructor(tokens: TokenList, from: number, to: number) {
    this.tokens = tokens;
    this.source = tokens.source;
    this.position = from;
    this.limit = to;
  }

  readProgram(): void {
    if (this.source.charCodeAt(0) === 0xfeff) this.position = 1;
    for (;;) {
      this.readIndentation();
      if (this.position >= this.limit) break;
      if (this.readLogicalLine()) continue;
      break;
    }
    this.finish();
  }

  readInside(): void {
    this.depth = 1;
    while (this.skipSpacing()) this.readToken();
    this.tokens.push(TokenKind.endOfFile, this.limit, this.limit);
  }

  /** Reads up to and with the end of the logical line. False at the end of the text. */
  private readLogicalLine(): boolean {
    const { source, tokens } = this;
    this.depth = 0;
    this.isFirstOnLine = true;
    for (;;) {
      if (!this.skipSpacing()) {
        if (this.depth === 0 || !this.resumeAfterBracket()) return false;
        return true;
      }
      const code = source.charCodeAt(this.position);
      if (isNewline(code) && this.depth === 0) {
        const after = afterNewline(source, this.position);
        tokens.push(TokenKind.newline, this.position, after);
        this.position = after;
        return true;
      }
      if (this.depth > 0 && this.isFirstOnLine && this.startsStatement()) {
        if (!this.resumeAfterBracket()) this.endLineBefore(this.startOfLine());
        return true;
      }
      this.isFirstOnLine = false;
      this.readToken();
    }
  }

  /** Skips spacing, comments, continued lines and, inside brackets, line breaks. False at the end. */
  private skipSpacing(): boolean {
    const { source, limit } = this;
    let position = this.position;
    while (position < limit) {
      const code = source.charCodeAt(position);
      if (code === 32 || code === 9 || code === 12) position += 1;
      else if (code === 35) position = endOfLine(source, position, limit);
      else if (isNewline(code) && this.depth > 0) {
        position = afterNewline(source, position);
        this.isFirstOnLine = true;
      } else if (code === 92 && position + 1 < limit && isNewline(source.charCodeAt(position + 1))) {
        const after = afterNewline(source, position + 1);
        if (after >= limit) break;
        position = after;
      } else break;
    }
    this.position = position;
    return position < limit;
  }

  private readToken(): void {
    const { source, tokens, position, limit } = this;
    const code = source.charCodeAt(position);
    if (isAsciiNameStart(code) || code > 127) {
      let end = position + 1;
      if (code < 128) while (end < limit && isAsciiNamePart(source.charCodeAt(end))) end += 1;
      const next = source.charCodeAt(end);
      if ((code > 127 || next > 127) && end <= limit) end = this.endOfUnicodeName(position);
      if (end === position) return this.readUnknown();
      if ((next === 34 || next === 39) && end - position <= 2 && end < limit && isStringPrefix(source, position, end)) {
        return this.readString(end);
      }
      tokens.push(kindOfWord(source, position, end), position, end);
      this.position = end;
    } else if (code === 34 || code === 39) this.readString(position);
    else if (isDigit(code) || (code === 46 && isDigit(source.charCodeAt(position + 1)) && position + 1 < limit)) {
      const end = scanNumber(source, position, limit);
      tokens.push(end < 0 ? TokenKind.brokenNumber : TokenKind.number, position, Math.abs(end));
      this.position = Math.abs(end);
    } else this.readOperator();
  }

  private endOfUnicodeName(from: number): number {
    return endOfName(this.source, from, this.limit);
  }

  private readString(quoteAt: number): void {
    const end = scanString(this.source, quoteAt, this.limit);
    this.tokens.push(end < 0 ? TokenKind.unclosedString : TokenKind.string, this.position, Math.min(Math.abs(end), this.limit));
    this.position = Math.min(Math.abs(end), this.limit);
    // Brackets opened before an open quote were meant to be closed behind it.
    if (end < 0 && this.openers.length > 0 && this.depth > 0) this.closeBracketsOfThisLine();
  }

  private readOperator(): void {
    const found = scanOperator(this.source, this.position);
    if (found === 0) return this.readUnknown();
    const kind = found >> 2;
    const end = Math.min(this.position + (found & 3), this.limit);
    if (kind >= TokenKind.openRound && kind <= TokenKind.closeCurly) this.countBracket(kind);
    this.tokens.push(kind, this.position, end);
    this.position = end;
  }

  private countBracket(kind: number): void {
    const { openers } = this;
    const isOpener = (kind & 1) === 0;
    if (isOpener) {
      openers.length = this.depth;
      openers[this.depth++] = this.tokens.count;
      return;
    }
    if (this.depth === 0) return;
    // A closing bracket closes the nearest of its kind; with none open it closes the innermost one.
    let level = this.depth - 1;
    while (level >= 0 && this.tokens.kinds[openers[level]] !== kind - 1) level -= 1;
    this.depth = level < 0 ? this.depth - 1 : level;
  }

  private readUnknown(): void {
    const { source, position, limit } = this;
    const code = source.charCodeAt(position);
    if (code === 92) {
      this.tokens.push(TokenKind.brokenContinuation, position, position + 1);
      this.position = position + 1;
      return;
    }
    let end = position + ((source.codePointAt(position) as number) > 0xffff ? 2 : 1);
    // Combining marks belong to the character before them.
    while (code > 127 && end < limit && source.charCodeAt(end) > 127 && isUnicodeNamePart(source.codePointAt(end) as number)) end += 1;
    end = Math.min(end, limit);
    this.tokens.push(TokenKind.unknownCharacter, position, end);
    this.position = end;
  }

  /** Reads the spacing of a fresh logical line and writes the indent or dedent tokens for it. */
  private readIndentation(): void {
    const { source, limit } = this;
    let position = this.position;
    for (;;) {
      let column = 0;
      let narrow = 0;
      let continued = 0;
      let continuedNarrow = 0;
      for (; position < limit; position += 1) {
        const code = source.charCodeAt(position);
        if (code === 32) { column += 1; narrow += 1; }
        else if (code === 9) { column = (Math.floor(column / 8) + 1) * 8; narrow += 1; }
        else if (code === 12) { column = 0; narrow = 0; }
        else if (code === 92 && position + 1 < limit && isNewline(source.charCodeAt(position + 1)) && afterNewline(source, position + 1) < limit) {
          continued ||= column;
          continuedNarrow ||= narrow;
          position = afterNewline(source, position + 1) - 1;
        } else break;
      }
      const code = source.charCodeAt(position);
      if (position < limit && code === 35) position = endOfLine(source, position, limit);
      if (position >= limit) break;
      if (isNewline(source.charCodeAt(position))) {
        position = afterNewline(source, position);
        continue;
      }
      this.position = position;
      return this.writeIndentation(continued || column, continuedNarrow || narrow);
    }
    this.position = position;
  }

  private writeIndentation(column: number, narrow: number): void {
    const { columns, narrowColumns, tokens } = this;
    const at = tokens.count === 0 ? 0 : tokens.ends[tokens.count - 1];
    let top = columns.length - 1;
    if (column > columns[top]) {
      if (narrow <= narrowColumns[top]) tokens.push(TokenKind.mixedIndent, at, at);
      // Beyond the limit no more levels are opened; the parser has refused the program by then.
      if (top >= maximumIndents * 2) return;
      columns.push(column);
      narrowColumns.push(narrow);
      tokens.push(TokenKind.indent, at, at);
      return;
    }
    while (column < columns[top] && top > 0 && column <= columns[top - 1]) {
      columns.pop();
      narrowColumns.pop();
      tokens.push(TokenKind.dedent, at, at);
      top -= 1;
    }
    if (column < columns[top]) {
      // Between two levels: the line stays in the inner block, and the block goes on at this depth.
      columns[top] = column;
      narrowColumns[top] = narrow;
      tokens.push(TokenKind.unevenIndent, at, at);
    } else if (narrow !== narrowColumns[top]) tokens.push(TokenKind.mixedIndent, at, at);
  }

  private finish(): void {
    const { tokens, limit } = this;
    const last = tokens.count - 1;
    if (last >= 0 && tokens.kinds[last] !== TokenKind.newline) tokens.push(TokenKind.newline, limit, limit);
    const at = tokens.count === 0 ? 0 : tokens.ends[tokens.count - 1];
    for (let level = this.columns.length - 1; level > 0; level -= 1) tokens.push(TokenKind.dedent, at, at);
    tokens.push(TokenKind.endOfFile, limit, limit);
  }

  /** A word such as `def` at the start of a line inside brackets: a bracket above is not closed. */
  private startsStatement(): boolean {
    const { source, position } = this;
    if (!isAsciiNameStart(source.charCodeAt(position))) return false;
    const end = endOfName(source, position, this.limit);
    if (!onlyStartsStatement(kindOfWord(source, position, end))) return false;
    let after = end;
    while (source.charCodeAt(after) === 32) after += 1;
    return source.charCodeAt(after) !== 61 || source.charCodeAt(after + 1) === 61;
  }

  private startOfLine(): number {
    let start = this.position;
    while (start > 0 && !isNewline(this.source.charCodeAt(start - 1))) start -= 1;
    return start;
  }

  private endLineBefore(lineStart: number): void {
    const { tokens } = this;
    const at = tokens.ends[tokens.count - 1];
    tokens.push(TokenKind.newline, at, at);
    this.position = lineStart;
  }

  /** An open quote ends its line; brackets opened on the same line end with it. */
  private closeBracketsOfThisLine(): void {
    const { tokens, openers } = this;
    const lineStart = this.startOfLine();
    while (this.depth > 0 && tokens.starts[openers[this.depth - 1]] >= lineStart) this.depth -= 1;
  }

  /** With a bracket open that is never closed: goes back to the line that plainly follows it. */
  private resumeAfterBracket(): boolean {
    const { tokens } = this;
    const opener = this.openers[this.depth - 1];
    const next = lineAfterUnclosedBracket(tokens, opener, this.columns[this.columns.length - 1]);
    if (next < 0) return false;
    this.repeatedWork += this.position - tokens.starts[next];
    if (this.repeatedWork > this.limit * 4 + 65_536) return false;
    this.position = tokens.starts[next];
    const lineStart = this.startOfLine();
    tokens.count = next;
    this.endLineBefore(lineStart);
    return true;
  }
}

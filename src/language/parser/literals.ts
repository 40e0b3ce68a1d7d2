// Layer: numbers, texts and bytes. Texts that follow each other become one value.

import { syntaxErrors } from '../../contracts/index.ts';
import type { Expression, FormattedString, Replacement, StringLiteral } from '../ast/nodes.ts';
import { TokenKind } from '../lexer/index.ts';
import { decodeBytes, decodeText, type EscapeProblem } from './escapes.ts';
import { Mistakes } from './mistakes.ts';
import { readNumber } from './numbers.ts';

/** One text token taken apart: its prefix letters and where its content lies. */
interface Piece {
  isRaw: boolean;
  isBytes: boolean;
  isFormatted: boolean;
  from: number;
  to: number;
}

export abstract class Literals extends Mistakes {
  /** The parts of an f-text between two offsets. */
  protected abstract formattedParts(from: number, to: number, isRaw: boolean): (StringLiteral | Replacement)[];

  protected number(): Expression {
    const { start, end } = this;
    const text = this.source.slice(start, end);
    const read = readNumber(text);
    if (read === null) this.reportHere(syntaxErrors.numberTooLong, { digits: text.replaceAll('_', '').length });
    this.advance();
    return read === null ? this.hole(start, end) : { kind: 'number', start, end, type: read.type, value: read.value };
  }

  /** One or more text tokens side by side. */
  protected strings(): Expression {
    const start = this.start;
    const first = this.piece();
    if (this.nextKind !== TokenKind.string) return this.singleString(start, first);
    const pieces = [first];
    let isMixed = false;
    let mixedAt = this.index;
    for (this.advance(); this.kind === TokenKind.string; this.advance()) {
      const piece = this.piece();
      if (piece.isBytes !== first.isBytes && !isMixed) {
        isMixed = true;
        mixedAt = this.index;
      }
      pieces.push(piece);
    }
    const end = this.previousEnd;
    if (isMixed) {
      this.report(syntaxErrors.bytesMixedWithText, {}, this.tokens.starts[mixedAt], this.tokens.ends[mixedAt]);
      return this.hole(start, end);
    }
    if (first.isBytes) return { kind: 'bytes', start, end, value: pieces.flatMap((piece) => this.bytesOf(piece)) };
    if (!pieces.some((piece) => piece.isFormatted)) {
      return { kind: 'string', start, end, value: pieces.map((piece) => this.textOf(piece)).join('') };
    }
    return this.joinedPieces(pieces, start, end);
  }

  private singleString(start: number, piece: Piece): Expression {
    const end = this.end;
    this.advance();
    if (piece.isFormatted) return { kind: 'formattedString', start, end, parts: this.formattedParts(piece.from, piece.to, piece.isRaw) };
    if (piece.isBytes) return { kind: 'bytes', start, end, value: this.bytesOf(piece) };
    return { kind: 'string', start, end, value: this.textOf(piece) };
  }

  private joinedPieces(pieces: Piece[], start: number, end: number): FormattedString {
    const parts: (StringLiteral | Replacement)[] = [];
    for (const piece of pieces) {
      const added: (StringLiteral | Replacement)[] = piece.isFormatted
        ? this.formattedParts(piece.from, piece.to, piece.isRaw)
        : [{ kind: 'string', start: piece.from, end: piece.to, value: this.textOf(piece) }];
      for (const part of added) {
        const last = parts[parts.length - 1];
        if (part.kind === 'string' && part.value === '') continue;
        if (part.kind === 'string' && last?.kind === 'string') {
          last.value += part.value;
          last.end = part.end;
        } else parts.push(part);
      }
    }
    return { kind: 'formattedString', start, end, parts };
  }

  private piece(): Piece {
    const { source, start, end } = this;
    const piece: Piece = { isRaw: false, isBytes: false, isFormatted: false, from: start, to: end };
    let quoteAt = start;
    for (; ; quoteAt += 1) {
      const code = source.charCodeAt(quoteAt);
      if (code === 34 || code === 39) break;
      const letter = code | 32;
      if (letter === 114) piece.isRaw = true;
      else if (letter === 98) piece.isBytes = true;
      else if (letter === 102) piece.isFormatted = true;
    }
    const quote = source.charCodeAt(quoteAt);
    const isTriple = end - quoteAt >= 6 && source.charCodeAt(quoteAt + 1) === quote && source.charCodeAt(quoteAt + 2) === quote;
    piece.from = quoteAt + (isTriple ? 3 : 1);
    piece.to = end - (isTriple ? 3 : 1);
    return piece;
  }

  protected textOf(piece: { from: number; to: number; isRaw: boolean }): string {
    const decoded = decodeText(this.source.slice(piece.from, piece.to), piece.isRaw);
    if (decoded.problem !== null) this.reportEscape(decoded.problem, piece.from);
    return decoded.value;
  }

  private bytesOf(piece: Piece): number[] {
    const decoded = decodeBytes(this.source.slice(piece.from, piece.to), piece.isRaw);
    if (decoded.problem !== null) this.reportEscape(decoded.problem, piece.from);
    return decoded.value;
  }

  private reportEscape(problem: EscapeProblem, from: number): void {
    const start = from + problem.at;
    const end = start + problem.text.length;
    if (problem.kind === 'incomplete') this.report(syntaxErrors.escapeNotComplete, { escape: problem.text }, start, end);
    else if (problem.kind === 'notPlain') this.report(syntaxErrors.bytesNotPlain, { character: problem.text }, start, end);
    else this.report(syntaxErrors.characterNameUnknown, { name: problem.text }, start, end + 4);
  }
}

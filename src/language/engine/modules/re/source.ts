// The characters of a pattern or a template, one by one; a backslash comes together with what follows it.
// One piece is always read ahead, so a lone backslash at the end is noticed as early as CPython notices it.

import { isNameText } from '../../text/predicates.ts';
import { escapeBeyondAscii, reprText } from '../../text/repr.ts';
import { PatternProblem } from './pattern-error.ts';

export class Source {
  readonly points: readonly string[];
  readonly isText: boolean;
  /** The piece that `take` gives next; null at the end. */
  next: string | null = null;
  private index = 0;

  constructor(points: readonly string[], isText: boolean) {
    this.points = points;
    this.isText = isText;
    this.advance();
  }

  private advance(): void {
    let { index } = this;
    if (index >= this.points.length) {
      this.next = null;
      return;
    }
    let piece = this.points[index];
    if (piece === '\\') {
      index++;
      if (index >= this.points.length) throw new PatternProblem('bad escape (end of pattern)', this.points.length - 1);
      piece += this.points[index];
    }
    this.index = index + 1;
    this.next = piece;
  }

  accept(piece: string): boolean {
    if (this.next !== piece) return false;
    this.advance();
    return true;
  }

  take(): string | null {
    const piece = this.next;
    this.advance();
    return piece;
  }

  /** At most `most` characters that `test` allows. */
  takeWhile(most: number, test: RegExp): string {
    let result = '';
    for (let count = 0; count < most && this.next !== null && test.test(this.next); count++) result += this.take();
    return result;
  }

  takeUntil(end: string, what: string): string {
    let result = '';
    for (;;) {
      const piece = this.take();
      if (piece === null) {
        if (result === '') throw this.problem(`missing ${what}`);
        throw this.problem(`missing ${end}, unterminated name`, lengthOf(result));
      }
      if (piece === end) {
        if (result === '') throw this.problem(`missing ${what}`, 1);
        return result;
      }
      result += piece;
    }
  }

  /** Where the piece read ahead begins. */
  get position(): number {
    return this.index - (this.next === null ? 0 : lengthOf(this.next));
  }

  seek(position: number): void {
    this.index = position;
    this.advance();
  }

  problem(message: string, back = 0): PatternProblem {
    return new PatternProblem(message, this.position - back);
  }

  requireGroupName(name: string, back: number): void {
    // oxlint-disable-next-line no-control-regex
    if (!this.isText && !/^[\x00-\x7f]*$/.test(name)) throw this.problem(`bad character in group name ${escapeBeyondAscii(reprText(name))}`, lengthOf(name) + back);
    if (!isNameText(name)) throw this.problem(`bad character in group name ${reprText(name)}`, lengthOf(name) + back);
  }
}

/** In code points. */
export function lengthOf(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) if ((text.charCodeAt(index) & 0xfc00) !== 0xdc00 || index === 0 || (text.charCodeAt(index - 1) & 0xfc00) !== 0xd800) count++;
  return count;
}

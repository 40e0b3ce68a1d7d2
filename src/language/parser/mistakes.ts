// Finds the name of a mistake: given that the current token cannot stand here, which entry of the
// catalogue says best why. Frequent slips have entries of their own; the rest gets a general one.

import { syntaxErrors } from '../../contracts/index.ts';
import { TokenKind } from '../lexer/index.ts';
import { Cursor } from './cursor.ts';
import { closeKeywords, foreignWords } from './close-keywords.ts';
import { mendedNumber } from './numbers.ts';
import { canStartValue, closerText, isCloser, isKeyword, isLayout, isOpener, isValueWord } from './token-sets.ts';

// Two signs written without a space between them that other languages have.
const foreignSigns: Record<string, string> = { '=>': '>=', '=<': '<=', '<>': '!=', '===': '==', '!==': '!=', '><': '!=' };
const straightQuotes: Record<string, string> = {
  '\u201c': '"', '\u201d': '"', '\u201e': '"', '\u00ab': '"', '\u00bb': '"', '\u2018': "'", '\u2019': "'", '\u201a': "'",
};

const middleWords = ['and', 'or', 'not', 'in', 'is', 'if', 'else', 'for', 'as', 'import', 'from'];

export abstract class Mistakes extends Cursor {
  /** The quote of the open text reported last: the next lone quote of its kind was meant to close it. */
  private openQuote = '';

  /** Reports that no value starts at the current token. */
  protected reportMissingValue(): void {
    if (this.isQuiet || this.reportBrokenToken() || this.reportForeignSign()) return;
    const previous = this.index - 1;
    if (isKeyword(this.kind) && this.looksLikeName()) {
      return this.reportHere(syntaxErrors.keywordAsName, { word: this.text() });
    }
    if (isLayout(this.kind) && this.bracketDepth > 0) return this.reportUnclosed(this.innermostOpener());
    if (previous >= 0 && this.tokens.kinds[previous] === TokenKind.semicolon) return this.reportStray();
    const isAtEnd = isLayout(this.kind) || isCloser(this.kind) || this.kind === TokenKind.comma || this.kind === TokenKind.colon || this.kind === TokenKind.semicolon;
    if (previous >= 0 && !isLayout(this.tokens.kinds[previous]) && (isAtEnd || !isOpener(this.tokens.kinds[previous]))) {
      const { starts, ends } = this.tokens;
      return this.report(syntaxErrors.valueMissing, { after: this.text(previous) }, starts[previous], ends[previous]);
    }
    this.reportStray();
  }

  /** Reports that the value before the current token is complete and this token does not go on from it. */
  protected reportStray(): void {
    if (this.isQuiet || this.reportBrokenToken() || this.reportForeignSign()) return;
    if (isCloser(this.kind)) return this.reportHere(syntaxErrors.bracketNeverOpened, { bracket: this.text() });
    if (isLayout(this.kind)) return this.reportEndOfLine();
    const previous = this.index === 0 ? TokenKind.newline : this.tokens.kinds[this.index - 1];
    if (this.kind === TokenKind.name && (this.reportQuoteInside(previous) || this.reportMiddleWord())) return;
    if (this.bracketDepth > 0 && canStartValue(this.kind) && !isLayout(previous)) {
      // On a line of its own the next value says little: the comma belongs behind the value before it.
      const before = this.tokens.ends[this.index - 1];
      const isNextLine = /[\r\n]/.test(this.source.slice(before, this.start));
      return this.report(syntaxErrors.commaMissing, { found: this.text() }, isNextLine ? before : this.start, isNextLine ? before : this.end);
    }
    if (canStartValue(this.kind) && !isLayout(previous) && (!isKeyword(previous) || isValueWord(previous))) {
      return this.reportHere(syntaxErrors.lineNotEnded, { found: this.text() });
    }
    this.reportHere(syntaxErrors.notUnderstood, { found: this.text() });
  }

  /** Reports a bracket whose partner is not at the current token. */
  protected reportUnclosed(opener: number): void {
    if (this.isQuiet) return;
    const { kinds, starts, ends } = this.tokens;
    const names = { opener: this.text(opener), closer: closerText(kinds[opener]) };
    const closer = this.partnerOf(opener);
    if (closer < 0) {
      if (this.reportBrokenToken() || this.reportQuoteInside(this.tokens.kinds[this.index - 1])) return;
      return this.report(syntaxErrors.bracketNotClosed, { bracket: names.opener, closer: names.closer }, starts[opener], ends[opener]);
    }
    if (isCloser(this.kind)) return this.reportHere(syntaxErrors.bracketDoesNotMatch, { bracket: this.text(), ...names });
    if (this.kind === TokenKind.equal) return this.reportEqual();
    this.reportStray();
  }

  /** Reports a `=` that stands where a test or a value is needed. */
  protected reportEqual(): void {
    const next = this.index + 1;
    const isArrow = this.tokens.starts[next] === this.end && (this.nextKind === TokenKind.greater || this.nextKind === TokenKind.less);
    if (!isArrow) return this.reportHere(syntaxErrors.equalsInCondition, { suggestions: ['=='] });
    const sign = this.source.slice(this.start, this.tokens.ends[next]);
    this.report(syntaxErrors.signUnknown, { sign, mended: foreignSigns[sign], suggestions: [foreignSigns[sign]] }, this.start, this.tokens.ends[next]);
  }

  /** Reports a word or sign that must stand before the current token. */
  protected reportPartMissing(part: string): void {
    if (this.isQuiet || this.reportBrokenToken()) return;
    const isAtEnd = isLayout(this.kind);
    const at = isAtEnd ? this.previousEnd : this.start;
    this.report(syntaxErrors.partMissing, { part, found: isAtEnd ? '' : this.text() }, at, isAtEnd ? at : this.end);
  }

  /** `'it's'`: the quote inside the text has ended it. */
  private reportQuoteInside(previous: TokenKind): boolean {
    if (this.kind !== TokenKind.name || previous !== TokenKind.string || this.previousEnd !== this.start) return false;
    let last = this.index;
    while (!isLayout(this.tokens.kinds[last + 1])) last += 1;
    if (this.tokens.kinds[last] !== TokenKind.unclosedString) return false;
    const quote = this.source[this.start - 1];
    this.report(syntaxErrors.quoteInsideText, { found: this.text(), quote, other: quote === '"' ? "'" : '"' }, this.start - 1, this.start);
    return true;
  }

  private reportMiddleWord(): boolean {
    const found = this.text();
    const foreign = foreignWords[found];
    if (foreign === 'in') return this.found(() => this.reportHere(syntaxErrors.wordForSign, { sign: found, word: foreign, suggestions: [foreign] }));
    const suggestions = closeKeywords(found, middleWords);
    if (suggestions.length === 0 || !canStartValue(this.nextKind)) return false;
    return this.found(() => this.reportHere(syntaxErrors.keywordMisspelt, { found, suggestion: suggestions[0], suggestions }));
  }

  /** The bracket around the current token that is still open. */
  private innermostOpener(): number {
    let level = 0;
    for (let index = this.index - 1; index >= 0; index -= 1) {
      const kind = this.tokens.kinds[index];
      if (isCloser(kind)) level += 1;
      else if (isOpener(kind)) {
        if (level === 0) return index;
        level -= 1;
      }
    }
    return Math.max(0, this.index - 1);
  }

  /** Reports a token that cannot be read at all. False when the current token is a sound one. */
  protected reportBrokenToken(): boolean {
    switch (this.kind) {
      case TokenKind.brokenNumber: this.reportNumber(); return true;
      case TokenKind.unclosedString: this.reportQuote(); return true;
      case TokenKind.unknownCharacter: this.reportCharacter(); return true;
      case TokenKind.brokenContinuation: this.reportHere(syntaxErrors.backslashNotLast, {}); return true;
      default: return false;
    }
  }

  private reportNumber(): void {
    const number = this.text();
    const mended = mendedNumber(number);
    if (mended !== null) this.reportHere(syntaxErrors.numberStartsWithZero, { number, mended, suggestions: [mended] });
    else if (/^\d+[\p{L}_]\w*$/u.test(number) && !/^\d+_+\d*$|^0[xXoObB]|__/.test(number)) this.reportHere(syntaxErrors.nameStartsWithDigit, { text: number });
    else this.reportHere(syntaxErrors.numberNotComplete, { number });
  }

  private reportQuote(): void {
    const text = this.text();
    const quoteAt = text.search(/["']/);
    const isLong = text.startsWith(text[quoteAt].repeat(3), quoteAt);
    const quote = text[quoteAt].repeat(isLong ? 3 : 1);
    const end = this.start + quoteAt + quote.length;
    const isClosing = this.openQuote === quote && /^[\s)\]},:;]*$/.test(text.slice(quoteAt + quote.length));
    this.openQuote = isClosing || isLong ? '' : quote;
    if (isClosing) {
      this.isQuiet = true;
      return;
    }
    this.report(isLong ? syntaxErrors.longTextNotClosed : syntaxErrors.quoteNotClosed, { quote }, this.start, end);
  }

  private reportCharacter(): void {
    const character = this.text();
    const quote = straightQuotes[character[0]];
    if (quote !== undefined) return this.reportHere(syntaxErrors.curlyQuote, { character: character[0], quote });
    if (character === '!') return this.reportHere(syntaxErrors.wordForSign, { sign: '!', word: 'not', suggestions: ['not'] });
    this.reportHere(syntaxErrors.unknownCharacter, { character: visible(this.tokens.text(this.index)) });
  }

  /** Signs of other languages, such as `x++`, `a && b`, `=>`. They show as two tokens without a space. */
  private reportForeignSign(): boolean {
    const { starts, ends, kinds } = this.tokens;
    let first = this.index;
    while (first > 0 && ends[first - 1] === starts[first] && this.index - first < 2 && isSign(kinds[first - 1])) first -= 1;
    for (; first <= this.index; first += 1) {
      const last = isSign(this.kind) ? this.index : this.index - 1;
      const text = last < first ? '' : this.source.slice(starts[first], ends[last]);
      const span = [starts[first], ends[last]] as const;
      const word = text === '&&' ? 'and' : text === '||' ? 'or' : null;
      if (word !== null) return this.found(() => this.report(syntaxErrors.wordForSign, { sign: text, word, suggestions: [word] }, ...span));
      if ((text === '++' || text === '--') && !canStartValue(this.kind)) {
        const mended = `${text[0]}= 1`;
        return this.found(() => this.report(syntaxErrors.countUp, { sign: text, mended }, ...span));
      }
      const mended = foreignSigns[text];
      if (mended !== undefined) return this.found(() => this.report(syntaxErrors.signUnknown, { sign: text, mended, suggestions: [mended] }, ...span));
    }
    return false;
  }

  private found(report: () => void): true {
    report();
    return true;
  }

  private reportEndOfLine(): void {
    const previous = Math.max(0, this.index - 1);
    const { starts, ends } = this.tokens;
    this.report(syntaxErrors.notUnderstood, { found: this.text(previous) || 'end' }, starts[previous], ends[previous]);
  }

  /** A reserved word where a name would be fine: the word is meant as a name. */
  private looksLikeName(): boolean {
    const next = this.nextKind;
    return next === TokenKind.equal || next === TokenKind.dot || next === TokenKind.comma || isCloser(next)
      || next === TokenKind.colon || next === TokenKind.openSquare || isLayout(next) || (next >= TokenKind.plusEqual);
  }

  /** The token that closes a bracket on this logical line, or -1. */
  private partnerOf(opener: number): number {
    const { kinds } = this.tokens;
    let level = 0;
    for (let index = opener; index < this.tokens.count && kinds[index] !== TokenKind.newline && kinds[index] !== TokenKind.endOfFile; index += 1) {
      if (isOpener(kinds[index])) level += 1;
      else if (isCloser(kinds[index])) {
        level -= 1;
        if (level === 0) return index;
      }
    }
    return -1;
  }
}

function isSign(kind: TokenKind): boolean {
  return kind >= TokenKind.walrus && kind !== TokenKind.tilde;
}

/** Characters that cannot be seen are shown by their number. */
function visible(character: string): string {
  if (/^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(character)) return character;
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}

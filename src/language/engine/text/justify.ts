// center, ljust, rjust, zfill and expandtabs. Widths and lengths count code points.

/** `length` is the text's length in code points, `fill` one character. */
export function justifyLeft(text: string, length: number, width: number, fill: string): string {
  return width <= length ? text : text + fill.repeat(width - length);
}

export function justifyRight(text: string, length: number, width: number, fill: string): string {
  return width <= length ? text : fill.repeat(width - length) + text;
}

/** The odd space goes left when the width is odd, as CPython has it. */
export function center(text: string, length: number, width: number, fill: string): string {
  const margin = width - length;
  if (margin <= 0) return text;
  const left = (margin >> 1) + (margin & width & 1);
  return fill.repeat(left) + text + fill.repeat(margin - left);
}

export function zeroFill(text: string, length: number, width: number): string {
  if (width <= length) return text;
  const hasSign = text.startsWith('+') || text.startsWith('-');
  const zeros = '0'.repeat(width - length);
  return hasSign ? text[0] + zeros + text.slice(1) : zeros + text;
}

/** The length of the result, so that a caller can refuse it before it is built. */
export function expandedLength(text: string, tabSize: number): number {
  let tabs = 0;
  for (let index = text.indexOf('\t'); index >= 0; index = text.indexOf('\t', index + 1)) tabs++;
  return text.length + tabs * Math.max(tabSize, 0);
}

export function expandTabs(text: string, tabSize: number): string {
  let result = '';
  let column = 0;
  for (const character of text) {
    if (character === '\t') {
      const spaces = tabSize > 0 ? tabSize - (column % tabSize) : 0;
      result += ' '.repeat(spaces);
      column += spaces;
    } else {
      result += character;
      column = character === '\n' || character === '\r' ? 0 : column + 1;
    }
  }
  return result;
}

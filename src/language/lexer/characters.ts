// Which characters may stand in a name, a number or between words. ASCII goes through one table;
// everything else asks the Unicode properties that CPython uses (XID_Start, XID_Continue).

const nameStart = 1;
const namePart = 2;
const digit = 4;

const classes = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
  const isDigit = code >= 48 && code <= 57;
  classes[code] = (isLetter ? nameStart | namePart : 0) | (isDigit ? namePart | digit : 0);
}

const unicodeStart = /^\p{XID_Start}$/u;
const unicodePart = /^\p{XID_Continue}$/u;

/** For ASCII only; a code above 127 answers false. */
export function isAsciiNameStart(code: number): boolean {
  return code < 128 && (classes[code] & nameStart) !== 0;
}

export function isAsciiNamePart(code: number): boolean {
  return code < 128 && (classes[code] & namePart) !== 0;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isHexDigit(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}

export function isUnicodeNameStart(codePoint: number): boolean {
  return unicodeStart.test(String.fromCodePoint(codePoint));
}

export function isUnicodeNamePart(codePoint: number): boolean {
  return unicodePart.test(String.fromCodePoint(codePoint));
}

/** The offset after the name that starts at `from`, or `from` when none starts there. */
export function endOfName(source: string, from: number, limit: number): number {
  let position = from;
  while (position < limit) {
    const code = source.charCodeAt(position);
    if (code < 128) {
      if ((classes[code] & (position === from ? nameStart : namePart)) === 0) break;
      position += 1;
      continue;
    }
    const codePoint = source.codePointAt(position) as number;
    if (position === from ? !isUnicodeNameStart(codePoint) : !isUnicodeNamePart(codePoint)) break;
    position += codePoint > 0xffff ? 2 : 1;
  }
  return position;
}

export function isNewline(code: number): boolean {
  return code === 10 || code === 13;
}

/** The offset after the line break at `position`; `\r\n` counts as one. */
export function afterNewline(source: string, position: number): number {
  return source.charCodeAt(position) === 13 && source.charCodeAt(position + 1) === 10 ? position + 2 : position + 1;
}

/** The offset of the line break that ends the line, or `limit`. */
export function endOfLine(source: string, from: number, limit: number): number {
  let position = from;
  while (position < limit && !isNewline(source.charCodeAt(position))) position += 1;
  return position;
}

// Resolves the escapes of text and bytes. Escapes nobody knows stay as written, as in Python 3.11.

import { characterNamed } from './character-names.ts';

/** What is amiss with an escape, with its place in the text that was handed in. */
export interface EscapeProblem {
  kind: 'incomplete' | 'unknownName' | 'notPlain';
  text: string;
  at: number;
}

export interface Decoded {
  value: string;
  problem: EscapeProblem | null;
}

const simple: Record<string, string> = {
  '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v',
};
const hexLengths: Record<string, number> = { x: 2, u: 4, U: 8 };

/** The value of the text between the quotes, with line breaks read as `\n`. */
export function decodeText(written: string, isRaw: boolean): Decoded {
  const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  if (isRaw || !text.includes('\\')) return { value: text, problem: null };
  return decode(text, false);
}

/** The bytes of the text between the quotes. */
export function decodeBytes(written: string, isRaw: boolean): { value: number[]; problem: EscapeProblem | null } {
  const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  const foreign = text.search(/[^\0-\x7f]/);
  if (foreign >= 0) {
    const character = String.fromCodePoint(text.codePointAt(foreign) as number);
    return { value: [], problem: { kind: 'notPlain', text: character, at: foreign } };
  }
  const decoded = isRaw ? { value: text, problem: null } : decode(text, true);
  const value = Array.from(decoded.value, (character) => character.charCodeAt(0) & 255);
  return { value, problem: decoded.problem };
}

function decode(text: string, isBytes: boolean): Decoded {
  const pieces: string[] = [];
  let problem: EscapeProblem | null = null;
  let from = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
    pieces.push(text.slice(from, at));
    const read = readEscape(text, at, isBytes);
    if (typeof read === 'string') {
      problem ??= { kind: read === 'unknownName' ? 'unknownName' : 'incomplete', text: escapeText(text, at, read), at };
      pieces.push(text.slice(at, at + 2));
      from = at + 2;
      continue;
    }
    pieces.push(read.value);
    from = read.end;
  }
  pieces.push(text.slice(from));
  return { value: pieces.join(''), problem };
}

/** The escape at a backslash, or what is amiss with it. */
function readEscape(text: string, at: number, isBytes: boolean): { value: string; end: number } | 'incomplete' | 'unknownName' {
  const letter = text[at + 1] ?? '';
  const plain = simple[letter];
  if (plain !== undefined) return { value: plain, end: at + 2 };
  if (letter === '\n') return { value: '', end: at + 2 };
  if (letter >= '0' && letter <= '7' && letter !== '') {
    const digits = (/^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4)) as RegExpExecArray)[0];
    return { value: String.fromCharCode(Number.parseInt(digits, 8)), end: at + 1 + digits.length };
  }
  if (letter === 'x' || (!isBytes && (letter === 'u' || letter === 'U'))) {
    const length = hexLengths[letter];
    const digits = text.slice(at + 2, at + 2 + length);
    const code = digits.length === length && /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : -1;
    return code < 0 || code > 0x10ffff ? 'incomplete' : { value: String.fromCodePoint(code), end: at + 2 + length };
  }
  if (letter === 'N' && !isBytes) {
    const named = /^\{([^}]+)\}/.exec(text.slice(at + 2, at + 120));
    if (named === null) return 'incomplete';
    const character = characterNamed(named[1]);
    return character === null ? 'unknownName' : { value: character, end: at + 2 + named[0].length };
  }
  return { value: text.slice(at, at + 2), end: at + 2 };
}

function escapeText(text: string, at: number, kind: string): string {
  if (kind === 'unknownName') return (/^\{([^}]+)\}/.exec(text.slice(at + 2, at + 120)) as RegExpExecArray)[1];
  return (/^\\(?:[xuU][0-9a-fA-F]{0,7}|.)/s.exec(text.slice(at, at + 10)) as RegExpExecArray)[0];
}

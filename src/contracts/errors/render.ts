// Turns one error record into plain text for a terminal, a log or the stderr of a run.
// No colour and no control character ever leaves this file, whatever a program's text holds.
// HTTP and Mission Control show the same record in their own way.

import type { ErrorRecord } from './record.ts';

export interface RenderOptions {
  /** The program text; with it and a known line the place is shown as code. */
  source?: string;
  /** `short` leaves out the code, the reason and the help page. */
  verbosity?: 'short' | 'normal';
  /** `labelled` shows the code as `Line 3: ...` for screen readers, without carets. */
  frame?: 'drawn' | 'labelled';
}

/**
 * The text of one error, without a line break at the end.
 *
 * @example
 * renderError(record, { source }).split('\n')[0]; // NameError: `totl` has no value yet. (HC2001)
 */
export function renderError(record: ErrorRecord, options: RenderOptions = {}): string {
  const short = options.verbosity === 'short';
  const lines = [`${record.type}: ${record.what} (${record.code})`];
  if (record.detail) lines.push(record.detail);
  const place = placeInWords(record);
  if (place !== '') lines.push(`Where: ${place}`);
  if (!short && options.source !== undefined && record.line !== undefined) {
    const drawn = options.frame !== 'labelled';
    lines.push(...(drawn ? ['', ...codeFrame(record, options.source, record.line), ''] : labelledLine(options.source, record.line)));
  }
  if (!short) lines.push(`Why: ${record.why}`);
  const [closest] = record.suggestions;
  if (closest !== undefined && !record.next.includes(closest)) {
    lines.push(`Close to: ${record.suggestions.map((name) => `\`${name}\``).join(', ')}`);
  }
  lines.push(`Next: ${record.next}`);
  if (!short) lines.push(`Help: ${record.page}`);
  return withoutControlCharacters(lines.join('\n'));
}

/** Such as `hello.hc, line 3, column 7`; empty when no place is known. */
function placeInWords(record: ErrorRecord): string {
  const parts = [record.where];
  if (record.line !== undefined) parts.push(`line ${record.line}`);
  if (record.line !== undefined && record.column !== undefined) parts.push(`column ${record.column}`);
  return parts.filter((part) => part !== '').join(', ');
}

const widestLine = 96;

function labelledLine(source: string, line: number): string[] {
  const text = source.split(/\r\n|\r|\n/)[line - 1];
  return text === undefined || text.trim() === '' ? [] : [`Line ${line}: ${shorten([...text.trim()], 0)}`];
}

/** The line before, the line itself and a line of carets below the marked piece. */
function codeFrame(record: ErrorRecord, source: string, line: number): string[] {
  const all = source.split(/\r\n|\r|\n/);
  const text = all[line - 1];
  if (text === undefined) return [];
  const gutter = String(line).length;
  const numbered = (number: number, content: string): string => `  ${String(number).padStart(gutter)} | ${content}`.trimEnd();
  const frame: string[] = [];
  const before = all[line - 2];
  if (before !== undefined && before.trim() !== '') frame.push(numbered(line - 1, shorten([...before], 0)));

  const points = [...text];
  const from = Math.min(Math.max((record.column ?? 1) - 1, 0), points.length);
  const start = from > widestLine - 20 ? from - 40 : 0;
  frame.push(numbered(line, shorten(points, start)));
  if (record.column === undefined) return frame;

  const endsHere = record.endColumn !== undefined && (record.endLine ?? line) === line;
  const end = endsHere ? record.endColumn! - 1 : record.endLine === undefined || record.endLine === line ? from + 1 : points.length;
  const last = Math.min(Math.max(end, from + 1), start + widestLine);
  const lead = (start > 0 ? ' ' : '') + points.slice(start, from).map(blankOfSameWidth).join('');
  const carets = '^'.repeat(Math.max(1, points.slice(from, last).reduce((sum, point) => sum + width(point), 0)));
  frame.push(`  ${' '.repeat(gutter)} | ${lead}${carets}`);
  return frame;
}

function shorten(points: string[], start: number): string {
  const piece = points.slice(start, start + widestLine).join('');
  return `${start > 0 ? '…' : ''}${piece}${points.length > start + widestLine ? '…' : ''}`;
}

function blankOfSameWidth(point: string): string {
  return point === '\t' ? '\t' : ' '.repeat(width(point));
}

const zeroWidth = /^[\p{M}\p{Cf}]$/u;
const doubleWidth = /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** Columns one code point takes on a terminal. */
function width(point: string): number {
  return zeroWidth.test(point) ? 0 : doubleWidth.test(point) ? 2 : 1;
}

/** Shows control characters as their pictures, so that a program's text cannot steer the terminal. */
function withoutControlCharacters(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });
}

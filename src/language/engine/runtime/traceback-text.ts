// Tracebacks as CPython 3.11 writes them: frames with their lines and markers, causes, contexts, notes, groups as trees.
// What a program's own `__str__` does must not break them.

import { exceptionsIn, isGroup } from './exception-groups.ts';
import { asException } from './exceptions.ts';
import { ownFrames } from './library-frames.ts';
import { markersOf } from './traceback-markers.ts';
import { strOf } from './show.ts';
import { typeOf } from './types.ts';
import { ExceptionValue } from './values.ts';
import type { Frame, TypeValue, Value } from './values.ts';

export interface TracebackOptions {
  /** Shows what came before, too. */
  isChained?: boolean;
  /** At most so many frames: the last ones for a negative number. */
  limit?: number | null;
  /** Longest text of an exception or note; the rest is cut. */
  mostCharacters?: number;
  /** Frames to show for the exception itself, outermost first, instead of its own. */
  frames?: readonly Frame[];
}

const mostSubExceptions = 15;
const mostGroupDepth = 10;
const mostChained = 100;

/** The whole text, as Python writes it to stderr. */
export function tracebackText(exception: ExceptionValue, options: TracebackOptions = {}): string {
  return tracebackLines(exception, options).join('');
}

/** The same in pieces, as `traceback.format_exception` gives them. */
export function tracebackLines(exception: ExceptionValue, options: TracebackOptions = {}): string[] {
  return new Writer(options).exception(exception);
}

class Writer {
  private readonly options: TracebackOptions;
  private readonly seen: Set<ExceptionValue> = new Set();
  private top: ExceptionValue | null = null;
  private depth = 0;
  private needsClose = false;
  constructor(options: TracebackOptions) { this.options = options; }

  private indent(): string { return ' '.repeat(2 * this.depth); }

  private emit(text: string, lead = '|'): string {
    if (this.depth === 0) return text;
    const start = `${this.indent()}${lead} `;
    return text.split('\n').map((line, at, all) => (at === all.length - 1 && line === '' ? '' : line === '' ? start : start + line)).join('\n');
  }

  exception(exception: ExceptionValue): string[] {
    this.top ??= exception;
    const chain: { message: string | null; exception: ExceptionValue }[] = [];
    let current: ExceptionValue | null = exception;
    while (current !== null && chain.length < mostChained) {
      this.seen.add(current);
      const next: [string, ExceptionValue] | null = this.options.isChained === false ? null : before(current);
      const isFresh: boolean = next !== null && !this.seen.has(next[1]);
      chain.push({ message: isFresh && next !== null ? next[0] : null, exception: current });
      current = isFresh && next !== null ? next[1] : null;
    }
    const texts: string[] = [];
    for (const [at, link] of chain.toReversed().entries()) {
      // The message stands after what came before.
      if (at > 0 && link.message !== null) texts.push(this.emit(`\n${link.message}\n\n`));
      texts.push(...this.one(link.exception));
    }
    return texts;
  }

  private one(exception: ExceptionValue): string[] {
    if (!isGroup(exception)) return this.plain(exception, 'Traceback (most recent call last):\n', '|');
    if (this.depth > mostGroupDepth) return [this.emit(`... (max_group_depth is ${mostGroupDepth})\n`)];
    return this.group(exception);
  }

  private plain(exception: ExceptionValue, title: string, lead: string): string[] {
    const given = this.top === exception ? this.options.frames : undefined;
    const frames = ownFrames(given ?? exception.frames.toReversed());
    const texts = frames.length === 0 ? [] : [this.emit(title, lead), ...frameTexts(frames, this.options.limit ?? null).map((text) => this.emit(text))];
    return [...texts, ...finalLines(exception, this.options.mostCharacters).map((text) => this.emit(text))];
  }

  private group(group: ExceptionValue): string[] {
    const isTop = this.depth === 0;
    if (isTop) this.depth++;
    const texts = this.plain(group, 'Exception Group Traceback (most recent call last):\n', isTop ? '+' : '|');
    const inner = exceptionsIn(group);
    const count = Math.min(inner.length, mostSubExceptions + 1);
    this.needsClose = false;
    for (let at = 0; at < count; at++) {
      const isLast = at === count - 1;
      if (isLast) this.needsClose = true;
      const isCut = at >= mostSubExceptions;
      texts.push(`${this.indent()}${at === 0 ? '+-' : '  '}+---------------- ${isCut ? '...' : at + 1} ----------------\n`);
      this.depth++;
      if (isCut) {
        const more = inner.length - mostSubExceptions;
        texts.push(this.emit(`and ${more} more exception${more > 1 ? 's' : ''}\n`));
      } else texts.push(...new SubWriter(this).exception(inner[at]));
      if (isLast && this.needsClose) {
        texts.push(`${this.indent()}+------------------------------------\n`);
        this.needsClose = false;
      }
      this.depth--;
    }
    if (isTop) this.depth = 0;
    return texts;
  }

  /** What a part of a group is written with: the same tree, no frames of its own given. */
  inner(exception: ExceptionValue): string[] {
    return this.exception(exception);
  }
}

class SubWriter {
  private readonly writer: Writer;
  constructor(writer: Writer) { this.writer = writer; }
  exception(exception: ExceptionValue): string[] { return this.writer.inner(exception); }
}

function before(exception: ExceptionValue): [string, ExceptionValue] | null {
  if (exception.cause instanceof ExceptionValue) return ['The above exception was the direct cause of the following exception:', exception.cause];
  if (exception.context instanceof ExceptionValue && !exception.suppressContext) return ['During handling of the above exception, another exception occurred:', exception.context];
  return null;
}

/** Frames in order, outermost first; the same one more than three times in a row is counted, not repeated. */
export function frameTexts(frames: readonly Frame[], limit: number | null = null): string[] {
  const shown = limit === null ? frames : limit >= 0 ? frames.slice(0, limit) : frames.slice(limit);
  const texts: string[] = [];
  for (let at = 0; at < shown.length;) {
    const key = keyOf(shown[at]);
    let end = at;
    while (end < shown.length && keyOf(shown[end]) === key) end++;
    const count = end - at;
    for (let copy = 0; copy < Math.min(count, 3); copy++) texts.push(frameText(shown[at + copy]));
    if (count > 3) texts.push(`  [Previous line repeated ${count - 3} more time${count - 3 === 1 ? '' : 's'}]\n`);
    at = end;
  }
  return texts;
}

function keyOf(frame: Frame): string {
  return `${frame.source.fileName}\n${frame.functionName}\n${frame.source.lines().lineAt(frame.start)}`;
}

function frameText(frame: Frame): string {
  const lines = frame.source.lines();
  const line = lines.lineAt(frame.start);
  const text = lines.lineText(line);
  const stripped = text.trim();
  const head = `  File "${frame.source.fileName}", line ${line}, in ${frame.functionName}\n`;
  if (stripped === '') return head;
  const lineStart = lines.starts[line - 1];
  const isOneLine = lines.lineAt(Math.max(frame.start, frame.end - 1)) === line;
  const markers = markersOf(text, frame.start - lineStart, isOneLine ? frame.end - lineStart : null);
  return `${head}    ${stripped}\n${markers === null ? '' : `    ${markers}\n`}`;
}

/** `ZeroDivisionError: division by zero`, then the notes. */
export function finalLines(exception: ExceptionValue, mostCharacters = Infinity): string[] {
  const notes = (exception.notes ?? []).map((note) => `${cut(quietly(() => strOf(note), '<note str() failed>'), mostCharacters)}\n`);
  return [...syntaxLines(exception), `${lastLine(exception, mostCharacters)}\n`, ...notes.flatMap((note) => note.split(/(?<=\n)/))];
}

export function lastLine(exception: ExceptionValue, mostCharacters = Infinity): string {
  const name = shownName(typeOf(exception));
  const text = cut(textOf(exception), mostCharacters);
  return text === '' ? name : `${name}: ${text}`;
}

function textOf(exception: ExceptionValue): string {
  const message = syntaxMessage(exception);
  return message ?? quietly(() => strOf(exception), '<exception str() failed>');
}

function shownName(type: TypeValue): string {
  return type.module === 'builtins' || type.module === '__main__' ? type.qualifiedName : `${type.module}.${type.qualifiedName}`;
}

function cut(text: string, mostCharacters: number): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}

/** A text that the program makes; one that raises is replaced. The end of the run passes. */
export function quietly(work: () => string, otherwise: string): string {
  try {
    return work();
  } catch (thrown) {
    asException(thrown);
    return otherwise;
  }
}

// ---- SyntaxError shows its own place ----

function isSyntaxError(exception: ExceptionValue): boolean {
  return typeOf(exception).mro.some((type) => type.name === 'SyntaxError' && !type.isUser);
}

function fieldOf(exception: ExceptionValue, name: string, at: number): Value {
  const given = exception.details?.get(name);
  if (given !== undefined) return given;
  const place = exception.args.items[1] as { items?: readonly Value[] } | undefined;
  return place?.items?.[at] ?? null;
}

function syntaxMessage(exception: ExceptionValue): string | null {
  if (!isSyntaxError(exception) || fieldOf(exception, 'lineno', 1) === null) return null;
  const message = exception.details?.get('msg') ?? exception.args.items[0] ?? null;
  return message === null ? '<no detail available>' : quietly(() => strOf(message), '<exception str() failed>');
}

function syntaxLines(exception: ExceptionValue): string[] {
  const line = isSyntaxError(exception) ? fieldOf(exception, 'lineno', 1) : null;
  if (line === null) return [];
  const file = fieldOf(exception, 'filename', 0);
  const text = fieldOf(exception, 'text', 3);
  const column = fieldOf(exception, 'offset', 2);
  const endColumn = fieldOf(exception, 'end_offset', 5);
  const head = `  File "${file === null ? '<string>' : strOf(file)}", line ${strOf(line)}\n`;
  if (typeof text !== 'string') return [head];
  const stripped = text.replace(/\n+$/, '').replace(/^[ \n\f]+/, '');
  const lost = text.replace(/\n+$/, '').length - stripped.length;
  if (typeof column !== 'number') return [head, `    ${stripped}\n`];
  const start = column - 1 - lost;
  const end = typeof endColumn === 'number' && endColumn > 0 && endColumn !== column ? endColumn - 1 - lost : start + 1;
  if (start < 0) return [head, `    ${stripped}\n`];
  return [head, `    ${stripped}\n`, `    ${stripped.slice(0, start).replace(/\S/g, ' ').padEnd(start)}${'^'.repeat(Math.max(1, end - start))}\n`];
}

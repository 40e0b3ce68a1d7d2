// Lines typed at a prompt. On a terminal they can be edited, found again and completed; with --plain, or where the
// terminal can do no more, they come as they are and no escape byte is sent.

import { createInterface, type Interface } from 'node:readline';
import type { Terminal } from '../ports.ts';

export type TypedLine = { kind: 'line'; text: string } | { kind: 'interrupt' } | { kind: 'end' };

export interface LineSource {
  /** Shows the prompt and waits for a line, Ctrl+C, or the end of input. */
  next(prompt: string): Promise<TypedLine>;
  /** A line for a program that asked for one: it is not kept in the history. */
  nextForProgram(): Promise<TypedLine>;
  /** Leaves the keyboard alone, so that Ctrl+C reaches the process. */
  rest(): void;
  /** Lines typed so far, oldest first. */
  history(): string[];
  close(): void;
}

export interface LineSourceOptions {
  terminal: Terminal;
  isEditable: boolean;
  history: string[];
  complete: (line: string) => Promise<string[]>;
}

export function openLineSource({ terminal, isEditable, history, complete }: LineSourceOptions): LineSource {
  const input = terminal.stdin as NodeJS.ReadableStream & { setRawMode?: (isRaw: boolean) => void };
  const typed = [...history];
  const waiting: TypedLine[] = [];
  let take: ((line: TypedLine) => void) | null = null;
  const give = (line: TypedLine): void => {
    if (take === null) waiting.push(line);
    else {
      const settle = take;
      take = null;
      settle(line);
    }
  };
  const lines: Interface = createInterface({
    input,
    output: terminal.stdout as NodeJS.WritableStream,
    terminal: isEditable,
    historySize: isEditable ? 1000 : 0,
    history: isEditable ? history.toReversed() : [],
    removeHistoryDuplicates: true,
    tabSize: 4,
    ...(isEditable ? { completer: completerFor(complete) } : {}),
  });
  lines.on('line', (text) => give({ kind: 'line', text }));
  lines.on('SIGINT', () => give({ kind: 'interrupt' }));
  lines.on('close', () => give({ kind: 'end' }));
  // Without editing, Ctrl+C comes as a signal.
  const unsubscribe = isEditable ? () => false : terminal.onStop((signal) => {
    if (signal === 'SIGINT' && take !== null) give({ kind: 'interrupt' });
  });

  const ask = (prompt: string): Promise<TypedLine> => {
    const early = waiting.shift();
    if (early !== undefined) return Promise.resolve(early);
    lines.setPrompt(prompt);
    lines.resume();
    if (isEditable) input.setRawMode?.(true);
    lines.prompt();
    return new Promise((resolve) => {
      take = resolve;
    });
  };
  return {
    async next(prompt) {
      const line = await ask(prompt);
      if (line.kind === 'line' && line.text.trim() !== '') typed.push(line.text);
      // What was begun is given up; the next prompt starts empty.
      if (line.kind === 'interrupt' && isEditable) lines.write(null, { ctrl: true, name: 'u' });
      if (line.kind === 'interrupt') terminal.stdout.write('\n');
      return line;
    },
    nextForProgram: () => ask(''),
    rest() {
      lines.pause();
      if (isEditable) input.setRawMode?.(false);
    },
    history: () => typed,
    close() {
      unsubscribe();
      lines.close();
    },
  };
}

type Completer = (line: string, done: (error: null, found: [string[], string]) => void) => void;

/** An empty line, or one of spaces only, gets spaces: that is what Tab means there. */
function completerFor(complete: (line: string) => Promise<string[]>): Completer {
  const answer = async (line: string, done: Parameters<Completer>[1]): Promise<void> => {
    let names: string[] = [];
    try {
      names = await complete(line);
    } catch {
      // Without an answer nothing is offered.
    }
    done(null, [names, /[\w.]*$/.exec(line)?.[0] ?? '']);
  };
  return (line, done) => {
    if (line.trim() === '') done(null, [['    '], '']);
    else void answer(line, done);
  };
}

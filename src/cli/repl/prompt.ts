// The prompt: reads pieces of text, runs each in one session, shows what comes of it. A line that begins with a colon
// is for the prompt itself.

import type { CodeSession } from '../../contracts/index.ts';
import { inputState } from '../../language/index.ts';
import type { Terminal } from '../ports.ts';
import { showEnd, unseen } from '../show-end.ts';
import type { LineSource } from './line-source.ts';
import { type PromptState, runPromptCommand } from './prompt-commands.ts';

export interface PromptOptions {
  terminal: Terminal;
  plain: boolean;
  session: CodeSession;
  lines: LineSource;
  files: Record<string, string>;
}

const firstPrompt = '>>> ';
const nextPrompt = '... ';

/** Resolves to the exit code when the person leaves. */
export async function runPrompt(options: PromptOptions): Promise<number> {
  const state: PromptState = { lastText: '', lastError: null, texts: new Map(), count: 0 };
  for (;;) {
    const text = await readPiece(options.lines);
    if (text === null) {
      options.terminal.stdout.write('\n');
      return 0;
    }
    if (text.trim() === '') continue;
    if (text.startsWith(':')) {
      const answer = await runPromptCommand(text, { ...options, state, runPiece: (piece) => runPiece(piece, options, state) });
      if (answer === 'leave') return 0;
      continue;
    }
    const end = await runPiece(text, options, state);
    if (end.isOver) return end.exitCode;
  }
}

/** One statement, over as many lines as it takes; null at the end of input. */
async function readPiece(lines: LineSource): Promise<string | null> {
  let text = '';
  for (let prompt = firstPrompt; ; prompt = nextPrompt) {
    const line = await lines.next(prompt);
    if (line.kind === 'end') return text === '' ? null : text;
    if (line.kind === 'interrupt') {
      text = '';
      prompt = firstPrompt;
      return '';
    }
    if (text === '' && line.text.startsWith(':')) return line.text;
    text = text === '' ? line.text : `${text}\n${line.text}`;
    if (inputState(text) !== 'more') return text;
  }
}

export interface PieceEnd {
  isOver: boolean;
  exitCode: number;
  durationMs: number;
}

async function runPiece(text: string, options: PromptOptions, state: PromptState): Promise<PieceEnd> {
  const { terminal, plain, session, lines } = options;
  state.count += 1;
  const fileName = `input ${state.count}`;
  state.lastText = text;
  state.texts.set(fileName, text);
  const stopped = new AbortController();
  const unsubscribe = terminal.onStop(() => stopped.abort());
  lines.rest();
  let streamed = '';
  let isAtLineStart = true;
  try {
    const outcome = await session.run(text, {
      fileName,
      signal: stopped.signal,
      readLine: async () => {
        const line = await lines.nextForProgram();
        lines.rest();
        isAtLineStart = true;
        if (line.kind === 'interrupt') stopped.abort();
        return line.kind === 'line' ? `${line.text}\n` : null;
      },
      onOutput: (stream, piece) => {
        terminal[stream].write(piece);
        if (stream === 'stderr') streamed += piece;
        isAtLineStart = piece.endsWith('\n');
      },
    });
    if (!isAtLineStart) terminal.stdout.write('\n');
    const { result, error } = outcome;
    if (error !== null) state.lastError = error;
    showEnd({ error, rest: unseen(result.stderr, streamed), sourceOf: (name) => sourceOf(name, options, state), fileName }, { terminal, plain });
    if (outcome.isLost) terminal.stderr.write('The session began anew: names from before are gone.\n');
    return { isOver: outcome.isOver, exitCode: result.exit_code, durationMs: result.duration * 1000 };
  } finally {
    unsubscribe();
  }
}

function sourceOf(name: string, { files }: PromptOptions, { texts }: PromptState): string | undefined {
  return texts.get(name) ?? files[name];
}


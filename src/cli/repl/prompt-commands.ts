// What a line that begins with a colon does at the prompt.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, closestNames, type ErrorRecord } from '../../contracts/index.ts';
import { exportSeedTree, parseProgram } from '../../language/index.ts';
import { packageRoot } from '../package-root.ts';
import type { Terminal } from '../ports.ts';
import { showError } from '../show-error.ts';
import type { PieceEnd } from './prompt.ts';

export interface PromptState {
  lastText: string;
  lastError: ErrorRecord | null;
  /** What was typed, by the name that messages show. */
  texts: Map<string, string>;
  count: number;
}

interface CommandPlace {
  terminal: Terminal;
  plain: boolean;
  state: PromptState;
  runPiece: (text: string) => Promise<PieceEnd>;
}

export const promptCommands: readonly [string, string][] = [
  [':help', 'Show this list.'],
  [':ast CODE', 'Print the syntax tree of the code, or of the last input.'],
  [':time CODE', 'Run the code and print how long it took.'],
  [':explain [HC...]', 'Print the page of an error code, or of the last error.'],
  [':quit', 'Leave. Ctrl+D does the same.'],
];

/** 'leave' when the person wants to go. */
export async function runPromptCommand(line: string, place: CommandPlace): Promise<'leave' | 'stay'> {
  const [, name, rest] = /^:(\S*)\s*(.*)$/s.exec(line) as unknown as [string, string, string];
  const { terminal } = place;
  switch (name) {
    case 'quit': case 'q': case 'exit': return 'leave';
    case 'help': case 'h': case '': terminal.stdout.write(helpText()); break;
    case 'ast': printTree(rest === '' ? place.state.lastText : rest, place); break;
    case 'time': {
      if (rest === '') terminal.stderr.write('Write the code behind it, such as `:time sum(range(1000))`.\n');
      else {
        const end = await place.runPiece(rest);
        if (end.isOver) return 'leave';
        terminal.stdout.write(`${end.durationMs < 10 ? end.durationMs.toFixed(2) : Math.round(end.durationMs)} ms\n`);
      }
      break;
    }
    case 'explain': explain(rest.trim(), place); break;
    default: terminal.stderr.write(`There is no command \`:${name.slice(0, 40)}\`. Write \`:help\` to see them all.\n`);
  }
  return 'stay';
}

function helpText(): string {
  const widest = Math.max(...promptCommands.map(([command]) => command.length));
  const keys = ['Tab completes names. Arrow keys find what you typed before.', 'Ctrl+C stops what runs and keeps your names.', 'A block ends with an empty line. `_` is the last value.'];
  return `${[...promptCommands.map(([command, meaning]) => `${command.padEnd(widest)}  ${meaning}`), '', ...keys].join('\n')}\n`;
}

function printTree(text: string, { terminal, plain }: CommandPlace): void {
  const parsed = parseProgram(text, { fileName: 'input' });
  terminal.stdout.write(`${JSON.stringify(exportSeedTree(parsed), null, 2)}\n`);
  if (parsed.errors.length > 0) showError(parsed.errors[0], { terminal, plain, source: text });
}

function explain(wanted: string, { terminal, state }: CommandPlace): void {
  const code = wanted === '' ? state.lastError?.code ?? '' : wanted.toUpperCase();
  if (code === '') {
    terminal.stderr.write('There was no error yet. Write a code behind it, such as `:explain HC2001`.\n');
    return;
  }
  const known = catalogue.map((factory) => factory.entry.code as string);
  if (known.includes(code)) {
    terminal.stdout.write(readFileSync(join(packageRoot, `docs/errors/${code}.md`), 'utf8'));
    return;
  }
  const close = closestNames(code, known);
  terminal.stderr.write(`There is no error code \`${wanted.slice(0, 40)}\`.${close.length === 0 ? '' : ` Close to it: ${close.join(', ')}.`}\n`);
}

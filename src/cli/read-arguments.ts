// Reads the command line against the command table. It finds problems and says which; their texts are
// in the catalogue and are loaded only when there is a problem (usage-problem.ts).

import { parseArgs } from 'node:util';
import { sharedOptions, usageOf, type Command, type CommandOption } from './command.ts';

export interface ReadCommandLine {
  command: Command;
  words: string[];
  switches: Set<string>;
  values: Map<string, string>;
}

export type UsageProblem =
  | { kind: 'unknownCommand'; command: string; known: string[] }
  | { kind: 'unknownOption'; option: string; command: string; known: string[] }
  | { kind: 'missingArgument'; argument: string; command: string; example: string }
  | { kind: 'extraArgument'; argument: string; command: string; usage: string }
  | { kind: 'optionNeedsValue'; option: string; example: string }
  | { kind: 'optionTakesNoValue'; option: string };

export type ArgumentsOutcome = { line: ReadCommandLine; problem: null } | { line: null; problem: UsageProblem };

/**
 * `hypercode` alone means `hypercode help`, on a terminal `hypercode repl`. `hypercode --version` means
 * `hypercode version`, and `hypercode -` means `hypercode run -`.
 */
export function readArguments(argv: readonly string[], commands: readonly Command[], isTerminal = false): ArgumentsOutcome {
  if (argv[0] === '-') return readArguments(['run', ...argv], commands);
  if (isTerminal && argv.every((argument) => argument === '--plain')) return readArguments(['repl', ...argv], commands);
  const at = argv.findIndex((argument) => !argument.startsWith('-') || argument === '-');
  const name = at === -1 ? (argv.some((argument) => argument === '--version' || argument === '-v') ? 'version' : 'help') : argv[at];
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return found({ kind: 'unknownCommand', command: name, known: commands.map((candidate) => candidate.name) });
  const rest = argv.filter((argument, index) => index !== at && !(at === -1 && (argument === '--version' || argument === '-v')));
  return readOptions(command, rest);
}

function readOptions(command: Command, argv: string[]): ArgumentsOutcome {
  const known: CommandOption[] = [...(command.options ?? []), ...sharedOptions];
  const { tokens } = parseArgs({
    args: argv,
    options: Object.fromEntries(known.map((option) => [option.name, { type: option.value ? 'string' : 'boolean', ...(option.short ? { short: option.short } : {}) } as const])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const line: ReadCommandLine = { command, words: [], switches: new Set(), values: new Map() };
  for (const token of tokens) {
    if (token.kind === 'positional') line.words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find((candidate) => candidate.name === token.name);
    if (option === undefined) {
      return found({ kind: 'unknownOption', option: token.rawName, command: command.name, known: known.map((candidate) => `--${candidate.name}`) });
    }
    if (option.value === undefined) {
      if (token.value !== undefined) return found({ kind: 'optionTakesNoValue', option: token.rawName });
      line.switches.add(option.name);
    } else if (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-'))) {
      return found({ kind: 'optionNeedsValue', option: token.rawName, example: option.example ?? '' });
    } else {
      line.values.set(option.name, token.value);
    }
  }
  const problem = line.switches.has('help') ? null : wordProblem(command, line.words);
  return problem === null ? { line, problem: null } : found(problem);
}

function wordProblem(command: Command, words: string[]): UsageProblem | null {
  const { takes } = command;
  if (takes !== undefined && !takes.optional && words.length === 0) {
    return { kind: 'missingArgument', argument: takes.article, command: command.name, example: command.examples[0] };
  }
  const most = takes === undefined ? 0 : takes.many ? Number.POSITIVE_INFINITY : (takes.most ?? 1);
  if (words.length <= most) return null;
  return { kind: 'extraArgument', argument: words[most], command: command.name, usage: usageOf(command) };
}

function found(problem: UsageProblem): ArgumentsOutcome {
  return { line: null, problem };
}

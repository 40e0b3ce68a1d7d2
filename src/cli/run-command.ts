// Runs one command line from reading it to its exit code. Every error ends here: it becomes text on
// standard error, a JSON document when asked for, and an exit code. Nothing heavy is imported up front.

import { commands } from './command-table.ts';
import type { CommandCall } from './command.ts';
import type { CommandPorts, Terminal } from './ports.ts';
import { readArguments } from './read-arguments.ts';

/**
 * Runs the command line and resolves to the exit code. Never rejects.
 *
 * @example
 * process.exitCode = await runCommand(['run', 'hello.hc'], ports);
 */
export async function runCommand(argv: readonly string[], ports: CommandPorts): Promise<number> {
  const { terminal } = ports;
  const json = argv.includes('--json');
  const plain = argv.includes('--plain') || terminal.env.ACCESSIBLE === '1' || terminal.env.TERM === 'dumb';
  try {
    const { line, problem } = readArguments(argv, commands, terminal.stdinIsTerminal && terminal.stdoutIsTerminal);
    if (problem !== null) {
      const { usageRecord } = await import('./usage-problem.ts');
      const { CatalogueError } = await import('../contracts/index.ts');
      throw new CatalogueError(usageRecord(problem));
    }
    const call: CommandCall = { commands, ports, terminal, words: line.words, switches: line.switches, values: line.values, json, plain };
    const asksForHelp = line.switches.has('help') && line.command.name !== 'help';
    const command = asksForHelp ? commands.find((candidate) => candidate.name === 'help')! : line.command;
    const work = await command.load();
    return await work(asksForHelp ? { ...call, words: [line.command.name] } : call);
  } catch (error) {
    return await endWithError(error, { terminal, json, plain });
  }
}

async function endWithError(error: unknown, view: { terminal: Terminal; json: boolean; plain: boolean }): Promise<number> {
  const { asRecord, showError } = await import('./show-error.ts');
  const { exitCodeFor } = await import('./exit-codes.ts');
  const record = asRecord(error);
  if (record.code.startsWith('HC0')) {
    const { noteFault } = await import('./fault-log.ts');
    noteFault(view.terminal, record, error);
  }
  showError(record, view);
  if (view.json) view.terminal.stdout.write(`${JSON.stringify({ error: record })}\n`);
  return exitCodeFor(record.code);
}

// `hypercode backup create|verify|restore`: copies of what HyperCode remembers. The work itself is behind a port.

import { join, relative, resolve } from 'node:path';
import { CatalogueError, commandErrors } from '../../contracts/index.ts';
import type { Command, CommandCall } from '../command.ts';
import { usageOf } from '../command.ts';
import type { BackupFacts } from '../ports.ts';
import { quotedPath } from '../quoted-path.ts';
import { readSettings } from '../settings-source.ts';
import { shownText } from '../shown-text.ts';

export async function backup(call: CommandCall): Promise<number> {
  const [action, named] = call.words;
  const { terminal, ports } = call;
  const settings = readSettings(terminal);
  if (action === 'create') {
    const folder = named === undefined ? join(settings.dataFolder, 'backups', folderNameOf(terminal.now())) : resolve(terminal.cwd, named);
    const facts = await (await ports.openBackups()).create(settings, folder, terminal.now());
    return tell(call, facts, `Backup made: ${shownPath(facts.folder, terminal.cwd)}`, 'verify');
  }
  if (action === 'verify') {
    const facts = await (await ports.openBackups()).verify(folderFor(call, named));
    return tell(call, facts, `The backup is whole: ${describe(facts)}`, 'restore');
  }
  if (action === 'restore') {
    const facts = await (await ports.openBackups()).restore(folderFor(call, named), settings, call.switches.has('replace'));
    return tell(call, facts, `Restored: ${describe(facts)}`, 'up');
  }
  const self = call.commands.find((command): command is Command => command.name === 'backup')!;
  const usage = usageOf(self).replace('ACTION', 'create|verify|restore');
  throw new CatalogueError(commandErrors.extraArgument({ argument: shownText(action), command: 'backup', usage }));
}

function folderFor({ words, terminal }: CommandCall, named: string | undefined): string {
  if (named !== undefined) return resolve(terminal.cwd, named);
  const command = `backup ${words[0]}`;
  throw new CatalogueError(commandErrors.missingArgument({ argument: 'a folder', command, example: `hypercode ${command} monday` }));
}

function tell({ terminal, json }: CommandCall, facts: BackupFacts, text: string, next: 'verify' | 'restore' | 'up'): number {
  const { createdAtMs, ...rest } = facts;
  if (json) {
    terminal.stdout.write(`${JSON.stringify({ ...rest, createdAt: new Date(createdAtMs).toISOString() })}\n`);
    return 0;
  }
  terminal.stdout.write(`${text}\n`);
  terminal.stderr.write(`Next: hypercode ${next === 'up' ? 'up' : `backup ${next} ${quotedPath(shownPath(facts.folder, terminal.cwd))}`}\n`);
  return 0;
}

function describe({ createdAtMs, schemaVersion, sizeBytes }: BackupFacts): string {
  return `version ${schemaVersion}, ${Math.ceil(sizeBytes / 1024)} KB, made ${new Date(createdAtMs).toISOString()}`;
}

/** Sorts by time, and fits every file system. */
function folderNameOf(now: number): string {
  return new Date(now).toISOString().replaceAll(/[:.]/g, '-');
}

function shownPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === '' || short.startsWith('..') ? path : short;
}

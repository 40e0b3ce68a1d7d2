// `hypercode serve`: only the named roles, with the log on standard error, as services under a
// supervisor expect it.

import { CatalogueError, commandErrors, unknownRoles, type Role } from '../../contracts/index.ts';
import type { CommandCall } from '../command.ts';
import { runServer } from '../run-server.ts';
import { readSettings } from '../settings-source.ts';
import { shownText } from '../shown-text.ts';

export async function serve(call: CommandCall): Promise<number> {
  const settings = readSettings(call.terminal);
  const asked = call.values.get('roles');
  return runServer(call, { action: 'serve', settings, roles: asked === undefined ? settings.roles : rolesFrom(asked), logFile: null });
}

function rolesFrom(text: string): Role[] {
  const names = text.split(',').map((name) => name.trim()).filter((name) => name !== '');
  if (names.length === 0) {
    const expected = 'role names with commas between them';
    throw new CatalogueError(commandErrors.optionValueDoesNotFit({ option: '--roles', value: shownText(text), expected, example: '--roles gateway,execution' }));
  }
  const [problem] = unknownRoles(names, '--roles');
  if (problem !== undefined) throw new CatalogueError(problem.record);
  return [...new Set(names)] as Role[];
}

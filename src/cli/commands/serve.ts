// `hypercode serve`: only the named roles, with the log on standard error, as services under a
// supervisor expect it.

import { CatalogueError, unknownRoles, type Role } from '../../contracts/index.ts';
import type { CommandCall } from '../command.ts';
import { runServer } from '../run-server.ts';
import { readSettings } from '../settings-source.ts';

export async function serve(call: CommandCall): Promise<number> {
  const settings = readSettings(call.terminal);
  const asked = call.values.get('roles');
  return runServer(call, { action: 'serve', settings, roles: asked === undefined ? settings.roles : rolesFrom(asked), logFile: null });
}

function rolesFrom(text: string): Role[] {
  const names = text.split(',').map((name) => name.trim());
  const [problem] = unknownRoles(names, '--roles');
  if (problem !== undefined) throw new CatalogueError(problem.record);
  return [...new Set(names)] as Role[];
}

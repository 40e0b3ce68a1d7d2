// `hypercode up`: the whole product in one process. Prints one line with a one-time link, then serves
// until it is asked to stop. This is what `npm start` calls.

import { join } from 'node:path';
import { roles } from '../../contracts/index.ts';
import type { CommandCall } from '../command.ts';
import { runServer } from '../run-server.ts';
import { readSettings } from '../settings-source.ts';

export async function up(call: CommandCall): Promise<number> {
  const { terminal, ports, switches } = call;
  const settings = readSettings(terminal);
  const onBuild = (): void => {
    // The build takes some seconds: silence would look like a stop. Off a terminal nobody waits.
    if (terminal.stderrIsTerminal) terminal.stderr.write('Building the web pages. This takes a few seconds, once.\n');
  };
  return runServer(call, {
    action: 'up',
    settings,
    roles,
    logFile: join(settings.dataFolder, 'logs', 'hypercode.log'),
    prepare: switches.has('no-build') ? undefined : () => ports.prepareWeb({ onBuild }),
  });
}

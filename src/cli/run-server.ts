// What `up` and `serve` share: check the place to start, start, say so in one line, stop when asked.

import { CatalogueError, commandErrors, isCatalogueError, openApiKey, startErrors, type Role, type Settings } from '../contracts/index.ts';
import type { CommandCall } from './command.ts';
import { openDataFolder } from './data-folder.ts';
import { exitCodes } from './exit-codes.ts';
import { addToHistory } from './history.ts';
import type { RunningServer } from './ports.ts';
import { findServer, removeServerNote, writeServerNote } from './server-file.ts';
import { shownText } from './shown-text.ts';

export interface ServerPlan {
  action: 'up' | 'serve';
  settings: Settings;
  roles: readonly Role[];
  logFile: string | null;
  /** Work before the start, such as building the web pages. */
  prepare?: () => Promise<void>;
}

/** Resolves to the exit code when the server has stopped. */
export async function runServer(call: CommandCall, plan: ServerPlan): Promise<number> {
  const { terminal } = call;
  const stop = waitForStop(call);
  const settings = { ...plan.settings, port: askedPort(call.values.get('port')) ?? plan.settings.port };
  openDataFolder(settings.dataFolder);
  await plan.prepare?.();
  if (settings.apiKey === openApiKey) {
    terminal.stderr.write('WARNING: open mode. Every program on this machine can run code here. Remove `API_KEY=dev-open` to close it.\n');
  }

  const server = await start(call, { ...plan, settings });
  const note = { processId: process.pid, url: server.url, startedAt: terminal.now() };
  writeServerNote(settings.dataFolder, note);
  addToHistory(settings.dataFolder, { at: note.startedAt, action: plan.action, file: '', outcome: `started ${server.url}` });
  announce(call, { ...plan, settings }, server);

  await stop;
  removeServerNote(settings.dataFolder, process.pid);
  await server.close();
  if (terminal.stderrIsTerminal) terminal.stderr.write(`HyperCode has stopped. Next: hypercode ${plan.action}\n`);
  return exitCodes.success;
}

async function start(call: CommandCall, plan: ServerPlan): Promise<RunningServer> {
  const { settings, roles, logFile } = plan;
  try {
    return await call.ports.startServer({ settings, roles, logFile });
  } catch (error) {
    if (isCatalogueError(error) && error.record.code.startsWith('HC9')) {
      // Whoever holds the store may be a server that can be used.
      const running = error.record.code === 'HC9001' ? await findServer(settings.dataFolder) : null;
      throw running === null ? error : new CatalogueError(startErrors.alreadyRunning({ url: running.url }), { cause: error });
    }
    const code = socketCode(error);
    if (code === 'EADDRINUSE') {
      const running = await findServer(settings.dataFolder);
      const isOurs = running !== null && new URL(running.url).port === String(settings.port);
      const record = isOurs ? startErrors.alreadyRunning({ url: running.url }) : startErrors.portTaken({ port: settings.port });
      throw new CatalogueError(record, { cause: error });
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new CatalogueError(startErrors.addressNotUsable({ host: settings.host, port: settings.port }), { cause: error });
    }
    throw error;
  }
}

function socketCode(error: unknown): string | undefined {
  if (isCatalogueError(error) && error.cause === undefined) return undefined;
  const { code, cause } = error as NodeJS.ErrnoException;
  return code ?? (cause as NodeJS.ErrnoException | undefined)?.code;
}

/** The one line of a start, or the same facts as one document. */
function announce({ terminal, json }: CommandCall, plan: ServerPlan, server: RunningServer): void {
  const { url, link } = server;
  if (json) {
    const { dataFolder } = plan.settings;
    terminal.stdout.write(`${JSON.stringify({ url, link, roles: plan.roles, processId: process.pid, dataFolder, logFile: plan.logFile })}\n`);
    return;
  }
  const parts = link === null ? `${plan.roles.join(', ')} at ${url}` : link;
  terminal.stdout.write(`HyperCode is ready: ${parts}\n`);
}

/** Resolves at the first signal. A second one ends the process at once, for a person who cannot wait. */
function waitForStop({ terminal }: CommandCall): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    terminal.onStop((signal) => {
      if (signal === 'SIGPIPE') return;
      if (isStopping) process.exit(exitCodes.stoppedByPerson);
      isStopping = true;
      resolve();
    });
  });
}

function askedPort(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  const expected = 'a whole number from 0 to 65535';
  throw new CatalogueError(commandErrors.optionValueDoesNotFit({ option: '--port', value: shownText(value), expected, example: '--port 8001' }));
}

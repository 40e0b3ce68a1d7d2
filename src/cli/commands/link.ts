// `hypercode link`: asks the running server for a fresh one-time link.

import { CatalogueError, commandErrors } from '../../contracts/index.ts';
import type { CommandCall } from '../command.ts';
import { findServer } from '../server-file.ts';
import { readSettings } from '../settings-source.ts';

export async function link({ ports, terminal, json }: CommandCall): Promise<number> {
  const settings = readSettings(terminal);
  const server = await findServer(settings.dataFolder);
  if (server === null) throw new CatalogueError(commandErrors.noServer({ command: 'link' }));
  const address = await askForLink(server.url, await ports.readApiKey(settings));
  if (json) terminal.stdout.write(`${JSON.stringify({ link: address })}\n`);
  else {
    terminal.stdout.write(`${address}\n`);
    terminal.stderr.write('Open it within five minutes. It works once.\n');
  }
  return 0;
}

async function askForLink(url: string, apiKey: string): Promise<string> {
  let cause: unknown;
  try {
    const answer = await fetch(`${url}/link`, {
      method: 'POST',
      headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(5000),
    });
    const body = (await answer.json()) as { link?: unknown };
    if (answer.ok && typeof body.link === 'string') return body.link;
    cause = new Error(`The server answered ${answer.status}.`);
  } catch (error) {
    cause = error;
  }
  throw new CatalogueError(commandErrors.serverAnswerNotUsable({ url }), { cause });
}

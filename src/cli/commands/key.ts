// `hypercode key`: the API key on standard output and nothing else there, so that scripts can use it.

import type { CommandCall } from '../command.ts';
import { readSettings } from '../settings-source.ts';

export async function key({ ports, terminal, json }: CommandCall): Promise<number> {
  const apiKey = await ports.readApiKey(readSettings(terminal));
  if (json) {
    terminal.stdout.write(`${JSON.stringify({ header: 'X-API-Key', apiKey })}\n`);
    return 0;
  }
  terminal.stdout.write(`${apiKey}\n`);
  terminal.stderr.write('Send it as the header `X-API-Key`. Keep it secret: it lets anyone run programs here.\n');
  return 0;
}

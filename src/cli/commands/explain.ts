// `hypercode explain CODE`: the help page of one error.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, CatalogueError, closestNames, commandErrors } from '../../contracts/index.ts';
import type { CommandCall } from '../command.ts';
import { packageRoot } from '../package-root.ts';
import { shownText } from '../shown-text.ts';

export async function explain({ terminal, words, json }: CommandCall): Promise<number> {
  const code = words[0].toUpperCase();
  const known = catalogue.map((factory) => factory.entry.code as string);
  if (!known.includes(code)) {
    const close = closestNames(code, known);
    throw new CatalogueError(commandErrors.unknownCode({ code: shownText(words[0]), close, suggestions: close }));
  }
  const page = `docs/errors/${code}.md`;
  const text = readFileSync(join(packageRoot, page), 'utf8');
  terminal.stdout.write(json ? `${JSON.stringify({ code, page, text })}\n` : text);
  return 0;
}

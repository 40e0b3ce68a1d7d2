// `hypercode version`: which HyperCode this is and which Node carries it.

import type { CommandCall } from '../command.ts';
import { packageVersion } from '../package-root.ts';

export async function version({ terminal, json }: CommandCall): Promise<number> {
  const versions = { hypercode: packageVersion(), node: process.versions.node };
  terminal.stdout.write(json ? `${JSON.stringify(versions)}\n` : `HyperCode ${versions.hypercode}\nNode ${versions.node}\n`);
  return 0;
}

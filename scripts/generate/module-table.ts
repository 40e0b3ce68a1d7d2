// Reads src/modules.json, the one table of modules: its tiers, and which module may import which.
// The architecture test and every generator stand on this; none of them keeps a list of its own.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ModuleRow {
  tier: string;
  purpose: string;
  imports: string[];
}

export interface ModuleTable {
  tiers: string[];
  modules: Record<string, ModuleRow>;
}

/** The table of the source tree at `rootFolder`. */
export function readModuleTable(rootFolder: string): ModuleTable {
  return JSON.parse(readFileSync(join(rootFolder, 'src/modules.json'), 'utf8')) as ModuleTable;
}

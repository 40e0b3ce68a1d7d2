// Draws the module table for ARCHITECTURE.md: a picture by tiers, and the same facts as a table for everyone
// who reads without pictures.

import type { ModuleTable } from './module-table.ts';

/** Markdown with a mermaid picture and a table. */
export function drawModules(table: ModuleTable): string {
  const names = Object.keys(table.modules);
  const lines = ['```mermaid', 'flowchart TB'];
  for (const tier of table.tiers) {
    const members = names.filter((name) => table.modules[name]!.tier === tier);
    if (members.length === 0) continue;
    lines.push(`  subgraph ${tier}`, ...members.map((name) => `    ${name}`), '  end');
  }
  for (const name of names) {
    for (const imported of directImports(name, table)) lines.push(`  ${name} --> ${imported}`);
  }
  lines.push('```', '', 'Arrows point from the module that imports to the module it imports.');
  lines.push('An arrow is left out where a longer way says the same.', '');
  lines.push('| Module | Tier | What it is for | May import |', '| --- | --- | --- | --- |');
  for (const name of names) {
    const row = table.modules[name]!;
    lines.push(`| [\`${name}\`](src/${name}/README.md) | ${row.tier} | ${row.purpose} | ${row.imports.join(', ') || 'nothing'} |`);
  }
  return lines.join('\n');
}

/** Imports that no other import already brings along. */
function directImports(name: string, table: ModuleTable): string[] {
  const { imports } = table.modules[name]!;
  return imports.filter((imported) => !imports.some((other) => other !== imported && reaches(other, imported, table)));
}

function reaches(from: string, target: string, table: ModuleTable, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const { imports } = table.modules[from]!;
  return imports.includes(target) || imports.some((next) => reaches(next, target, table, seen));
}

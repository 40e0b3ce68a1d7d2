// The table and the folders under src/ agree, every module has its door and its page, and tiers point one way.

import type { ModuleTable } from '../../../scripts/generate/module-table.ts';
import type { Finding } from '../finding.ts';
import type { SourceTree } from '../source-tree.ts';

const rule = 'module-table';

/** Rows without folder, folders without row, modules without index.ts or README.md, imports that point up. */
export function checkModuleTable(tree: SourceTree, table: ModuleTable): Finding[] {
  const findings: Finding[] = [];
  const folders = tree.folders.filter((folder) => /^src\/[^/]+$/.test(folder)).map((folder) => folder.slice(4));
  for (const folder of folders) {
    if (!(folder in table.modules)) findings.push({ rule, place: `src/${folder}`, message: 'has no row in src/modules.json' });
  }
  for (const [name, row] of Object.entries(table.modules)) {
    if (!folders.includes(name)) {
      findings.push({ rule, place: 'src/modules.json', message: `the row ${name} has no folder under src/` });
      continue;
    }
    for (const fileName of ['index.ts', 'README.md']) {
      if (!tree.paths.has(`src/${name}/${fileName}`)) findings.push({ rule, place: `src/${name}`, message: `has no ${fileName}` });
    }
    findings.push(...checkRow(name, row.imports, table));
  }
  return findings;
}

function checkRow(name: string, imports: string[], table: ModuleTable): Finding[] {
  const findings: Finding[] = [];
  const tierOf = (module: string) => table.tiers.indexOf(table.modules[module]?.tier ?? '');
  if (tierOf(name) === -1) findings.push({ rule, place: 'src/modules.json', message: `${name} stands in no known tier` });
  for (const imported of imports) {
    if (!(imported in table.modules)) {
      findings.push({ rule, place: 'src/modules.json', message: `${name} may import ${imported}, which has no row` });
    } else if (tierOf(imported) > tierOf(name)) {
      findings.push({ rule, place: 'src/modules.json', message: `${name} may import ${imported}, which stands in a higher tier` });
    }
  }
  return findings;
}

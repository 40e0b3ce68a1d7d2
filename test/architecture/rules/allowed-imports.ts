// Modules import only what the table allows, and only through the other module's index.ts.

import type { ModuleTable } from '../../../scripts/generate/module-table.ts';
import type { Finding } from '../finding.ts';
import { moduleOf, type ImportGraph, type ResolvedImport } from '../import-graph.ts';

// Mission Control shares shapes and the pure engines with the server; everything else it asks for over HTTP.
const modulesOpenToWeb = ['contracts', 'language'];

/** Forbidden imports and reaches past an index.ts, type imports included. */
export function checkAllowedImports(graph: ImportGraph, table: ModuleTable): Finding[] {
  return graph.imports.flatMap((found) => {
    const message = judge(found, table);
    return message === null ? [] : [{ rule: 'allowed-imports', place: `${found.from}:${found.line}`, message }];
  });
}

function judge(found: ResolvedImport, table: ModuleTable): string | null {
  const { from, target } = found;
  const isInSource = from.startsWith('src/');
  if (target === null || (!isInSource && !from.startsWith('web/'))) return null;
  const ownModule = moduleOf(from);
  const otherModule = moduleOf(target);
  if (isInSource && !target.startsWith('src/')) return `src/ may not import ${target}`;
  if (otherModule === null) {
    const isRootFile = target.startsWith('src/') && target.endsWith('.ts');
    if (isRootFile && ownModule !== null) return `a module may not import ${target}`;
    if (isRootFile && !isInSource) return `web/ may not import ${target}`;
    return null;
  }
  if (otherModule === ownModule) return null;
  if (ownModule !== null && !table.modules[ownModule]?.imports.includes(otherModule)) {
    return `${ownModule} may not import ${otherModule}`;
  }
  if (!isInSource && !modulesOpenToWeb.includes(otherModule)) return `web/ may not import ${otherModule}`;
  if (target !== `src/${otherModule}/index.ts`) return `reaches past src/${otherModule}/index.ts`;
  return null;
}

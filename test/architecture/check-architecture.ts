// All rules of the house over one source tree. The test runs this on the real tree and on seeded ones.

import { readModuleTable } from '../../scripts/generate/module-table.ts';
import type { Finding } from './finding.ts';
import { readImportGraph } from './import-graph.ts';
import { checkAllowedImports } from './rules/allowed-imports.ts';
import { checkChildProcesses, checkDefaultExports, checkPureModules, checkTestFiles } from './rules/forbidden-parts.ts';
import { checkImportCycles } from './rules/import-cycles.ts';
import { checkModuleTable } from './rules/module-table.ts';
import { checkEmptyNames, checkFileNames, checkFileSizes } from './rules/names-and-sizes.ts';
import { readSourceTree } from './source-tree.ts';

/** Every broken rule of the tree at `rootFolder`; an empty list when the house stands. */
export function checkArchitecture(rootFolder: string): Finding[] {
  const tree = readSourceTree(rootFolder);
  const table = readModuleTable(rootFolder);
  const graph = readImportGraph(tree);
  return [
    ...checkModuleTable(tree, table),
    ...checkAllowedImports(graph, table),
    ...checkImportCycles(graph),
    ...checkPureModules(graph),
    ...checkChildProcesses(graph),
    ...checkDefaultExports(graph),
    ...checkTestFiles(graph),
    ...checkEmptyNames(tree),
    ...checkFileNames(tree),
    ...checkFileSizes(tree),
  ];
}

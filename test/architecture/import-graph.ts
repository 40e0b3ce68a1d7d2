// Turns a source tree into resolved imports: which file imports which file, which package, which part of Node.
// Scanned once per tree; the rules only look.

import { posix } from 'node:path';
import { isBuiltin } from 'node:module';
import { scanImports } from './scan-imports.ts';
import type { SourceTree } from './source-tree.ts';

export interface ResolvedImport {
  from: string;
  line: number;
  isTypeOnly: boolean;
  specifier: string;
  /** Path of the imported file for a relative import; null for a package or a part of Node. */
  target: string | null;
  isNodeBuiltin: boolean;
}

export interface ImportGraph {
  imports: ResolvedImport[];
  /** Path and line of each default export. */
  defaultExports: { path: string; line: number }[];
}

/** All imports of all files of `tree`. */
export function readImportGraph(tree: SourceTree): ImportGraph {
  const graph: ImportGraph = { imports: [], defaultExports: [] };
  for (const file of tree.files) {
    const scan = scanImports(file.path, file.text);
    if (scan.defaultExportLine > 0) graph.defaultExports.push({ path: file.path, line: scan.defaultExportLine });
    for (const found of scan.imports) {
      const isRelative = found.specifier.startsWith('.');
      graph.imports.push({
        ...found,
        from: file.path,
        target: isRelative ? posix.join(posix.dirname(file.path), found.specifier) : null,
        isNodeBuiltin: isBuiltin(found.specifier),
      });
    }
  }
  return graph;
}

/** The module a path belongs to: `language` for `src/language/ast/nodes.ts`; null outside modules. */
export function moduleOf(path: string): string | null {
  const parts = path.split('/');
  return parts[0] === 'src' && parts.length > 2 ? parts[1]! : null;
}

/** Tests, and what only tests use: it ends in `-for-tests`. */
export function isTestFile(path: string): boolean {
  return /(\.test|-for-tests)\.tsx?$/.test(path);
}

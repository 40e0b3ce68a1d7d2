// Parts of the platform that only some code may touch: Node inside pure modules, child processes, default exports.

import type { Finding } from '../finding.ts';
import { isTestFile, moduleOf, type ImportGraph } from '../import-graph.ts';

// language and what it stands on also run in a browser.
const modulesWithoutNode = ['contracts', 'language', 'inference'];
// storage starts pg_dump and pg_restore.
const modulesWithProcesses = ['execution', 'cli', 'storage'];
const processModules = ['child_process', 'cluster'];

/** Pure modules import nothing of Node. Their tests may. */
export function checkPureModules(graph: ImportGraph): Finding[] {
  return graph.imports
    .filter((found) => found.isNodeBuiltin && !isTestFile(found.from))
    .filter((found) => modulesWithoutNode.includes(moduleOf(found.from) ?? ''))
    .map((found) => ({
      rule: 'pure-module',
      place: `${found.from}:${found.line}`,
      message: `${moduleOf(found.from)} runs in a browser too and may not import ${found.specifier}`,
    }));
}

/** Starting processes is the work of execution, of cli for programs run without a server, and of storage for backups. */
export function checkChildProcesses(graph: ImportGraph): Finding[] {
  return graph.imports
    .filter((found) => found.from.startsWith('src/') && !isTestFile(found.from))
    .filter((found) => processModules.includes(found.specifier.replace(/^node:/, '')))
    .filter((found) => !modulesWithProcesses.includes(moduleOf(found.from) ?? ''))
    .map((found) => ({
      rule: 'child-process',
      place: `${found.from}:${found.line}`,
      message: `only ${modulesWithProcesses.join(', ')} may import ${found.specifier}`,
    }));
}

/** Named exports only: one thing has one name everywhere. What an outside tool loads by its default export is exempt. */
export function checkDefaultExports(graph: ImportGraph): Finding[] {
  return graph.defaultExports
    .filter((found) => !/(\.config|-reporter)\.[a-z]+$/.test(found.path))
    .map((found) => ({ rule: 'default-export', place: `${found.path}:${found.line}`, message: 'has a default export' }));
}

/** What is made for tests stays with tests: the product imports none of it. */
export function checkTestFiles(graph: ImportGraph): Finding[] {
  return graph.imports
    .filter((found) => /^(src|web\/src|bin)\//.test(found.from) && !isTestFile(found.from))
    .filter((found) => found.target !== null && isTestFile(found.target))
    .map((found) => ({ rule: 'test-file', place: `${found.from}:${found.line}`, message: `may not import ${found.target}, which is made for tests` }));
}

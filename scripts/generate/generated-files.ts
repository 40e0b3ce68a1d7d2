// The list of everything that is generated. A new generated file is one entry here.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliReference } from '../../src/cli/index.ts';
import { settingsReference } from '../../src/contracts/index.ts';
import { treeSchemaFiles } from '../../src/language/index.ts';
import { writeErrorIndex } from './error-index.ts';
import { writeLibraryPage } from './library-page.ts';
import { writeLintRules } from './lint-rules.ts';
import { drawModules } from './module-picture.ts';
import { readModuleTable } from './module-table.ts';

export interface GeneratedFile {
  path: string;
  /** What the file should hold now. */
  text: string;
}

/** All generated files of the checkout at `rootFolder`, as they should be. */
export function listGeneratedFiles(rootFolder: string): GeneratedFile[] {
  const table = readModuleTable(rootFolder);
  return [
    { path: '.oxlintrc.json', text: writeLintRules(table) },
    { path: 'ARCHITECTURE.md', text: replaceBlock(readText(rootFolder, 'ARCHITECTURE.md'), 'modules', drawModules(table)) },
    { path: 'docs/errors/README.md', text: writeErrorIndex() },
    { path: 'docs/reference/settings.md', text: settingsReference() },
    { path: 'docs/reference/cli.md', text: cliReference() },
    { path: 'docs/reference/library.md', text: writeLibraryPage() },
    ...treeSchemaFiles(),
  ];
}

/** The files that differ from what they should be. */
export function listStaleFiles(rootFolder: string): GeneratedFile[] {
  return listGeneratedFiles(rootFolder).filter((file) => readText(rootFolder, file.path) !== file.text);
}

/** Puts `content` between `<!-- name:start -->` and `<!-- name:end -->`. */
export function replaceBlock(text: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`The markers ${start} and ${end} are missing.`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

function readText(rootFolder: string, path: string): string {
  const fullPath = join(rootFolder, path);
  return existsSync(fullPath) ? readFileSync(fullPath, 'utf8') : '';
}

// Lists what one file imports and whether it has a default export.
// Types are blanked by Node itself (offsets stay), then acorn reads the rest; so strings and comments never mislead.
// Node cannot blank JSX, so .tsx files are read with patterns at the start of lines, which their formatting allows.

import { stripTypeScriptTypes } from 'node:module';
import { parse, type Token } from 'acorn';

export interface Import {
  specifier: string;
  line: number;
  /** True for `import type` and for `import('…').Name` in a type. */
  isTypeOnly: boolean;
}

export interface FileScan {
  imports: Import[];
  /** Line of the default export, or 0. */
  defaultExportLine: number;
}

/** What `text` imports. `path` decides how it is read. */
export function scanImports(path: string, text: string): FileScan {
  return path.endsWith('.tsx') ? scanWithPatterns(text) : scanWithParser(text);
}

function scanWithParser(text: string): FileScan {
  // `import type` becomes an import of the same length; it is told apart again by looking at the original text.
  const allImports = text.replace(/^(import|export) type(?= )/gm, (found, keyword: string, offset: number) =>
    isTypeDeclaration(text, offset) ? found : `${keyword}     `);
  const stripped = stripTypeScriptTypes(allImports);
  const tokenStarts = new Set<number>();
  const program = parse(stripped, {
    ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true,
    onToken: (token: Token) => void tokenStarts.add(token.start),
  });
  const scan: FileScan = { imports: [], defaultExportLine: 0 };
  for (const node of program.body) {
    if (node.type === 'ExportDefaultDeclaration') scan.defaultExportLine = lineAt(text, node.start);
    if (node.type !== 'ImportDeclaration' && node.type !== 'ExportNamedDeclaration' && node.type !== 'ExportAllDeclaration') continue;
    if (!node.source) continue;
    const isTypeOnly = /^(import|export) type /.test(text.slice(node.start, node.start + 12));
    scan.imports.push({ specifier: String(node.source.value), line: lineAt(text, node.start), isTypeOnly });
  }
  for (const call of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)) {
    const isBlanked = stripped.slice(call.index, call.index + 6).trim() === '';
    if (!isBlanked && !tokenStarts.has(call.index)) continue; // a comment or a string
    scan.imports.push({ specifier: call[1]!, line: lineAt(text, call.index), isTypeOnly: isBlanked });
  }
  return scan;
}

/** `export type Name = …` declares a type; `export type { Name } from` and `export type * from` import one. */
function isTypeDeclaration(text: string, offset: number): boolean {
  return text.startsWith('export', offset) && !/^export type (\{[^}]*\}\s*from|\*)/.test(text.slice(offset, offset + 4000));
}

function scanWithPatterns(text: string): FileScan {
  const scan: FileScan = { imports: [], defaultExportLine: 0 };
  for (const found of text.matchAll(/^(import|export)( type)? (?:[^;'"]*? from )?['"]([^'"]+)['"]/gm)) {
    scan.imports.push({ specifier: found[3]!, line: lineAt(text, found.index), isTypeOnly: found[2] !== undefined });
  }
  for (const call of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)) {
    scan.imports.push({ specifier: call[1]!, line: lineAt(text, call.index), isTypeOnly: false });
  }
  const defaultExport = /^export default\b/m.exec(text);
  if (defaultExport) scan.defaultExportLine = lineAt(text, defaultExport.index);
  return scan;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index !== -1 && index < offset; index = text.indexOf('\n', index + 1)) line += 1;
  return line;
}

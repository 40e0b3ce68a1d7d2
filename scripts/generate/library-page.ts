// Writes docs/reference/library.md: every builtin name and every module with the names it has.
// The names are asked of the engine itself, by programs.

import { compileProgram, executeProgram, libraryModules } from '../../src/language/index.ts';
import { compileFunction } from 'node:vm';

const opening = `<!-- Generated from the engine by scripts/generate.ts. Run: npm run generate -->

# The library

For people who write programs. You will know every name that comes with HyperCode. Reading time: five minutes.

Names mean what they mean in Python 3.11. What differs stands in [differences](differences.md). A module that is not listed here is not there.
`;

/** The text of docs/reference/library.md. */
export function writeLibraryPage(): string {
  const builtins = namesOf('builtins');
  const isKind = (name: string): boolean => /^[A-Z]/.test(name);
  const modules = libraryModules().filter((name) => !/(^|\.)_/.test(name) && name !== 'builtins');
  return [
    opening,
    '## Builtins\n',
    `${listOf(builtins.filter((name) => !isKind(name)))}\n`,
    'Constants and exceptions:\n',
    `${listOf(builtins.filter(isKind))}\n`,
    '## Modules\n',
    ...modules.map((name) => `### ${name}\n\n${listOf(namesOf(name))}\n`),
  ].join('\n');
}

function listOf(names: readonly string[]): string {
  if (names.length === 0) return 'It has no names of its own.';
  const lines = [''];
  for (const name of names) {
    if (`${lines.at(-1)} ${name}`.length > 100) lines.push(name);
    else lines[lines.length - 1] = `${lines.at(-1)} ${name}`.trimStart();
  }
  return `\`\`\`text\n${lines.join('\n')}\n\`\`\``;
}

/** The public names of a module, as a program sees them. */
function namesOf(module: string): string[] {
  const { program } = compileProgram(`import importlib\nmodule = importlib.import_module(${JSON.stringify(module)})\nnames = getattr(module, '__all__', None) or dir(module)\nprint(*sorted(n for n in names if not n.startswith('_')))\n`);
  if (program === null) throw new Error(`${module} cannot be asked for its names.`);
  let output = '';
  const end = executeProgram(program, {
    loadFunction: (text, parameterNames) => compileFunction(text, parameterNames),
    write: (_stream, text) => { output += text; },
    stopFlag: new Int32Array(new SharedArrayBuffer(4)),
    limits: { recursionDepth: 1000 },
    envVars: {},
    now: () => 0,
    onFault: (cause) => { throw cause; },
  });
  if (end.exitCode !== 0) throw new Error(`${module}: ${end.stderr}`);
  return output.split(/\s+/).filter((name) => name !== '');
}

// Each rule meets a tree with exactly one fault and must name it; the same tree without the fault passes.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkArchitecture } from './check-architecture.ts';

const soundTree: Record<string, string> = {
  'src/modules.json': JSON.stringify({
    tiers: ['foundation', 'engines', 'services', 'main'],
    modules: {
      contracts: { tier: 'foundation', purpose: 'shapes', imports: [] },
      language: { tier: 'engines', purpose: 'meaning', imports: ['contracts'] },
      execution: { tier: 'services', purpose: 'runs', imports: ['contracts', 'language'] },
      gateway: { tier: 'services', purpose: 'HTTP', imports: ['contracts'] },
    },
  }),
  'src/main.ts': "import { start } from './gateway/index.ts';\nimport { run } from './execution/index.ts';\nstart();\nrun();\n",
  'src/contracts/index.ts': 'export interface Shape { sides: number }\nexport const one = 1;\n',
  'src/contracts/README.md': '# contracts\n',
  'src/language/index.ts': "import type { Shape } from '../contracts/index.ts';\nexport { read } from './reader.ts';\nexport type { Shape };\n",
  'src/language/reader.ts': "// See import('../gateway/index.ts') in a comment.\nexport const read = () => 'import { a } from \"../gateway/index.ts\"';\n",
  'src/language/README.md': '# language\n',
  'src/execution/index.ts': "import { spawn } from 'node:child_process';\nimport { read } from '../language/index.ts';\nexport const run = () => [spawn, read];\n",
  'src/execution/README.md': '# execution\n',
  'src/gateway/index.ts': "import { one } from '../contracts/index.ts';\nexport const start = () => one;\n",
  'src/gateway/README.md': '# gateway\n',
};

function checkTree(changes: Record<string, string | null>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'hypercode-architecture-'));
  try {
    for (const [path, text] of Object.entries({ ...soundTree, ...changes })) {
      if (text === null) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return checkArchitecture(root).map((finding) => `${finding.rule} ${finding.place} ${finding.message}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const faults: { name: string; changes: Record<string, string | null>; finding: string }[] = [
  {
    name: 'an import the table does not allow',
    changes: { 'src/gateway/route.ts': "import { run } from '../execution/index.ts';\nexport const route = run;\n" },
    finding: 'allowed-imports src/gateway/route.ts:1 gateway may not import execution',
  },
  {
    name: 'a type import the table does not allow',
    changes: { 'src/gateway/route.ts': "\nimport type { Run } from '../execution/index.ts';\nexport type Route = Run;\n" },
    finding: 'allowed-imports src/gateway/route.ts:2 gateway may not import execution',
  },
  {
    name: 'an import inside a type the table does not allow',
    changes: { 'src/gateway/route.ts': "export type Route = import('../execution/index.ts').Run;\n" },
    finding: 'allowed-imports src/gateway/route.ts:1 gateway may not import execution',
  },
  {
    name: 'a lazy import the table does not allow',
    changes: { 'src/gateway/route.ts': "export const route = () => import('../execution/index.ts');\n" },
    finding: 'allowed-imports src/gateway/route.ts:1 gateway may not import execution',
  },
  {
    name: 'a re-export the table does not allow',
    changes: { 'src/gateway/route.ts': "export type { Run } from '../execution/index.ts';\n" },
    finding: 'allowed-imports src/gateway/route.ts:1 gateway may not import execution',
  },
  {
    name: 'a reach past an index.ts',
    changes: { 'src/execution/deep.ts': "import { read } from '../language/reader.ts';\nexport const deep = read;\n" },
    finding: 'allowed-imports src/execution/deep.ts:1 reaches past src/language/index.ts',
  },
  {
    name: 'a reach past an index.ts from the main file',
    changes: { 'src/main.ts': "import { read } from './language/reader.ts';\nread();\n" },
    finding: 'allowed-imports src/main.ts:1 reaches past src/language/index.ts',
  },
  {
    name: 'a module that imports the main file',
    changes: { 'src/gateway/up.ts': "import '../main.ts';\n" },
    finding: 'allowed-imports src/gateway/up.ts:1 a module may not import src/main.ts',
  },
  {
    name: 'source that imports a test',
    changes: { 'test/sample.ts': 'export const sample = 1;\n', 'src/gateway/up.ts': "export { sample } from '../../test/sample.ts';\n" },
    finding: 'allowed-imports src/gateway/up.ts:1 src/ may not import test/sample.ts',
  },
  {
    name: 'a page of Mission Control that imports a service',
    changes: { 'web/src/page.tsx': "import { run } from '../../src/execution/index.ts';\nexport const Page = () => <b>{run}</b>;\n" },
    finding: 'allowed-imports web/src/page.tsx:1 web/ may not import execution',
  },
  {
    name: 'two files that import each other',
    changes: {
      'src/language/first.ts': "import { second } from './second.ts';\nexport const first = () => second;\n",
      'src/language/second.ts': "import { first } from './first.ts';\nexport const second = () => first;\n",
    },
    finding: 'file-cycle src/language/first.ts import each other: src/language/first.ts, src/language/second.ts',
  },
  {
    name: 'two modules that import each other',
    changes: {
      'src/modules.json': soundTree['src/modules.json']!
        .replace('"imports":["contracts","language"]', '"imports":["contracts","language","gateway"]')
        .replace('"purpose":"HTTP","imports":["contracts"]', '"purpose":"HTTP","imports":["contracts","execution"]'),
      'src/execution/back.ts': "import type { start } from '../gateway/index.ts';\nexport type Back = typeof start;\n",
      'src/gateway/forth.ts': "import type { run } from '../execution/index.ts';\nexport type Forth = typeof run;\n",
    },
    finding: 'module-cycle execution import each other: execution, gateway',
  },
  {
    name: 'a folder called helpers',
    changes: { 'src/gateway/helpers/request.ts': 'export const request = 1;\n' },
    finding: 'empty-name src/gateway/helpers needs a name that says what is inside',
  },
  {
    name: 'a folder called utils in the tests',
    changes: { 'test/utils/request.ts': 'export const request = 1;\n' },
    finding: 'empty-name test/utils needs a name that says what is inside',
  },
  {
    name: 'a file name in camel case',
    changes: { 'src/gateway/sendAnswer.ts': 'export const sendAnswer = 1;\n' },
    finding: 'file-name src/gateway/sendAnswer.ts is not lower case with hyphens',
  },
  {
    name: 'more than 3 % of files over 500 lines',
    changes: { 'src/gateway/long.ts': '// line\n'.repeat(501) },
    finding: 'file-size src/gateway/long.ts has 501 lines; 1 of 7 files pass 500, allowed are 3 %',
  },
  {
    name: 'a module without index.ts',
    changes: { 'src/gateway/index.ts': null, 'src/gateway/start.ts': 'export const start = 1;\n', 'src/main.ts': '' },
    finding: 'module-table src/gateway has no index.ts',
  },
  {
    name: 'a module without README.md',
    changes: { 'src/gateway/README.md': null },
    finding: 'module-table src/gateway has no README.md',
  },
  {
    name: 'a folder without a row in the table',
    changes: { 'src/voice/index.ts': 'export const voice = 1;\n', 'src/voice/README.md': '# voice\n' },
    finding: 'module-table src/voice has no row in src/modules.json',
  },
  {
    name: 'a row without a folder',
    changes: { 'src/gateway/index.ts': null, 'src/gateway/README.md': null, 'src/main.ts': '' },
    finding: 'module-table src/modules.json the row gateway has no folder under src/',
  },
  {
    name: 'a row that points to a higher tier',
    changes: { 'src/modules.json': soundTree['src/modules.json']!.replace('"purpose":"shapes","imports":[]', '"purpose":"shapes","imports":["gateway"]') },
    finding: 'module-table src/modules.json contracts may import gateway, which stands in a higher tier',
  },
  {
    name: 'language that imports a part of Node',
    changes: { 'src/language/reader.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n" },
    finding: 'pure-module src/language/reader.ts:1 language runs in a browser too and may not import node:fs',
  },
  {
    name: 'language that imports a part of Node without its prefix',
    changes: { 'src/language/reader.ts': "import { readFileSync } from 'fs';\nexport const read = readFileSync;\n" },
    finding: 'pure-module src/language/reader.ts:1 language runs in a browser too and may not import fs',
  },
  {
    name: 'a part of the product that imports what is made for tests',
    changes: {
      'src/language/sample-for-tests.ts': "import { readFileSync } from 'node:fs';\nexport const sample = readFileSync;\n",
      'src/language/use.ts': "import { sample } from './sample-for-tests.ts';\nexport const use = sample;\n",
    },
    finding: 'test-file src/language/use.ts:1 may not import src/language/sample-for-tests.ts, which is made for tests',
  },
  {
    name: 'a default export',
    changes: { 'src/gateway/route.ts': 'const route = 1;\nexport default route;\n' },
    finding: 'default-export src/gateway/route.ts:2 has a default export',
  },
  {
    name: 'a child process outside execution and cli',
    changes: { 'src/gateway/route.ts': "import { spawn } from 'child_process';\nexport const route = spawn;\n" },
    finding: 'child-process src/gateway/route.ts:1 only execution, cli, storage may import child_process',
  },
];

test('a sound tree has no finding', () => {
  assert.deepEqual(checkTree({}), []);
});

test('type imports between files make no cycle', () => {
  const changes = {
    'src/language/first.ts': "import { second } from './second.ts';\nexport interface First { name: string }\nexport const use = () => second;\n",
    'src/language/second.ts': "import type { First } from './first.ts';\nexport const second = (first: First): string => first.name;\n",
  };
  assert.deepEqual(checkTree(changes), []);
});

test('generated files and cases may be long', () => {
  assert.deepEqual(checkTree({ 'src/language/table.generated.ts': '// line\n'.repeat(900), 'test/cases/long.ts': '// line\n'.repeat(900) }), []);
});

for (const { name, changes, finding } of faults) {
  test(`the rules name ${name}`, () => {
    assert.deepEqual(checkTree(changes), [finding]);
  });
}

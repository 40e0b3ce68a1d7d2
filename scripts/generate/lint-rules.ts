// Writes .oxlintrc.json from the module table: who may import whom, seen by the linter while typing.
// The architecture test judges the same by resolved paths; this one answers earlier.

import type { ModuleTable } from './module-table.ts';

// oxlint reads comments in its settings.
const firstLine = '// Generated from src/modules.json by scripts/generate.ts. Change the table or the generator, then run: npm run generate';

// How many folders deep a module may go. The linter matches the text of an import, so each depth has its own entry.
const deepestFolder = 5;

const rules = {
  // Programs hold control characters, and so do the tables that read them.
  'no-control-regex': 'off',
  eqeqeq: 'error',
  'no-eval': 'error',
  'no-throw-literal': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
  'import/no-default-export': 'error',
  'import/no-self-import': 'error',
  'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  'typescript/no-explicit-any': 'error',
  // Words on the screen are kept in objects, and `then` is one of them.
  'unicorn/no-thenable': 'off',
  // A copy is needed where the loop changes what it walks over.
  'unicorn/no-useless-spread': 'off',
  'unicorn/prefer-node-protocol': 'error',
};

/** The text of .oxlintrc.json. */
export function writeLintRules(table: ModuleTable): string {
  const overrides = [
    ...Object.keys(table.modules).flatMap((name) => moduleOverrides(name, table)),
    // Tests look at answers of many shapes; each says what it expects.
    { files: ['test/**', '**/*.test.ts', '**/*.test.tsx'], rules: { 'typescript/no-explicit-any': 'off' } },
    { files: ['**/*.config.ts', '**/*-reporter.ts'], rules: { 'import/no-default-export': 'off' } },
  ];
  const settings = {
    plugins: ['typescript', 'import', 'unicorn', 'promise'],
    categories: { correctness: 'error' },
    rules,
    ignorePatterns: ['**/cases/**', 'web/dist/**'],
  };
  const overrideLines = overrides.map((override) => `    ${JSON.stringify(override)}`).join(',\n');
  return `${firstLine}\n${JSON.stringify(settings, null, 2).slice(0, -2)},\n  "overrides": [\n${overrideLines}\n  ]\n}\n`;
}

function moduleOverrides(name: string, table: ModuleTable): object[] {
  const others = Object.keys(table.modules).filter((other) => other !== name);
  const allowed = others.filter((other) => table.modules[name]!.imports.includes(other));
  const refused = others.filter((other) => !allowed.includes(other));
  return Array.from({ length: deepestFolder }, (_, depth) => {
    const up = '../'.repeat(depth + 1);
    const patterns = [
      ...(refused.length === 0 ? [] : [{
        group: refused.map((other) => `${up}${other}/**`),
        message: `${name} may not import this module. See src/modules.json.`,
      }]),
      ...allowed.map((other) => ({
        group: [`${up}${other}/**`, `!${up}${other}/index.ts`],
        message: `Import ${other} through its index.ts.`,
      })),
    ];
    return {
      files: [`src/${name}/${'*/'.repeat(depth)}*.ts`],
      rules: { 'no-restricted-imports': ['error', { patterns }] },
    };
  });
}

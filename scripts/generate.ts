// Writes every generated file: lint rules, the picture of the modules, the index of errors.
// With --check it writes nothing and ends with 1 when a file is stale.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listStaleFiles } from './generate/generated-files.ts';

const rootFolder = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');
const stale = listStaleFiles(rootFolder);

for (const file of stale) {
  if (isCheck) {
    console.error(`${file.path} is stale. Run: npm run generate`);
  } else {
    writeFileSync(join(rootFolder, file.path), file.text);
    console.log(`Wrote ${file.path}`);
  }
}
if (stale.length === 0) console.log('All generated files are up to date.');
process.exitCode = isCheck && stale.length > 0 ? 1 : 0;

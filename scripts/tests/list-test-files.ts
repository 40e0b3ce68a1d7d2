// Which files `npm test` runs. Long measurements in test/scale are started by hand and by CI.
// Tests that need a browser are in the list: they skip themselves, with a reason, where there is none.

import { globSync } from 'node:fs';

/** Paths from the root, with slashes. `wanted` keeps only paths that hold one of these texts. */
export function listTestFiles(rootFolder: string, wanted: string[]): string[] {
  return ['src', 'web/src', 'test']
    .flatMap((folder) => globSync(`${folder}/**/*.test.{ts,tsx}`, { cwd: rootFolder }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('test/scale/'))
    .filter((path) => wanted.length === 0 || wanted.some((text) => path.includes(text)))
    .sort();
}

// Which files `npm test` runs. Long measurements in test/scale are started by hand and by CI.

import { globSync } from 'node:fs';

export interface TestFiles {
  run: string[];
  /** Files left out, because this machine has no Chromium. */
  skipped: string[];
}

/** Paths from the root, with slashes. `wanted` keeps only paths that hold one of these texts. */
export function listTestFiles(rootFolder: string, options: { wanted: string[]; hasChromium: boolean }): TestFiles {
  const all = ['src', 'web/src', 'test']
    .flatMap((folder) => globSync(`${folder}/**/*.test.{ts,tsx}`, { cwd: rootFolder }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('test/scale/'))
    .filter((path) => options.wanted.length === 0 || options.wanted.some((text) => path.includes(text)))
    .sort();
  const needsChromium = (path: string) => path.startsWith('test/browser/') && !options.hasChromium;
  return { run: all.filter((path) => !needsChromium(path)), skipped: all.filter(needsChromium) };
}

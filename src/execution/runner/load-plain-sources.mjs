// Preloaded by a runner that starts with `--jitless`: gives Node the JavaScript that execd has made of the
// TypeScript files (execd/plain-sources.ts). The address of this file carries the path: `?file=<path>`.

import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const texts = new Map(Object.entries(JSON.parse(readFileSync(new URL(import.meta.url).searchParams.get('file'), 'utf8'))));

registerHooks({
  load(url, context, nextLoad) {
    const source = texts.get(url);
    return source === undefined ? nextLoad(url, context) : { format: 'module', source, shortCircuit: true };
  },
});

// Programs that try to get out: past names, objects, limits or the end of their run. Each is a file whose first
// lines say what it tries and how it must end; without such a line it ends well, having printed `held` last.
// They run where programs of the product run: in a runner process, one after the other in the same one.

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { newId } from '../../src/contracts/index.ts';
import type { ProgramRunner, RunLimits, RunOutcome } from '../../src/contracts/index.ts';
import { createLocalRunner } from '../../src/execution/index.ts';

const folder = path.join(import.meta.dirname, 'programs');
const limits: RunLimits = { timeoutMs: 4000, memoryBytes: 128 * 1024 * 1024, outputBytes: 64 * 1024, recursionDepth: 1000 };
const hostText = /\bnode:|file:\/\/|\[object |native code|\.ts:\d|Maximum call stack|Cannot read propert|is not a function\b/;

let runner: ProgramRunner;
before(() => void (runner = createLocalRunner({ limits })));
after(() => runner.close());

async function run(source: string): Promise<RunOutcome> {
  return runner.run({ id: newId('run'), source, fileName: 'program.hc', envVars: {}, limits });
}

/** How a program ended: `held`, a code of the catalogue, or what it said last. */
function endingOf({ result, error }: RunOutcome): string {
  if (error !== undefined && error !== null) return error.code.startsWith('HC4') || error.code === 'HC3009' ? error.code : `${error.code} ${result.stderr}`;
  return result.stdout.trimEnd().split('\n').at(-1) ?? '';
}

const files = globSync('*/*.hc', { cwd: folder }).toSorted();

test('there are at least sixty attacks', () => {
  assert.ok(files.length >= 60, String(files.length));
});

for (const file of files) {
  const source = readFileSync(path.join(folder, file), 'utf8');
  const wanted = /^# ends: (.+)$/m.exec(source)?.[1].split(' or ') ?? ['held'];
  test(file.replaceAll('-', ' ').replace('.hc', ''), async () => {
    const outcome = await run(source);
    const ending = endingOf(outcome);
    assert.ok(wanted.includes(ending), `${ending}\n${outcome.result.stdout.slice(-500)}\n${outcome.result.stderr.slice(-800)}`);
    assert.doesNotMatch(outcome.result.stdout + outcome.result.stderr, hostText);
    const next = await run('left = [1, 2]\nprint(len(left), {}.get("x"), "a".upper(), 7 // 2, sorted([2, 1]))\n');
    assert.equal(next.result.stdout, '2 None A 3 [1, 2]\n');
  });
}

// What `npm test` calls: runs every test file in its own process, says calmly what did not pass,
// and closes with one line such as `812 passed, 0 failed, 3 skipped`.
// `npm test -- gateway execution` runs only the files whose path holds one of these words.

import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { listTestFiles } from './tests/list-test-files.ts';
import { runTestFile, type FileResult } from './tests/run-test-file.ts';

const rootFolder = join(import.meta.dirname, '..');
const fileTimeoutMs = 300_000;
const progressMs = 15_000;
const keptSettings = new Set(['HYPERCODE_REQUIRE_BROWSER', 'HYPERCODE_CHROMIUM']);

const paths = listTestFiles(rootFolder, process.argv.slice(2));
const concurrency = Math.max(2, Math.min(4, availableParallelism()));
console.log(`Running ${paths.length} test files, ${concurrency} at a time.`);

const results = await runAll();
const count = (outcome: string) => results.flatMap((result) => result.lines).filter((line) => line.outcome === outcome).length;
const passed = count('passed');
const failed = count('failed');
const skipped = count('skipped');

if (results.length === 0) console.log('No test file matches.');
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function runAll(): Promise<FileResult[]> {
  const scratchFolder = mkdtempSync(join(tmpdir(), 'hypercode-tests-'));
  const env = testEnvironment();
  const waiting = [...paths];
  const done: FileResult[] = [];
  const startedAt = performance.now();
  const progress = setInterval(() => console.log(`${done.length} of ${paths.length} files done.`), progressMs);
  const worker = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const result = await runTestFile({ rootFolder, path, scratchFolder, timeoutMs: fileTimeoutMs, env });
      done.push(result);
      showResult(result);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  clearInterval(progress);
  rmSync(scratchFolder, { recursive: true, force: true });
  console.log(`Ran ${done.length} files in ${Math.round((performance.now() - startedAt) / 1000)} s.`);
  const longest = done.toSorted((one, other) => other.durationMs - one.durationMs).slice(0, 3);
  console.log(`The longest: ${longest.map(({ path, durationMs }) => `${path} ${Math.round(durationMs / 1000)} s`).join(', ')}.`);
  return done;
}

function showResult({ path, lines }: FileResult): void {
  for (const { outcome, name, line, message } of lines) {
    if (outcome === 'skipped') console.log(`Skipped: ${name} (${path})${message === 'true' ? '' : ` - ${message}`}`);
    if (outcome !== 'failed') continue;
    console.log(`\nNot passed: ${name}\n  ${path}${line > 0 ? `:${line}` : ''}\n${indent(message)}\n`);
  }
}

/** Settings of the person who runs the tests must not reach the programs under test. */
function testEnvironment(): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(([name]) => keptSettings.has(name) || !/^(HYPERCODE_|API_KEY$|LOG_LEVEL$|OTEL_|NODE_TEST_|FORCE_COLOR$)/.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}

function indent(text: string): string {
  return text.split('\n').map((line) => `  ${line}`).join('\n');
}

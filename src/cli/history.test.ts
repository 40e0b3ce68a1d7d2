import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { addToHistory, lineThatMatters, readHistory, type HistoryEntry } from './history.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'hypercode-history-'));
const entry = (at: number): HistoryEntry => ({ at, action: 'run', file: '/programs/hello.hc', outcome: 'ended well', line: 1, code: 'print(1)' });

test('entries come back in the order they were added', () => {
  const folder = join(newFolder(), 'new');
  for (const at of [1, 2, 3]) addToHistory(folder, entry(at));
  assert.deepEqual(readHistory(folder), [entry(1), entry(2), entry(3)]);
  assert.equal(statSync(join(folder, 'history.jsonl')).mode & 0o777, 0o600);
});

test('a line that a sudden end cut short costs only itself', () => {
  const folder = newFolder();
  addToHistory(folder, entry(1));
  appendFileSync(join(folder, 'history.jsonl'), '{"at":2,"action":"ru');
  addToHistory(folder, entry(3));
  assert.deepEqual(readHistory(folder).map((each) => each.at), [1, 3]);
});

test('lines that are no entries are skipped', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'history.jsonl'), `null\n[]\n{}\n"text"\n\u0000\n${JSON.stringify(entry(1))}\n`);
  assert.deepEqual(readHistory(folder), [entry(1)]);
});

test('history keeps to its cap and leaves no other file', () => {
  const folder = newFolder();
  for (let at = 0; at < 200; at++) addToHistory(folder, entry(at), { capBytes: 4000, keptEntries: 10 });
  assert.ok(statSync(join(folder, 'history.jsonl')).size <= 4000);
  assert.equal(readHistory(folder).at(-1)!.at, 199);
  assert.deepEqual(readdirSync(folder), ['history.jsonl']);
});

test('a folder that cannot be written to stops nothing', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'file'), '');
  assert.doesNotThrow(() => addToHistory(join(folder, 'file', 'below'), entry(1)));
});

test('commands at the same time, one of them killed, leave whole lines', async () => {
  const folder = newFolder();
  const door = new URL('./history.ts', import.meta.url).href;
  const script = `const { addToHistory } = await import('${door}');
    for (let at = 0; at < 300; at++) addToHistory('${folder}', { at, action: 'run', file: 'x'.repeat(200), outcome: String(process.pid) }, { capBytes: 1e9, keptEntries: 9 });`;
  const writers = [1, 2, 3].map(() => spawn(process.execPath, ['--input-type=module', '--eval', script]));
  writers[0].stdout.on('data', () => {});
  const ends = writers.map((writer) => new Promise((resolve) => writer.on('close', resolve)));
  setTimeout(() => writers[0].kill('SIGKILL'), 60);
  await Promise.all(ends);
  const lines = readFileSync(join(folder, 'history.jsonl'), 'utf8').trimEnd().split('\n').filter((line) => line !== '');
  for (const line of lines) assert.doesNotThrow(() => JSON.parse(line), line);
  for (const writer of writers.slice(1)) assert.equal(readHistory(folder).filter((each) => each.outcome === String(writer.pid)).length, 300);
});

test('the line that matters is the one with the error, else the last line of code', () => {
  const source = 'a = 1\n\nprint(b)\n# done\n\n';
  assert.deepEqual(lineThatMatters(source, 1), { line: 1, code: 'a = 1' });
  assert.deepEqual(lineThatMatters(source), { line: 3, code: 'print(b)' });
  assert.deepEqual(lineThatMatters(''), {});
});

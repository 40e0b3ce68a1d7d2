// What HyperCode costs while it waits: starts the real product and a bare fastify server in turn, and
// prints the memory of each and the time from process start to the first answer.
// Run: node benchmarks/start/idle-memory-and-ready.ts [rounds]

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { arch, cpus, platform, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const rootFolder = join(import.meta.dirname, '../..');
const rounds = Number(process.argv[2] ?? 5);
/** Time in which a started server comes to rest before it is measured. */
const restMs = 3000;

interface Sample {
  readyMs: number;
  mainMb: number;
  /** All processes together; memory they share is counted once (PSS). Null where the system does not tell. */
  allMb: number | null;
  processes: number;
}

interface Subject {
  name: string;
  args: string[];
}

const subjects: Subject[] = [
  { name: '`npm start`', args: [...startScript(), '--no-build', '--json', '--port', '0'] },
  { name: '`hypercode serve --roles gateway`', args: ['bin/hypercode.mjs', 'serve', '--roles', 'gateway', '--json', '--port', '0'] },
  { name: 'bare fastify', args: ['benchmarks/start/bare-fastify.ts'] },
];

/** What `npm start` gives to node. */
function startScript(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').slice(1);
}

if (platform() !== 'linux') console.log('Only Linux tells the memory of other processes; the figures are missing elsewhere.');
console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()} ${arch()}, Node ${process.version}`);
console.log(`${rounds} rounds, median (lowest to highest); web/dist ${existsSync(join(rootFolder, 'web/dist/index.html')) ? 'is built' : 'is missing'}`);

const samples = new Map<string, Sample[]>(subjects.map(({ name }) => [name, []]));
// One start of each before the first round fills the compile cache, as on any machine after its first start.
for (const subject of subjects) await measure(subject);
for (let round = 0; round < rounds; round++) {
  for (const subject of subjects) samples.get(subject.name)!.push(await measure(subject));
}

const bare = samples.get('bare fastify')!;
console.log('\n| Server | Main process MB | All processes MB | Processes | Ready ms | Main, to bare | Ready, to bare |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const [name, list] of samples) {
  const ratio = (pick: (sample: Sample) => number): string => (median(list.map(pick)) / median(bare.map(pick))).toFixed(2);
  const cells = [
    name,
    range(list.map((sample) => sample.mainMb)),
    list.some((sample) => sample.allMb === null) ? 'not told' : range(list.map((sample) => sample.allMb!)),
    String(median(list.map((sample) => sample.processes))),
    range(list.map((sample) => sample.readyMs)),
    ratio((sample) => sample.mainMb),
    ratio((sample) => sample.readyMs),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

async function measure(subject: Subject): Promise<Sample> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hypercode-bench-'));
  const startedAt = performance.now();
  const child = spawn(process.execPath, subject.args, { cwd: rootFolder, stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, API_KEY: '', HYPERCODE_DATA: dataFolder } });
  try {
    const { url } = JSON.parse(await firstLine(child)) as { url: string };
    await (await fetch(`${url}/health`)).text();
    const readyMs = performance.now() - startedAt;
    await wait(restMs);
    const family = [child.pid!, ...descendantsOf(child.pid!)];
    return { readyMs, mainMb: residentMb(child.pid!), allMb: sharedOnceMb(family), processes: family.length };
  } finally {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    child.once('close', (code) => reject(new Error(`The server ended with ${code} before it was ready.`)));
  });
}

function descendantsOf(processId: number): number[] {
  if (platform() !== 'linux') return [];
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === processId)
    .map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

function parentOf(processId: string): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1]);
  } catch {
    // It ended between the listing and the reading.
    return 0;
  }
}

function residentMb(processId: number): number {
  if (platform() !== 'linux') return Number.NaN;
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))![1]) / 1024;
}

function sharedOnceMb(processIds: readonly number[]): number | null {
  try {
    return processIds.reduce((sum, id) => sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))![1]), 0) / 1024;
  } catch {
    return null;
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
}

function range(values: readonly number[]): string {
  return `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;
}

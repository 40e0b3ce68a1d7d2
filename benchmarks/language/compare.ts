// HyperCode beside its peers on twenty programs, in one run: outputs are compared first, then processor time.
// Rounds alternate between the peers, and their order turns with each round, so other work slows all of them.
// Use: node benchmarks/language/compare.ts [name part] [--quick] [--peers 3.13,PyPy,JavaScript] [--rounds 7]
// --quick: three short rounds beside the newest CPython only.

import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engineName, findPeers, startPeer, type Measured, type Peer } from './peers/peers.ts';
import { showTable, type ProgramFigures } from './peers/table.ts';

/** The first twelve have a target of their own. */
const programs = [
  'fib', 'nested-loops', 'sieve', 'nbody', 'spectral-norm', 'mandelbrot', 'word-count', 'string-building', 'sort-with-key', 'method-dispatch', 'pidigits', 'n-queens',
  'vectors', 'matmul', 'lcg', 'exceptions', 'generators', 'dictionaries', 'fannkuch', 'polymorphism',
];

if (import.meta.main) {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false }, peers: { type: 'string' }, rounds: { type: 'string' } },
  });
  const rounds = Number(options.rounds ?? (options.quick ? 3 : 7));
  const peers = chosenPeers(findPeers(), options.peers, options.quick);
  const chosen = programs.filter((program) => positionals.length === 0 || positionals.some((part) => program.includes(part)));
  console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.versions.node}; median of ${rounds}, processor time`);
  const figures: ProgramFigures[] = [];
  for (const program of chosen) {
    figures.push(await measure(program, peers, { rounds, warmSeconds: options.quick ? 0.3 : 0.8, leastSeconds: options.quick ? 0.03 : 0.06 }));
    process.stderr.write(`${program} measured\n`);
  }
  showTable(figures, peers.map((peer) => peer.name));
}

interface Plan {
  rounds: number;
  warmSeconds: number;
  leastSeconds: number;
}

async function measure(program: string, peers: Peer[], plan: Plan): Promise<ProgramFigures> {
  const path = join(import.meta.dirname, 'programs', program);
  const cold: number[][] = peers.map(() => []);
  const outputs = new Map<string, string>();
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const [index, peer] of peers.entries()) {
      const [seconds, output] = await firstRun(peer, path);
      cold[index].push(seconds * 1000);
      outputs.set(peer.name, output);
    }
  }
  for (const [name, output] of outputs) {
    const wanted = outputs.get(peers[0].name);
    if (output !== wanted) throw new Error(`${program}: ${name} printed\n${output}and ${peers[0].name} printed\n${wanted}`);
  }
  const running: Measured[] = peers.map((peer) => startPeer(peer, path));
  try {
    for (const peer of running) {
      await peer.order('cold');
      await peer.order(`warm ${plan.warmSeconds}`);
    }
    const samples: number[][] = peers.map(() => []);
    for (let round = 0; round < plan.rounds; round += 1) {
      for (let turn = 0; turn < peers.length; turn += 1) {
        const index = (turn + round) % peers.length;
        samples[index].push((await running[index].order(`time ${plan.leastSeconds}`))[0] * 1000);
      }
    }
    return { program, cold: cold.map(median), warm: samples.map(median) };
  } finally {
    for (const peer of running) peer.end();
  }
}

/** In a process of its own, while no other is measured. */
async function firstRun(peer: Peer, path: string): Promise<[number, string]> {
  const measured = startPeer(peer, path);
  try {
    await measured.order('ready');
    const [seconds, output] = await measured.order('cold');
    return [seconds, output ?? ''];
  } finally {
    measured.end();
  }
}

function chosenPeers(all: Peer[], names: string | undefined, isQuick: boolean): Peer[] {
  const wanted = names?.split(',') ?? (isQuick ? [all.findLast((peer) => peer.name.startsWith('CPython'))?.name ?? ''] : ['']);
  return all.filter((peer) => peer.name === engineName || wanted.some((name) => peer.name.toLowerCase().includes(name.toLowerCase())));
}

function median(values: number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
}

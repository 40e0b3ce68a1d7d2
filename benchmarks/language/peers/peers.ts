// Who is measured: every CPython that is found, PyPy, the hand-written twin on Node, and HyperCode as a runner runs it.
// Each is a process that takes orders line by line; see measure.py and serve-orders.ts.

import { spawn, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compileCacheFolder } from '../../../src/execution/compile-cache-folder.ts';
import { runnerArguments } from '../../../src/execution/execd/runner-flags.ts';

export interface Peer {
  name: string;
  command: (program: string) => string[];
}

export interface Measured {
  /** Sends one order and gives its answer. */
  order(text: string): Promise<[number, string | null]>;
  end(): void;
}

export const engineName = 'HyperCode';
export const twinName = 'JavaScript twin';

/** All peers of this machine, CPython from old to new. */
export function findPeers(): Peer[] {
  const script = join(import.meta.dirname, 'measure.py');
  const pythons = new Map<string, string>();
  for (const command of [...pythonCommands(), 'pypy3']) {
    const name = pythonName(command);
    if (name !== null && !pythons.has(name)) pythons.set(name, command);
  }
  const found = [...pythons].sort(([left], [right]) => left.localeCompare(right, 'en', { numeric: true }));
  return [
    ...found.map(([name, command]) => ({ name, command: (program: string) => [command, '-I', '-X', 'utf8', script, `${program}.py`] })),
    { name: twinName, command: (program) => [process.execPath, '--no-warnings', join(import.meta.dirname, 'measure-twin.ts'), `${program}.js`] },
    { name: engineName, command: (program) => [process.execPath, ...engineFlags(), join(import.meta.dirname, 'measure-engine.ts'), `${program}.py`] },
  ];
}

export function startPeer(peer: Peer, program: string): Measured {
  const [command, ...rest] = peer.command(program);
  const child = spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_COMPILE_CACHE: compileCacheFolder() } });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async order(text) {
      child.stdin.write(`${text}\n`);
      const { done, value } = await answers.next();
      if (done === true) throw new Error(`${peer.name} ended at ${program}`);
      return JSON.parse(value) as [number, string | null];
    },
    end: () => void child.stdin.end(),
  };
}

/** The flags of a runner without those that only take rights away: this process must read its program. */
export function engineFlags(): string[] {
  const flags = runnerArguments({ memoryBytes: 512 * 1_048_576, cacheFolder: compileCacheFolder() });
  return flags.filter((flag) => !/^--(?:permission|allow-)/.test(flag));
}

function pythonCommands(): string[] {
  const roots = [process.env.PYENV_ROOT, join(process.env.HOME ?? '', '.pyenv')].filter((root) => root !== undefined);
  const installed = roots.flatMap((root) => globSync(join(root, 'versions/3.*/bin/python')));
  return [...installed, ...[11, 12, 13, 14, 15].map((minor) => `python3.${minor}`), 'python3'];
}

/** None older than 3.11: that is the version whose meaning HyperCode has. */
function pythonName(command: string): string | null {
  const script = 'import sys; print(sys.implementation.name, "%d.%d" % sys.version_info[:2], sys.version_info[1])';
  const answer = spawnSync(command, ['-c', script], { encoding: 'utf8' });
  if (answer.status !== 0) return null;
  const [implementation, version, minor] = answer.stdout.trim().split(' ');
  if (implementation === 'pypy') return `PyPy ${version}`;
  return implementation === 'cpython' && Number(minor) >= 11 ? `CPython ${version}` : null;
}

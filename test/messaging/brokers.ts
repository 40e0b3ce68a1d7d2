// Real brokers for tests: started on a free port in a folder of their own, ended and removed after the test.
// Where one is not installed its tests are left out with a line that says so.

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type BrokerKind = 'nats' | 'redis';

export interface Broker {
  readonly kind: BrokerKind;
  readonly url: string;
  readonly port: number;
  /** Ends the process at once, as kill -9 does. What it stored stays. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes what it stored. */
  remove(): Promise<void>;
}

const programs: Record<BrokerKind, string> = { nats: 'nats-server', redis: 'redis-server' };

/** False where it is there; otherwise the reason to leave a test out. */
export function isMissing(kind: BrokerKind): string | false {
  const found = spawnSync(programs[kind], ['--version'], { stdio: 'ignore', env: searchEnvironment() });
  return found.error === undefined ? false : `${programs[kind]} is not installed; apt-get install ${programs[kind]} brings it`;
}

export async function startBroker(kind: BrokerKind, options: { isDurable?: boolean } = {}): Promise<Broker> {
  const folder = mkdtempSync(join(tmpdir(), `hypercode-${kind}-`));
  const port = await freePort();
  let child: ChildProcess | null = null;
  const kill = async (): Promise<void> => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const start = async (): Promise<void> => {
    child = spawn(programs[kind], argumentsOf(kind, { port, folder, isDurable: options.isDurable ?? true }), { stdio: 'ignore', cwd: folder, env: searchEnvironment() });
    process.once('exit', () => child?.kill('SIGKILL'));
    await answers(port);
  };
  await start();
  return {
    kind,
    url: `${kind}://127.0.0.1:${port}`,
    port,
    kill,
    start,
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function argumentsOf(kind: BrokerKind, { port, folder, isDurable }: { port: number; folder: string; isDurable: boolean }): string[] {
  if (kind === 'nats') return ['-a', '127.0.0.1', '-p', String(port), ...(isDurable ? ['-js', '-sd', folder] : [])];
  return ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', '', '--appendonly', isDurable ? 'yes' : 'no', '--appendfsync', 'always'];
}

/** Debian keeps servers in /usr/sbin, which is not on everyone's path. */
function searchEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin` };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]).catch(() => false);
    socket.destroy();
    if (isOpen) return;
    await pause(20);
  }
  throw new Error(`No broker answers on port ${port}.`);
}

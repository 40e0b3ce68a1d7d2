// A Postgres of its own in a temporary folder, for one test file. It listens on a socket file only, so it
// takes no port. Postgres refuses to run as root; there it runs as another user.

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export interface PostgresServer {
  /** Address of a new, empty database. */
  newDatabase(): Promise<string>;
  /** Ends the server with no chance to tidy up, and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const programs = globSync('/usr/lib/postgresql/*/bin').sort().at(-1) ?? null;

/** Why the tests are left out, or false when a Postgres can be started. */
export const withoutPostgres: string | false = programs === null ? 'no Postgres on this machine (Debian: apt-get install postgresql-15)' : false;

export async function startPostgres(): Promise<PostgresServer> {
  if (programs === null) throw new Error(String(withoutPostgres));
  const folder = mkdtempSync(join(tmpdir(), 'hypercode-postgres-'));
  const who = userForPostgres(folder);
  const data = join(folder, 'data');
  execFileSync(join(programs, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'hypercode', '-E', 'UTF8', '--locale=C', '--no-sync'], { ...who, cwd: folder, stdio: 'ignore' });
  const addressOf = (name: string): string => `postgres://hypercode@localhost/${name}?host=${encodeURIComponent(folder)}`;
  let server = await start(data, folder, who);
  await whenReady(addressOf('postgres'));
  let last = 0;
  return {
    async newDatabase() {
      last += 1;
      const client = new pg.Client(addressOf('postgres'));
      await client.connect();
      await client.query(`CREATE DATABASE test_${last}`);
      await client.end();
      return addressOf(`test_${last}`);
    },
    async restart() {
      await end(server, 'SIGQUIT');
      server = await start(data, folder, who);
      await whenReady(addressOf('postgres'));
    },
    async stop() {
      await end(server, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function start(data: string, folder: string, who: { uid?: number; gid?: number }): Promise<ChildProcess> {
  rmSync(join(data, 'postmaster.pid'), { force: true });
  return spawn(join(programs!, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'shared_buffers=16MB'], { ...who, cwd: folder, stdio: 'ignore' });
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await ended;
}

async function whenReady(address: string): Promise<void> {
  for (let round = 0; ; round += 1) {
    const client = new pg.Client(address);
    try {
      await client.connect();
      await client.query('SELECT 1');
      return await client.end();
    } catch (error) {
      await client.end().catch(() => {});
      if (round > 300) throw error;
      await pause(100);
    }
  }
}

/** The user `nobody` where this process is root. */
function userForPostgres(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = existsSync('/usr/bin/id') ? ['-u', '-g'].map((flag) => Number(execFileSync('/usr/bin/id', [flag, 'nobody'], { encoding: 'utf8' }))) : [65_534, 65_534];
  chownSync(folder, uid, gid);
  return { uid, gid };
}

// Backups of Postgres, by its own programs pg_dump and pg_restore: they see the state of one moment. The
// address of the server, which may hold a password, goes to them in the environment and not on the command line.

import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { CatalogueError, isCatalogueError, storageErrors } from '../../contracts/index.ts';
import { openPostgres } from '../postgres/open-postgres.ts';

export const dumpFileName = 'store.dump';

/** The version of the schema that was saved. */
export async function dumpPostgres(url: string, to: string): Promise<number> {
  const store = await openPostgres({ url, isRelaxed: false, writeLimitMs: 10_000 });
  try {
    const version = await store.read(async (queries) => {
      const row = await queries.selectFrom('schema_versions').select((select) => select.fn.max('version').as('version')).executeTakeFirst();
      return Number(row?.version ?? 0);
    });
    await runTool('pg_dump', ['--format=custom', '--no-owner', '--no-privileges', `--file=${to}`], url);
    return version;
  } catch (error) {
    if (isCatalogueError(error)) throw error;
    throw new CatalogueError(storageErrors.noStore({ folder: 'Postgres' }), { cause: error });
  } finally {
    await store.close();
  }
}

/** Reads the list of what a dump holds. */
export async function checkDump(path: string): Promise<void> {
  await runTool('pg_restore', ['--list', path], null);
}

export async function restoreDump(url: string, from: string, isReplacing: boolean): Promise<void> {
  if (!isReplacing && (await hasTables(url))) throw new CatalogueError(storageErrors.storeInTheWay({ folder: 'Postgres' }));
  // `-d ''` takes the database of the environment.
  await runTool('pg_restore', ['--dbname=', '--clean', '--if-exists', '--no-owner', '--no-privileges', '--single-transaction', '--exit-on-error', from], url);
}

async function hasTables(url: string): Promise<boolean> {
  const store = await openPostgres({ url, isRelaxed: false, writeLimitMs: 10_000 });
  try {
    return await store.read(async (queries) => (await queries.introspection.getTables()).length > 0);
  } finally {
    await store.close();
  }
}

function runTool(tool: string, argv: string[], url: string | null): Promise<void> {
  // Debian keeps the programs of each version in a folder of its own; the newest can read the older ones.
  const path = globSync(`/usr/lib/postgresql/*/bin/${tool}`).sort().at(-1) ?? tool;
  const env = { ...process.env, ...(url === null ? {} : addressVariables(new URL(url))) };
  return new Promise((resolve, reject) => {
    execFile(path, argv, { env, maxBuffer: 64 * 1024 * 1024 }, (cause, _stdout, stderr) => {
      if (cause === null) return resolve();
      const said = stderr.trim().split('\n').at(-1)?.slice(0, 300) || undefined;
      reject(new CatalogueError(storageErrors.toolMissing({ tool, detail: said }), { cause }));
    });
  });
}

/** The parts of an address as Postgres's own programs know them. */
function addressVariables({ hostname, port, username, password, pathname, searchParams }: URL): Record<string, string> {
  const parts = {
    PGHOST: searchParams.get('host') ?? hostname,
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''));
}

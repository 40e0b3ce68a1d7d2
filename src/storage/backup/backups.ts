// Backups: made while a server runs, checked, and put back. A backup is a folder with the data of one
// moment and a manifest. Keys are not in it: who holds a backup cannot sign in with it.

import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CatalogueError, storageErrors } from '../../contracts/index.ts';
import { migrations } from '../migrations/index.ts';
import { lockFolder } from '../sqlite/folder-lock.ts';
import { storeFileName } from '../sqlite/store-folder.ts';
import type { StoreEngine } from '../store.ts';
import { checkFiles, readManifest, writeManifest, type Manifest } from './manifest.ts';
import { dumpPostgres, checkDump, dumpFileName, restoreDump } from './postgres-dump.ts';
import { checkSqlite, copySqlite } from './sqlite-copy.ts';
import { fileFault, syncFile, syncFolder } from './synced-files.ts';

/** Where the store is. */
export interface StorePlace {
  dataFolder: string;
  databaseUrl?: string;
}

export interface BackupFacts {
  folder: string;
  engine: StoreEngine;
  createdAtMs: number;
  schemaVersion: number;
  sizeBytes: number;
}

/** Copies the state of this moment into a new folder. Nothing is left there when it does not work out. */
export async function createBackup(place: StorePlace, folder: string, now: number): Promise<BackupFacts> {
  const isNew = !existsSync(folder);
  try {
    if (!isNew && readdirSync(folder).length > 0) throw new CatalogueError(storageErrors.backupInTheWay({ folder }));
    if (place.databaseUrl === undefined && !existsSync(join(place.dataFolder, storeFileName))) throw new CatalogueError(storageErrors.noStore({ folder: place.dataFolder }));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const name = place.databaseUrl === undefined ? storeFileName : dumpFileName;
    const schemaVersion =
      place.databaseUrl === undefined
        ? await copySqlite(join(place.dataFolder, storeFileName), join(folder, name))
        : await dumpPostgres(place.databaseUrl, join(folder, name));
    const engine: StoreEngine = place.databaseUrl === undefined ? 'sqlite' : 'postgres';
    return factsOf(folder, await writeManifest(folder, { engine, createdAtMs: now, schemaVersion }, [name]));
  } catch (error) {
    if (isNew) rmSync(folder, { recursive: true, force: true });
    throw fileFault(error, folder);
  }
}

/** Reads every byte of a backup: the files are those that were saved, and hold a whole store. */
export async function verifyBackup(folder: string): Promise<BackupFacts> {
  const manifest = readManifest(folder);
  await checkFiles(folder, manifest);
  const schemaVersion = manifest.engine === 'sqlite' ? checkSqlite(join(folder, storeFileName), folder) : manifest.schemaVersion;
  if (manifest.engine === 'postgres') await checkDump(join(folder, dumpFileName));
  if (schemaVersion > migrations.length) throw new CatalogueError(storageErrors.newerStore({ found: schemaVersion, known: migrations.length }));
  return factsOf(folder, manifest);
}

/** Puts a backup in the place of the store. An old store stays beside it as store-before-restore.sqlite. */
export async function restoreBackup(folder: string, place: StorePlace, isReplacing: boolean): Promise<BackupFacts> {
  const facts = await verifyBackup(folder);
  const used: StoreEngine = place.databaseUrl === undefined ? 'sqlite' : 'postgres';
  if (facts.engine !== used) throw new CatalogueError(storageErrors.otherEngine({ made: engineNames[facts.engine], used: engineNames[used] }));
  if (place.databaseUrl !== undefined) await restoreDump(place.databaseUrl, join(folder, dumpFileName), isReplacing);
  else restoreSqlite(join(folder, storeFileName), place.dataFolder, isReplacing);
  return facts;
}

const engineNames = { sqlite: 'SQLite', postgres: 'Postgres' } as const;

function restoreSqlite(from: string, dataFolder: string, isReplacing: boolean): void {
  const path = join(dataFolder, storeFileName);
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    const lock = lockFolder(dataFolder);
    try {
      if (existsSync(path)) {
        if (!isReplacing) throw new CatalogueError(storageErrors.storeInTheWay({ folder: dataFolder }));
        keepOldStore(path, join(dataFolder, 'store-before-restore.sqlite'));
      }
      const draft = copyWhole(from, join(dataFolder, 'store-being-restored.sqlite'));
      // What the old log holds was moved into the old store above; beside the new one it would do harm.
      for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true });
      renameSync(draft, path);
      syncFolder(dataFolder);
    } finally {
      lock.release();
    }
  } catch (error) {
    throw fileFault(error, dataFolder);
  }
}

/** A copy and no rename, so that there is a store in its place at every moment. */
function keepOldStore(path: string, kept: string): void {
  for (const ending of ['-wal', '-shm']) rmSync(kept + ending, { force: true });
  try {
    const old = new DatabaseSync(path, { timeout: 5000 });
    old.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    old.close();
  } catch {
    // It is damaged, which may be why it is replaced. Its log goes along with it.
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${kept}-wal`);
  }
  copyWhole(path, kept);
}

/** The copy, held by the disk and closed to others; or none. */
function copyWhole(from: string, to: string): string {
  try {
    copyFileSync(from, to);
    chmodSync(to, 0o600);
    syncFile(to);
    return to;
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  }
}

function factsOf(folder: string, { engine, createdAtMs, schemaVersion, files }: Manifest): BackupFacts {
  return { folder, engine, createdAtMs, schemaVersion, sizeBytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) };
}

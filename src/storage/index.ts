// The only door of storage.

export { openStore, type OpenStoreOptions } from './open-store.ts';
export type { Queries, Statement, StatementResult, Store, StoreEngine } from './store.ts';
export type { RunHistoryTable, StoreTables } from './tables.ts';
export { RefusedByRule, type RefusedKind } from './store-fault.ts';
export { migrations } from './migrations/index.ts';
export { migrate, schemaVersion, type MigrateOptions } from './migrations/migrate.ts';
export type { Migration } from './migrations/migration.ts';
export { removeOld, type Retention } from './retention.ts';
export { createBackup, restoreBackup, verifyBackup, type BackupFacts, type StorePlace } from './backup/backups.ts';
export { createRunHistory, type RunHistory } from './repositories/run-history.ts';

// The tables as TypeScript sees them. migrations/ makes them; the two change together.
// Times are milliseconds since 1970, yes and no are 1 and 0, structures are JSON text: both engines hold these alike.

export interface RunHistoryTable {
  id: string;
  started_at_ms: number;
  duration_ms: number;
  language: string;
  status: string;
  exit_code: number;
  /** Code of the catalogue, for a run that did not succeed. */
  error_code: string | null;
  summary: string;
}

export interface SchemaVersionsTable {
  version: number;
  name: string;
  applied_at_ms: number;
}

export interface StoreTables {
  run_history: RunHistoryTable;
  schema_versions: SchemaVersionsTable;
}

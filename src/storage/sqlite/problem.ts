// What of an error crosses the border between threads. It imports nothing, so that the writer's thread
// starts fast and stays small; dialect.ts knows what the numbers mean.

export interface SqliteProblem {
  message: string;
  /** Extended result code of SQLite; undefined for any other error. */
  resultCode?: number;
}

export function problemOf(error: unknown): SqliteProblem {
  const { message, errcode } = error as Error & { errcode?: number };
  return { message, ...(errcode === undefined ? {} : { resultCode: errcode }) };
}

// One step of the schema. Steps have numbers without gaps and are never changed once they were in use.

import type { Kysely } from 'kysely';

export interface Migration {
  version: number;
  /** What is there afterwards, in words with hyphens. */
  name: string;
  // oxlint-disable-next-line no-explicit-any -- tables of a step are not those of today.
  up: (queries: Kysely<any>) => Promise<void>;
  /** Left out where going back would lose what people stored. */
  // oxlint-disable-next-line no-explicit-any -- as above.
  down?: (queries: Kysely<any>) => Promise<void>;
}

// The one list of steps, for both engines. A new step goes at the end.

import { runHistory } from './0001-run-history.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [runHistory];

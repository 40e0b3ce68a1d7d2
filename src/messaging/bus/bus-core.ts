// What the bus and its ports share. Only files of this folder see it.

import { CatalogueError, messagingErrors, type ErrorRecord } from '../../contracts/index.ts';
import type { Logger } from '../../telemetry/index.ts';
import type { AccessRules } from '../access/access-rules.ts';
import type { Driver, DurableReader } from '../drivers/driver.ts';
import type { Listener } from './listener.ts';
import type { RecentIds } from './recent-ids.ts';
import type { Requests } from './requests.ts';
import type { Stamps } from './stamp.ts';

export type BusState = 'open' | 'draining' | 'closed';

/** Somebody tried what the topic rules do not allow. The audit log keeps it. */
export interface TopicRefusal {
  role: string;
  source: string;
  act: 'publish' | 'subscribe';
  /** The subject or pattern it was about. */
  subject: string;
  record: ErrorRecord;
}

export interface BusCore {
  readonly driver: Driver;
  readonly rules: AccessRules;
  readonly log: Logger | undefined;
  /** Ids that came with their event. Those made here are known to `stamps`. */
  readonly recentIds: RecentIds;
  readonly requests: Requests;
  readonly stamps: Stamps;
  readonly listeners: Set<Listener>;
  readonly readers: Set<DurableReader>;
  readonly counts: { published: number; duplicates: number; refused: number; failed: number; dropped: number; letGo: number; givenUp: number };
  state: BusState;
  onRefused(refusal: TopicRefusal): void;
}

/** What everyone gets who comes after the bus was asked to drain. */
export function stopped(): CatalogueError {
  return new CatalogueError(messagingErrors.busStopping({}));
}

// The bus: every part of HyperCode sends and receives its events here. It stamps events, holds the topic rules,
// knows ids that come twice, and keeps a queue for each listener. Moving events is the driver's work.

import { newId } from '../../contracts/index.ts';
import type { Logger } from '../../telemetry/index.ts';
import { AccessRules } from '../access/access-rules.ts';
import type { Driver, DriverCapabilities } from '../drivers/driver.ts';
import { createEmbeddedDriver } from '../drivers/embedded/embedded-driver.ts';
import type { BusCore, BusState, TopicRefusal } from './bus-core.ts';
import type { ListenerCounts } from './listener.ts';
import { createPort, type Port } from './port.ts';
import { RecentIds } from './recent-ids.ts';
import { Requests } from './requests.ts';
import { Stamps } from './stamp.ts';

export interface BusOptions {
  /** The embedded one when left out. */
  driver?: Driver;
  /** Topic rules beside the built-in ones, such as `agent publish deployment.*`. */
  rules?: readonly string[];
  log?: Logger;
  onRefused?: (refusal: TopicRefusal) => void;
  now?: () => number;
  /** How many ids are known at least, to leave out an event that comes twice. */
  knownIds?: number;
}

export interface BusDescription {
  state: BusState;
  driver: string;
  capabilities: DriverCapabilities;
  published: number;
  /** Left out because their id was known. */
  duplicates: number;
  refused: number;
  /** Handlers that threw or rejected. */
  failed: number;
  /** Events given up by the policy of slow listeners. */
  dropped: number;
  /** Listeners let go by their policy. */
  letGo: number;
  /** Kept events whose tries were used up. */
  givenUp: number;
  listeners: ListenerCounts[];
}

export interface Bus {
  /** A place to send and listen from, in one role. `source` names the part of HyperCode. */
  connect(who: { role: string; source: string }): Port;
  /** Puts other topic rules beside the built-in ones, at once and for everyone. */
  changeRules(rules: readonly string[]): void;
  describe(): BusDescription;
  /** Takes no new events, lets listeners finish what waits for them, then closes. True when all was finished in time. */
  drain(deadlineMs: number): Promise<boolean>;
}

/**
 * @example
 * const bus = createBus({ log });
 * const port = bus.connect({ role: 'system', source: 'execution' });
 * port.subscribe('run.*', (event) => console.log(event.type, event.data));
 * port.publish('run.started', { runId });
 */
export function createBus(options: BusOptions = {}): Bus {
  const { driver = createEmbeddedDriver(), log, onRefused, now = Date.now, knownIds = 50_000 } = options;
  const core: BusCore = {
    driver,
    rules: new AccessRules(options.rules),
    log,
    recentIds: new RecentIds(knownIds),
    requests: new Requests(driver, newId('bus')),
    stamps: new Stamps(now),
    listeners: new Set(),
    readers: new Set(),
    counts: { published: 0, duplicates: 0, refused: 0, failed: 0, dropped: 0, letGo: 0, givenUp: 0 },
    state: 'open',
    onRefused(refusal) {
      core.counts.refused += 1;
      log?.warn({ role: refusal.role, source: refusal.source, subject: refusal.subject, code: refusal.record.code }, 'topic.refused');
      onRefused?.(refusal);
    },
  };
  return {
    connect: (who) => createPort(core, who),
    changeRules(rules) {
      core.rules.change(rules);
      driver.forgetRoutes();
    },
    describe: () => describeBus(core),
    drain: (deadlineMs) => drainBus(core, deadlineMs),
  };
}

function describeBus({ driver, state, counts, listeners }: BusCore): BusDescription {
  const current = [...listeners].map((listener) => listener.counts);
  const dropped = current.reduce((sum, listener) => sum + listener.dropped, counts.dropped);
  return { state, driver: driver.name, capabilities: driver.capabilities, ...counts, dropped, listeners: current };
}

async function drainBus(core: BusCore, deadlineMs: number): Promise<boolean> {
  if (core.state !== 'open') return true;
  core.state = 'draining';
  const finished = (async () => {
    await Promise.all([...core.readers].map((reader) => reader.stop()));
    await core.driver.flush();
    await Promise.all([...core.listeners].map((listener) => listener.whenIdle()));
    // What the last handlers answered leaves as well.
    await core.driver.flush();
    return true;
  })();
  const isFinished = await withDeadline(finished, deadlineMs);
  core.requests.close();
  for (const listener of core.listeners) listener.close();
  core.state = 'closed';
  await core.driver.close();
  return isFinished;
}

async function withDeadline(work: Promise<boolean>, deadlineMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), deadlineMs);
  });
  try {
    // A broker that is away cannot be waited for, and must not keep the rest from closing.
    return await Promise.race([work.catch(() => false), late]);
  } finally {
    clearTimeout(timer);
  }
}

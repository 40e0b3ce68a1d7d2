// Reads one consumer group of a Redis stream, entry after entry. Of all processes that read under one name, the
// one that holds the lease reads: two at a time would break the order. When it goes, another takes over where it was.

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { readEvents } from '../../event.ts';
import { matchesPattern } from '../../subjects/grammar.ts';
import type { ConsumeRequest, DurableReader } from '../driver.ts';

export interface GroupPlace {
  connection: Redis;
  stream: string;
  leaseKey: string;
}

type Entries = [stream: string, entries: [id: string, fields: string[] | null][]][] | null;

const consumer = 'reader';
const waitMs = 1_000;
const pauseMs = 100;

export function readGroup(place: GroupPlace, request: ConsumeRequest): DurableReader {
  let isStopping = false;
  const lease = new Lease(place, request.acknowledgeWithinMs);
  const read = async (): Promise<void> => {
    // What was handed out and not acknowledged comes first, also what another process left behind.
    let isBehind = true;
    while (!isStopping) {
      try {
        if (!(await lease.hold())) {
          isBehind = true;
          await pause(pauseMs);
          continue;
        }
        const entry = await nextEntry(place, request.name, isBehind);
        if (entry === null) isBehind = false;
        else if (!(await handleEntry(place, request, entry, lease))) {
          isBehind = true;
          await pause(pauseMs);
        }
      } catch {
        // Redis is away. The client connects again by itself; asking again is all there is to do.
        isBehind = true;
        await pause(pauseMs);
      }
    }
    await lease.release();
  };
  const reading = read();
  return {
    async stop() {
      isStopping = true;
      await reading;
    },
  };
}

interface Entry {
  id: string;
  text: string;
}

async function nextEntry({ connection, stream }: GroupPlace, group: string, isBehind: boolean): Promise<Entry | null> {
  const answer = (isBehind
    ? await connection.xreadgroup('GROUP', group, consumer, 'COUNT', 1, 'STREAMS', stream, '0')
    : await connection.xreadgroup('GROUP', group, consumer, 'COUNT', 1, 'BLOCK', waitMs, 'STREAMS', stream, '>')) as Entries;
  const entry = answer?.[0]?.[1]?.[0];
  return entry === undefined ? null : { id: entry[0], text: entry[1]?.[1] ?? '' };
}

/** False when the entry has to come again. */
async function handleEntry({ connection, stream }: GroupPlace, { name, pattern, handle, acknowledgeWithinMs }: ConsumeRequest, entry: Entry, lease: Lease): Promise<boolean> {
  // An entry that holds no events of ours can never be handled; it is passed over.
  const events = (readEvents(entry.text) ?? []).filter((event) => matchesPattern(pattern, event.subject));
  const keepAlive = setInterval(() => void lease.hold().catch(() => {}), acknowledgeWithinMs / 3);
  try {
    for (const event of events) await handle(event);
  } catch {
    return false;
  } finally {
    clearInterval(keepAlive);
  }
  // Not waited for: the next question goes the same way behind it. A lost one brings back events that are known.
  connection.xack(stream, name, entry.id).catch(() => {});
  return true;
}

// As scripts, so that nobody else comes between looking and acting.
const takeOrRenew = `
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;
const giveBack = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

/** The right to read, for a while. It is renewed when a third of its time is over. */
class Lease {
  readonly #place: GroupPlace;
  readonly #lengthMs: number;
  readonly #owner = randomUUID();
  #renewedAtMs = Number.NEGATIVE_INFINITY;

  constructor(place: GroupPlace, lengthMs: number) {
    this.#place = place;
    this.#lengthMs = lengthMs;
  }

  async hold(): Promise<boolean> {
    const nowMs = performance.now();
    if (nowMs - this.#renewedAtMs < this.#lengthMs / 3) return true;
    const { connection, leaseKey } = this.#place;
    if ((await connection.eval(takeOrRenew, 1, leaseKey, this.#owner, this.#lengthMs)) !== 1) return false;
    this.#renewedAtMs = nowMs;
    return true;
  }

  async release(): Promise<void> {
    const { connection, leaseKey } = this.#place;
    await connection.eval(giveBack, 1, leaseKey, this.#owner).catch(() => {});
  }
}

// What carries events from who sends them to who listens: inside this process, or over a broker. Rules, ids,
// queues and requests are the bus's; a driver only moves events. One folder per driver beside this file.

import type { ReplayFrom } from '../bus/replay-window.ts';
import type { BusEvent } from '../event.ts';

export interface DriverCapabilities {
  /** Events sent with `publishDurable` outlive a restart of the broker and of this process. */
  durable: boolean;
  /** What a new listener can be given of the past: nothing, the latest in memory, or all that is kept. */
  replay: 'none' | 'window' | 'log';
  /** Who knows an event that comes twice: nobody, this process for a while, or the broker too. */
  dedup: 'none' | 'window' | 'log';
  queueGroups: boolean;
  /** `publish` knows when nobody listens. */
  knowsListeners: boolean;
  maxPayloadBytes: number;
}

export interface Receiver {
  receive(event: BusEvent): void;
  /** Whether this listener may get this subject. The answer holds until `forgetRoutes` is called. */
  accepts(subject: string): boolean;
  /** How much it still has to do; the member of a group with the least gets the next event. */
  readonly load: number;
}

export interface SubscribeRequest {
  pattern: string;
  /** Of all members of a group, one gets each event. */
  group?: string | undefined;
  /** Only where `replay` is `window`. */
  from?: ReplayFrom | undefined;
}

export interface DriverSubscription {
  /** Resolves when events sent from now on arrive. */
  readonly ready: Promise<void>;
  close(): void;
}

export interface ConsumeRequest {
  pattern: string;
  /** Readers of one name share the work and the place they came to. */
  name: string;
  /** Where a new name begins. A known name goes on where it was. */
  from: 'first' | 'new';
  /** After this time without an answer an event is handed out again. */
  acknowledgeWithinMs: number;
  /** Rejects when the event has to come again. */
  handle(event: BusEvent): Promise<void>;
}

export interface DurableReader {
  /** Resolves when the batch at work is done, so that none of it comes again. */
  stop(): Promise<void>;
}

export interface Driver {
  readonly name: string;
  readonly capabilities: DriverCapabilities;
  /** At most once. False when it is known that nobody listens. */
  publish(event: BusEvent): boolean;
  /** Resolves when the event is kept. */
  publishDurable(event: BusEvent): Promise<void>;
  subscribe(request: SubscribeRequest, receiver: Receiver): DriverSubscription;
  consume(request: ConsumeRequest): Promise<DurableReader>;
  /** Some receiver accepts other subjects than before. */
  forgetRoutes(): void;
  /** Resolves when everything handed in has left this process. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** What the embedded driver needs to keep events; storage has one. An in-memory stand-in would not be durable. */
export interface DurableLog {
  /** Resolves when all are kept for good. An id that is kept already is left out. */
  append(events: readonly BusEvent[]): Promise<void>;
  consume(request: ConsumeRequest): Promise<DurableReader>;
  close(): Promise<void>;
}

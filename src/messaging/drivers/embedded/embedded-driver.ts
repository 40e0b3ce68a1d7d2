// The bus inside one process: no server, no network. Who listens is called before `publish` returns, except for
// events sent by a listener at work: these wait their turn, so that everyone sees all events in one order.

import { CatalogueError, messagingErrors } from '../../../contracts/index.ts';
import { ReplayWindow } from '../../bus/replay-window.ts';
import type { BusEvent } from '../../event.ts';
import { matchesPattern } from '../../subjects/grammar.ts';
import type { ConsumeRequest, Driver, DriverCapabilities, DriverSubscription, DurableLog, DurableReader, Receiver, SubscribeRequest } from '../driver.ts';
import { MicroBatches } from '../micro-batches.ts';
import { Router } from './router.ts';

export interface EmbeddedDriverOptions {
  /** How many of the latest events a new listener can be given. */
  replayEvents?: number;
  /** How many subjects have their route kept. */
  keptRoutes?: number;
  /** Without one nothing is durable. */
  log?: DurableLog;
}

const mostWaiting = 100_000;
/** Then other work of the process gets its turn. */
const mostAtOnce = 10_000;

/**
 * @example
 * const driver = createEmbeddedDriver({ replayEvents: 1000 });
 */
export function createEmbeddedDriver(options: EmbeddedDriverOptions = {}): Driver {
  return new EmbeddedDriver(options);
}

class EmbeddedDriver implements Driver {
  readonly name = 'embedded';
  readonly capabilities: DriverCapabilities;
  readonly #router: Router;
  readonly #window: ReplayWindow;
  readonly #log: DurableLog | undefined;
  readonly #batches: MicroBatches | null;
  #waiting: BusEvent[] = [];
  #isSending = false;
  #whenIdle: (() => void)[] = [];

  constructor({ replayEvents = 1000, keptRoutes = 8192, log }: EmbeddedDriverOptions) {
    this.#router = new Router(keptRoutes);
    this.#window = new ReplayWindow(replayEvents);
    this.#log = log;
    this.#batches = log === undefined ? null : new MicroBatches({ driver: this.name, send: (batch) => log.append(batch.map((entry) => entry.event)) });
    this.capabilities = {
      durable: log !== undefined,
      replay: 'window',
      dedup: log === undefined ? 'window' : 'log',
      queueGroups: true,
      knowsListeners: true,
      maxPayloadBytes: Number.POSITIVE_INFINITY,
    };
  }

  publish(event: BusEvent): boolean {
    if (this.#isSending) {
      if (this.#waiting.length >= mostWaiting) throw new CatalogueError(messagingErrors.tooManyEvents({ limit: mostWaiting }));
      this.#waiting.push(event);
      return true;
    }
    this.#isSending = true;
    let isHeard = false;
    try {
      this.#window.add(event);
      isHeard = this.#router.send(event);
    } finally {
      if (this.#waiting.length > 0) this.#sendWaiting();
      else this.#isSending = false;
    }
    return isHeard;
  }

  async publishDurable(event: BusEvent): Promise<void> {
    if (this.#batches === null) throw new CatalogueError(messagingErrors.cannotKeepEvents({ driver: this.name }));
    await this.#batches.add(event);
  }

  subscribe({ pattern, group, from }: SubscribeRequest, receiver: Receiver): DriverSubscription {
    if (from !== undefined) {
      for (const event of this.#window.read(from, (subject) => matchesPattern(pattern, subject) && receiver.accepts(subject))) receiver.receive(event);
    }
    const listener = { receiver, group };
    this.#router.add(pattern, listener);
    return { ready: Promise.resolve(), close: () => this.#router.remove(pattern, listener) };
  }

  async consume(request: ConsumeRequest): Promise<DurableReader> {
    if (this.#log === undefined) throw new CatalogueError(messagingErrors.cannotKeepEvents({ driver: this.name }));
    return this.#log.consume(request);
  }

  forgetRoutes(): void {
    this.#router.forgetRoutes();
  }

  async flush(): Promise<void> {
    await this.#batches?.flush();
    if (this.#isSending) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
  }

  async close(): Promise<void> {
    await this.flush();
    await this.#log?.close();
  }

  #sendWaiting(): void {
    for (let sent = 0; sent < this.#waiting.length; sent += 1) {
      if (sent === mostAtOnce) {
        this.#waiting = this.#waiting.slice(sent);
        setImmediate(() => this.#sendWaiting());
        return;
      }
      this.#window.add(this.#waiting[sent]);
      this.#router.send(this.#waiting[sent]);
    }
    this.#waiting = [];
    this.#isSending = false;
    for (const resolve of this.#whenIdle.splice(0)) resolve();
  }
}

// The bus over Redis. Plain events go over its channels; events to keep go in micro-batches to one stream, read
// by consumer groups. Redis keeps them through a restart only with `appendonly`, so that is asked for at the start.

import { Redis, type RedisOptions } from 'ioredis';
import { CatalogueError, messagingErrors } from '../../../contracts/index.ts';
import type { BusEvent } from '../../event.ts';
import { withoutPassword } from '../address.ts';
import type { ConsumeRequest, Driver, DriverCapabilities, DriverSubscription, DurableReader, Receiver, SubscribeRequest } from '../driver.ts';
import { MicroBatches, type BatchEntry } from '../micro-batches.ts';
import { Channels } from './channels.ts';
import { readGroup } from './read-group.ts';

export interface RedisDriverOptions {
  url: string;
  prefix: string;
  giveUpAfterMs: number;
}

const maxPayloadBytes = 8 * 1_048_576;

/** Nothing is sent again behind our back: the order would not hold. Who sends knows what to send again. */
const plainConnection: RedisOptions = {
  protocol: 2,
  lazyConnect: true,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  commandTimeout: 5_000,
  retryStrategy: () => 200,
};

export async function openRedisDriver({ url, prefix, giveUpAfterMs }: RedisDriverOptions): Promise<Driver> {
  const address = withoutPassword(url);
  let isOpen = false;
  const options = { ...plainConnection, connectTimeout: Math.min(giveUpAfterMs, 10_000) };
  // The first connection tells at once when nobody is there; later ones are tried without end.
  const sender = new Redis(url, { ...options, enableAutoPipelining: true, retryStrategy: () => (isOpen ? 200 : null) });
  const listener = new Redis(url, { ...options, enableOfflineQueue: true, maxRetriesPerRequest: null, commandTimeout: undefined });
  for (const connection of [sender, listener]) connection.on('error', () => {});
  try {
    await sender.connect();
    isOpen = true;
    await listener.connect();
    const keeps = /^aof_enabled:1/m.test(await sender.info('persistence'));
    return new RedisDriver({ sender, listener, keeps, prefix, address, giveUpAfterMs });
  } catch (error) {
    for (const connection of [sender, listener]) connection.disconnect();
    throw new CatalogueError(messagingErrors.brokerOutOfReach({ driver: 'redis', address }), { cause: error });
  }
}

interface RedisParts {
  sender: Redis;
  listener: Redis;
  keeps: boolean;
  prefix: string;
  address: string;
  giveUpAfterMs: number;
}

class RedisDriver implements Driver {
  readonly name = 'redis';
  readonly capabilities: DriverCapabilities;
  readonly #parts: RedisParts;
  readonly #channels: Channels;
  readonly #batches: MicroBatches;
  readonly #stream: string;
  readonly #readers = new Set<Redis>();
  /** Plain events on their way to Redis. */
  #leaving = 0;
  #whenLeft: (() => void)[] = [];

  constructor(parts: RedisParts) {
    const { listener, keeps, prefix, address, giveUpAfterMs } = parts;
    this.#parts = parts;
    this.#stream = `${prefix}:kept`;
    this.#channels = new Channels(listener, `${prefix}:now:`);
    this.#batches = new MicroBatches({ driver: this.name, address, giveUpAfterMs, maximumBytes: maxPayloadBytes, send: (batch) => this.#keep(batch) });
    this.capabilities = {
      durable: keeps,
      replay: keeps ? 'log' : 'none',
      dedup: 'window',
      queueGroups: false,
      knowsListeners: false,
      maxPayloadBytes,
    };
  }

  publish(event: BusEvent): boolean {
    const json = JSON.stringify(event);
    if (json.length * 3 > maxPayloadBytes && Buffer.byteLength(json) > maxPayloadBytes) {
      throw new CatalogueError(messagingErrors.eventTooLarge({ subject: event.subject, sizeBytes: Buffer.byteLength(json), limitBytes: maxPayloadBytes }));
    }
    this.#leaving += 1;
    // Plain events are sent at most once: without a connection they are lost, as for someone who does not listen.
    this.#parts.sender.publish(`${this.#parts.prefix}:now:${event.subject}`, json).then(this.#hasLeft, this.#hasLeft);
    return true;
  }

  async publishDurable(event: BusEvent): Promise<void> {
    this.#mustKeep();
    await this.#batches.add(event);
  }

  subscribe({ pattern }: SubscribeRequest, receiver: Receiver): DriverSubscription {
    return this.#channels.add(pattern, receiver);
  }

  async consume(request: ConsumeRequest): Promise<DurableReader> {
    this.#mustKeep();
    const { sender, prefix } = this.#parts;
    await sender.xgroup('CREATE', this.#stream, request.name, request.from === 'first' ? '0' : '$', 'MKSTREAM').catch((error: unknown) => {
      if (!/BUSYGROUP/.test(String(error))) throw error;
    });
    const connection = sender.duplicate({ ...plainConnection, enableAutoPipelining: false });
    connection.on('error', () => {});
    await connection.connect();
    this.#readers.add(connection);
    const reader = readGroup({ connection, stream: this.#stream, leaseKey: `${prefix}:reader:${request.name}` }, request);
    return {
      stop: async () => {
        await reader.stop();
        this.#readers.delete(connection);
        connection.disconnect();
      },
    };
  }

  forgetRoutes(): void {
    // Routes are the server's; rules are asked for each event that arrives.
  }

  async flush(): Promise<void> {
    await this.#batches.flush();
    if (this.#leaving > 0) await new Promise<void>((resolve) => this.#whenLeft.push(resolve));
  }

  async close(): Promise<void> {
    this.#batches.end();
    const { sender, listener } = this.#parts;
    for (const connection of [sender, listener, ...this.#readers]) connection.disconnect();
  }

  async #keep(batch: readonly BatchEntry[]): Promise<void> {
    await this.#parts.sender.xadd(this.#stream, '*', 'events', `[${batch.map(({ json }) => json).join(',')}]`);
  }

  readonly #hasLeft = (): void => {
    this.#leaving -= 1;
    if (this.#leaving > 0 || this.#whenLeft.length === 0) return;
    for (const resolve of this.#whenLeft.splice(0)) resolve();
  };

  #mustKeep(): void {
    if (!this.capabilities.durable) throw new CatalogueError(messagingErrors.cannotKeepEvents({ driver: this.name }));
  }
}

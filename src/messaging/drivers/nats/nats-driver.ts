// The bus over NATS. Plain events go over core NATS; events to keep go over JetStream in micro-batches, each one
// message of a stream. The message's subject is the first word of its events, so a reader fetches what it may need.

import { AckPolicy, DeliverPolicy, jetstream, jetstreamManager, RetentionPolicy, StorageType, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream';
import { connect, nanos, type NatsConnection } from '@nats-io/transport-node';
import { CatalogueError, messagingErrors } from '../../../contracts/index.ts';
import { readEvents, type BusEvent } from '../../event.ts';
import type { ConsumeRequest, Driver, DriverCapabilities, DriverSubscription, DurableReader, Receiver, SubscribeRequest } from '../driver.ts';
import { withoutPassword } from '../address.ts';
import { LaneBatches } from '../lane-batches.ts';
import type { BatchEntry } from '../micro-batches.ts';
import { readStream } from './read-stream.ts';

export interface NatsDriverOptions {
  url: string;
  prefix: string;
  giveUpAfterMs: number;
}

/** For this long JetStream knows the id of a batch that comes twice. */
const dedupWindowMs = 120_000;
/** The client keeps events while it has no connection; without a bound they could fill the memory. */
const mostHeldBack = 10_000;

export async function openNatsDriver({ url, prefix, giveUpAfterMs }: NatsDriverOptions): Promise<Driver> {
  const address = withoutPassword(url);
  try {
    const connection = await connect({ servers: url, maxReconnectAttempts: -1, reconnectTimeWait: 200, timeout: Math.min(giveUpAfterMs, 10_000), noAsyncTraces: true, name: prefix });
    const jetStream = connection.info?.jetstream === true ? await openStream(connection, prefix) : null;
    return new NatsDriver({ connection, jetStream, prefix, address, giveUpAfterMs });
  } catch (error) {
    throw new CatalogueError(messagingErrors.brokerOutOfReach({ driver: 'nats', address }), { cause: error });
  }
}

interface OpenStream {
  client: JetStreamClient;
  manager: JetStreamManager;
  stream: string;
}

async function openStream(connection: NatsConnection, prefix: string): Promise<OpenStream> {
  const manager = await jetstreamManager(connection);
  const stream = `${prefix}-events`;
  const wanted = { name: stream, subjects: [`${prefix}.kept.*`], retention: RetentionPolicy.Limits, storage: StorageType.File, duplicate_window: nanos(dedupWindowMs) };
  await manager.streams.info(stream).catch(() => manager.streams.add(wanted));
  return { client: jetstream(connection), manager, stream };
}

interface NatsParts {
  connection: NatsConnection;
  jetStream: OpenStream | null;
  prefix: string;
  address: string;
  giveUpAfterMs: number;
}

class NatsDriver implements Driver {
  readonly name = 'nats';
  readonly capabilities: DriverCapabilities;
  readonly #parts: NatsParts;
  readonly #batches: LaneBatches | null;
  readonly #eventPrefix: string;
  /** Null while connected; otherwise how many events wait for the connection. */
  #heldBack: number | null = null;

  constructor(parts: NatsParts) {
    const { connection, jetStream, prefix, address, giveUpAfterMs } = parts;
    const maxPayloadBytes = connection.info?.max_payload ?? 1_048_576;
    this.#parts = parts;
    this.#eventPrefix = `${prefix}.now.`;
    this.#batches =
      jetStream === null
        ? null
        : new LaneBatches((lane) => ({ driver: this.name, address, giveUpAfterMs, maximumBytes: maxPayloadBytes, send: (batch) => this.#keep(jetStream.client, lane, batch) }));
    this.capabilities = {
      durable: jetStream !== null,
      replay: jetStream === null ? 'none' : 'log',
      dedup: jetStream === null ? 'window' : 'log',
      queueGroups: true,
      knowsListeners: false,
      maxPayloadBytes,
    };
    void this.#watchConnection();
  }

  publish(event: BusEvent): boolean {
    const json = JSON.stringify(event);
    const limitBytes = this.capabilities.maxPayloadBytes;
    // A sign has at most three bytes in UTF-8, so most events need no count.
    if (json.length * 3 > limitBytes) {
      const sizeBytes = Buffer.byteLength(json);
      if (sizeBytes > limitBytes) throw new CatalogueError(messagingErrors.eventTooLarge({ subject: event.subject, sizeBytes, limitBytes }));
    }
    if (this.#heldBack !== null && (this.#heldBack += 1) > mostHeldBack) throw new CatalogueError(messagingErrors.tooManyEvents({ limit: mostHeldBack }));
    this.#parts.connection.publish(this.#eventPrefix + event.subject, json);
    return true;
  }

  async publishDurable(event: BusEvent): Promise<void> {
    if (this.#batches === null) throw this.#cannotKeep();
    await this.#batches.add(event);
  }

  subscribe({ pattern, group }: SubscribeRequest, receiver: Receiver): DriverSubscription {
    const { connection } = this.#parts;
    const subscription = connection.subscribe(this.#eventPrefix + pattern, {
      ...(group === undefined ? {} : { queue: group }),
      callback: (error, message) => {
        if (error !== null) return;
        for (const event of readEvents(message.string()) ?? []) {
          // What it says inside must be where it was sent: the server's permissions look only at the outside.
          if (message.subject === this.#eventPrefix + event.subject && receiver.accepts(event.subject)) receiver.receive(event);
        }
      },
    });
    const ready = connection.flush();
    // Whoever waits for it is told; without anyone it must not end the process unheard.
    ready.catch(() => {});
    return { ready, close: () => subscription.unsubscribe() };
  }

  async consume(request: ConsumeRequest): Promise<DurableReader> {
    const { connection, jetStream, prefix } = this.#parts;
    if (jetStream === null) throw this.#cannotKeep();
    const { manager, stream, client } = jetStream;
    const lane = request.pattern.split('.')[0];
    const known = await manager.consumers.info(stream, request.name).catch(() => null);
    if (known === null) {
      await manager.consumers.add(stream, {
        durable_name: request.name,
        ack_policy: AckPolicy.Explicit,
        ack_wait: nanos(request.acknowledgeWithinMs),
        // One message at a time keeps the order when it has to come again; a message is a batch of events.
        max_ack_pending: 1,
        max_deliver: -1,
        deliver_policy: request.from === 'first' ? DeliverPolicy.All : DeliverPolicy.New,
        filter_subject: `${prefix}.kept.${lane === '>' ? '*' : lane}`,
      });
    }
    return readStream(await client.consumers.get(stream, request.name), request, async () => {
      if (!connection.isClosed()) await connection.flush();
    });
  }

  forgetRoutes(): void {
    // Routes are the server's; rules are asked for each event that arrives.
  }

  async flush(): Promise<void> {
    await this.#batches?.flush();
    if (!this.#parts.connection.isClosed()) await this.#parts.connection.flush();
  }

  async close(): Promise<void> {
    this.#batches?.end();
    await this.#parts.connection.close();
  }

  async #keep(client: JetStreamClient, lane: string, batch: readonly BatchEntry[]): Promise<void> {
    const body = `[${batch.map(({ json }) => json).join(',')}]`;
    // The first id names the batch: when it is sent again, it is the same batch with the same name.
    await client.publish(`${this.#parts.prefix}.kept.${lane}`, body, { msgID: batch[0].event.id, timeout: 2_000 });
  }

  async #watchConnection(): Promise<void> {
    for await (const { type } of this.#parts.connection.status()) {
      if (type === 'disconnect') this.#heldBack = 0;
      else if (type === 'reconnect') this.#heldBack = null;
    }
  }

  #cannotKeep(): CatalogueError {
    return new CatalogueError(messagingErrors.cannotKeepEvents({ driver: this.name }));
  }
}

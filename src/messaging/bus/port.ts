// A place to send and listen from, in the name of one role. The role is fixed when the port is made, so no call
// can take another one. Every refusal leaves here, as a catalogue error and a record for the audit log.

import { CatalogueError, messagingErrors, type ErrorRecord } from '../../contracts/index.ts';
import type { RoleAccess } from '../access/access-rules.ts';
import type { DurableReader } from '../drivers/driver.ts';
import type { BusEvent } from '../event.ts';
import { isPattern, isSubject } from '../subjects/grammar.ts';
import { stopped, type BusCore } from './bus-core.ts';
import { Listener, type AnswerOutcome, type EventHandler, type ListenerCounts } from './listener.ts';
import { ReadRetries } from './read-retries.ts';
import { answerData } from './requests.ts';
import type { ReplayFrom } from './replay-window.ts';
import type { QueuePolicy } from './waiting-events.ts';

export interface PublishOptions {
  /** When the event was made elsewhere. An id that is known already is left out. */
  id?: string;
  /** The subject when left out. */
  type?: string;
  /** The traceparent of the work this belongs to. */
  trace?: string;
}

export interface PublishedEvent {
  id: string;
  /** The id was known: nothing was sent. */
  isDuplicate: boolean;
}

export interface SubscribeOptions {
  /** Of all listeners of one group, one gets each event. */
  group?: string;
  /** What happens when more than `limit` events wait. */
  policy?: QueuePolicy;
  limit?: number;
  /** Begin with events that were sent before, where the driver has them. */
  from?: ReplayFrom;
  /** Told when the policy lets this listener go. */
  onLetGo?: (record: ErrorRecord) => void;
}

export interface Subscription {
  /** Resolves when events sent from now on arrive; at once inside one process. */
  readonly ready: Promise<void>;
  readonly counts: ListenerCounts;
  close(): void;
}

export interface ConsumeOptions {
  /** Readers of one name share the work and the place they came to, over restarts. */
  name: string;
  from?: 'first' | 'new';
  acknowledgeWithinMs?: number;
  maximumTries?: number;
  onGivenUp?: (event: BusEvent, error: unknown) => void;
}

export interface Port {
  /** Sends at once, at most once: who does not listen now misses it. */
  publish(subject: string, data: unknown, options?: PublishOptions): PublishedEvent;
  /** Resolves when the event is kept. Readers get it at least once, also after restarts; who listens now sees it too. */
  publishDurable(subject: string, data: unknown, options?: PublishOptions): Promise<PublishedEvent>;
  subscribe<Data = unknown>(pattern: string, handler: (event: BusEvent<Data>) => unknown, options?: SubscribeOptions): Subscription;
  /** Like `subscribe`; what the handler returns or throws is the answer. */
  answer<Data = unknown>(pattern: string, handler: (event: BusEvent<Data>) => unknown, options?: SubscribeOptions): Subscription;
  /** The answer of whoever answers first. */
  request(subject: string, data: unknown, options?: { timeoutMs?: number }): Promise<unknown>;
  /** Reads kept events one after another. An event whose handler rejects comes again. */
  consume<Data = unknown>(pattern: string, handler: (event: BusEvent<Data>) => Promise<void>, options: ConsumeOptions): Promise<DurableReader>;
}

export function createPort(core: BusCore, who: { role: string; source: string }): Port {
  return new BusPort(core, who);
}

class BusPort implements Port {
  readonly #core: BusCore;
  readonly #source: string;
  readonly #access: RoleAccess;

  constructor(core: BusCore, { role, source }: { role: string; source: string }) {
    this.#core = core;
    this.#source = source;
    this.#access = core.rules.of(role);
  }

  publish(subject: string, data: unknown, options?: PublishOptions): PublishedEvent {
    const event = this.#makeEvent(subject, data, options);
    const isDuplicate = options?.id !== undefined && this.#isKnown(options.id);
    if (!isDuplicate) {
      if (options?.id !== undefined) this.#core.recentIds.add(options.id);
      this.#send(event);
    }
    return { id: event.id, isDuplicate };
  }

  async publishDurable(subject: string, data: unknown, options?: PublishOptions): Promise<PublishedEvent> {
    const event = this.#makeEvent(subject, data, options);
    const isDuplicate = options?.id !== undefined && this.#isKnown(options.id);
    if (!isDuplicate) {
      await this.#core.driver.publishDurable(event);
      // Remembered only now: an event that could not be kept may be tried again with its id.
      if (options?.id !== undefined) this.#core.recentIds.add(options.id);
      // Who listens now sees it as well, so that a screen need not read the kept events.
      this.#send(event);
    }
    return { id: event.id, isDuplicate };
  }

  subscribe<Data>(pattern: string, handler: (event: BusEvent<Data>) => unknown, options: SubscribeOptions = {}): Subscription {
    return this.#listen(pattern, handler as EventHandler, options, undefined);
  }

  answer<Data>(pattern: string, handler: (event: BusEvent<Data>) => unknown, options: SubscribeOptions = {}): Subscription {
    return this.#listen(pattern, handler as EventHandler, options, (event, outcome) => {
      // The right to answer comes with the request, so no rule is asked.
      if (event.hcreply !== undefined) this.#core.driver.publish(this.#stampEvent(event.hcreply, answerData(outcome, event.subject), { type: 'answer' }));
    });
  }

  request(subject: string, data: unknown, { timeoutMs = 5_000 }: { timeoutMs?: number } = {}): Promise<unknown> {
    return this.#core.requests.ask(subject, timeoutMs, (replyTo) => this.#send({ ...this.#makeEvent(subject, data, undefined), hcreply: replyTo }));
  }

  async consume<Data>(pattern: string, handler: (event: BusEvent<Data>) => Promise<void>, options: ConsumeOptions): Promise<DurableReader> {
    this.#mustSubscribe(pattern);
    const { name, from = 'first', acknowledgeWithinMs = 30_000, maximumTries = 5 } = options;
    const giveUp = (event: BusEvent, error: unknown): void => {
      this.#core.counts.givenUp += 1;
      this.#core.log?.error({ err: error, eventId: event.id, subject: event.subject }, 'event.given_up');
      options.onGivenUp?.(event, error);
    };
    const retries = new ReadRetries({
      maximumTries,
      giveUp,
      accepts: (subject) => this.#access.mayReceive(subject),
      handle: async (event) => {
        try {
          await handler(event as BusEvent<Data>);
        } catch (error) {
          this.#core.counts.failed += 1;
          throw error;
        }
      },
    });
    const reader = await this.#core.driver.consume({ pattern, name, from, acknowledgeWithinMs, handle: (event) => retries.handle(event) });
    this.#core.readers.add(reader);
    return {
      stop: async () => {
        this.#core.readers.delete(reader);
        await reader.stop();
      },
    };
  }

  #send(event: BusEvent): boolean {
    this.#core.counts.published += 1;
    return this.#core.driver.publish(event);
  }

  #isKnown(id: string): boolean {
    const isKnown = this.#core.recentIds.has(id) || this.#core.stamps.hasMade(id);
    if (isKnown) this.#core.counts.duplicates += 1;
    return isKnown;
  }

  #makeEvent(subject: string, data: unknown, options: PublishOptions | undefined): BusEvent {
    if (this.#core.state !== 'open') throw stopped();
    if (!this.#access.mayPublish(subject)) this.#refuse('publish', subject);
    return this.#stampEvent(subject, data, options);
  }

  #stampEvent(subject: string, data: unknown, options: PublishOptions | undefined): BusEvent {
    const { id, time, sequence } = this.#core.stamps.next();
    return {
      specversion: '1.0',
      id: options?.id ?? id,
      source: this.#source,
      type: options?.type ?? subject,
      subject,
      time,
      datacontenttype: 'application/json',
      data,
      hcrole: this.#access.role,
      hcseq: sequence,
      hctrace: options?.trace,
      hcreply: undefined,
    };
  }

  #mustSubscribe(pattern: string): void {
    if (this.#core.state !== 'open') throw stopped();
    if (!isPattern(pattern)) throw new CatalogueError(messagingErrors.patternDoesNotFit({ pattern: shown(pattern) }));
    if (!this.#access.maySubscribe(pattern)) this.#refuse('subscribe', pattern);
  }

  #listen(pattern: string, handler: EventHandler, options: SubscribeOptions, answer: ((event: BusEvent, outcome: AnswerOutcome) => void) | undefined): Subscription {
    this.#mustSubscribe(pattern);
    const { group, policy = 'drop-oldest', limit = 1024, from, onLetGo } = options;
    const { driver, listeners, counts, log } = this.#core;
    if (group !== undefined && !driver.capabilities.queueGroups) throw cannot(driver.name, 'groups of listeners');
    if (from !== undefined && driver.capabilities.replay !== 'window') throw cannot(driver.name, 'a window of the latest events');
    const listener = new Listener({
      pattern,
      role: this.#access.role,
      policy,
      limit,
      handler,
      answer,
      accepts: (subject) => this.#access.mayReceive(subject),
      onError: (error, event) => {
        counts.failed += 1;
        log?.error({ err: error, eventId: event.id, subject: event.subject, pattern }, 'event.handler_failed');
      },
      onLetGo: (record) => {
        counts.letGo += 1;
        close();
        try {
          onLetGo?.(record);
        } catch (error) {
          counts.failed += 1;
          log?.error({ err: error, pattern }, 'event.handler_failed');
        }
      },
    });
    listeners.add(listener);
    const subscription = driver.subscribe({ pattern, group, from }, listener);
    let isOpen = true;
    const close = (): void => {
      if (!isOpen) return;
      isOpen = false;
      subscription.close();
      listener.close();
      if (listeners.delete(listener)) counts.dropped += listener.counts.dropped;
    };
    return {
      ready: subscription.ready,
      get counts() {
        return listener.counts;
      },
      close,
    };
  }

  #refuse(act: TopicAct, subject: string): never {
    const { role } = this.#access;
    if (act === 'publish' && !isSubject(subject)) throw new CatalogueError(messagingErrors.subjectDoesNotFit({ subject: shown(subject) }));
    const record = act === 'publish' ? messagingErrors.publishNotAllowed({ role, subject }) : messagingErrors.subscribeNotAllowed({ role, pattern: subject });
    this.#core.onRefused({ role, source: this.#source, act, subject, record });
    throw new CatalogueError(record);
  }
}

type TopicAct = 'publish' | 'subscribe';

function cannot(driver: string, ability: string): CatalogueError {
  return new CatalogueError(messagingErrors.driverCannot({ driver, ability }));
}

/** Text from outside, made safe for one message line. */
function shown(text: string): string {
  return text.replaceAll(/[\p{C}`]/gu, '?').slice(0, 40);
}

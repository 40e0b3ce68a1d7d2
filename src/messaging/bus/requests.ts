// Requests that wait for their answer. An answer is an event too, sent to a subject that only the asking bus
// listens to: one subscription for all requests, so that asking does not disturb the routes.

import { CatalogueError, errorRecordSchema, isCatalogueError, messagingErrors } from '../../contracts/index.ts';
import { answerWord } from '../access/access-rules.ts';
import type { Driver, DriverSubscription } from '../drivers/driver.ts';
import type { BusEvent } from '../event.ts';
import type { AnswerOutcome } from './listener.ts';

interface OpenRequest {
  resolve(data: unknown): void;
  reject(error: CatalogueError): void;
  subject: string;
  timer: NodeJS.Timeout;
}

export class Requests {
  readonly #driver: Driver;
  /** Words of subjects: the bus, then the number of the request. */
  readonly #prefix: string;
  readonly #open = new Map<string, OpenRequest>();
  #subscription: DriverSubscription | null = null;
  #count = 0;

  constructor(driver: Driver, busName: string) {
    this.#driver = driver;
    this.#prefix = `${answerWord}.${busName}.`;
  }

  get waiting(): number {
    return this.#open.size;
  }

  /** `send` gets the subject for the answer and says whether anyone listens. */
  ask(subject: string, timeoutMs: number, send: (replyTo: string) => boolean): Promise<unknown> {
    const subscription = (this.#subscription ??= this.#driver.subscribe({ pattern: `${this.#prefix}*` }, { receive: (event) => this.#take(event), accepts: () => true, load: 0 }));
    const replyTo = `${this.#prefix}${(this.#count += 1)}`;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#end(replyTo)?.reject(new CatalogueError(messagingErrors.requestTimedOut({ subject, timeoutMs }))), timeoutMs);
      this.#open.set(replyTo, { resolve, reject, subject, timer });
      const sendNow = (): void => {
        if (!this.#open.has(replyTo)) return;
        try {
          if (!send(replyTo)) this.#end(replyTo)?.reject(new CatalogueError(messagingErrors.nobodyAnswers({ subject })));
        } catch (error) {
          this.#end(replyTo);
          reject(error);
        }
      };
      // While the broker is away nothing is sent, and the request ends when its time is over.
      subscription.ready.then(sendNow, () => {});
    });
  }

  /** Ends every request that still waits. */
  close(): void {
    for (const replyTo of this.#open.keys()) this.#end(replyTo)?.reject(new CatalogueError(messagingErrors.busStopping({})));
    this.#subscription?.close();
  }

  #take(event: BusEvent): void {
    const request = this.#end(event.subject);
    if (request === undefined) return;
    const { data, error } = event.data as { data?: unknown; error?: unknown };
    if (error === undefined) {
      request.resolve(data);
      return;
    }
    const record = errorRecordSchema.safeParse(error);
    request.reject(new CatalogueError(record.success ? record.data : messagingErrors.answerNotGiven({ subject: request.subject })));
  }

  #end(replyTo: string): OpenRequest | undefined {
    const request = this.#open.get(replyTo);
    if (request === undefined) return undefined;
    this.#open.delete(replyTo);
    clearTimeout(request.timer);
    return request;
  }
}

/** What the answering side sends. Of an error only its record is told, and nothing of one that has none. */
export function answerData(outcome: AnswerOutcome, subject: string): unknown {
  if ('data' in outcome) return { data: outcome.data };
  return { error: isCatalogueError(outcome.error) ? outcome.error.record : messagingErrors.answerNotGiven({ subject }) };
}

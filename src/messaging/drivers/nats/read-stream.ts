// Reads one durable consumer of a JetStream stream: a message, its events one after another, then the next.
// Whatever cuts the connection, the message that was not acknowledged comes first again.

import type { Consumer, JsMsg } from '@nats-io/jetstream';
import { readEvents } from '../../event.ts';
import { matchesPattern } from '../../subjects/grammar.ts';
import type { ConsumeRequest, DurableReader } from '../driver.ts';

/** A wait for the next message. It must end, so that a reader that stops is not held up for long. */
const waitMs = 1_000;
const pauseMs = 100;

/** `flush` resolves when the server has every acknowledgement. */
export function readStream(consumer: Consumer, request: ConsumeRequest, flush: () => Promise<void>): DurableReader {
  let isStopping = false;
  const read = async (): Promise<void> => {
    while (!isStopping) {
      try {
        const message = await consumer.next({ expires: waitMs });
        if (message !== null) await handleMessage(message, request);
      } catch {
        // The broker is away. The client connects again by itself; asking again is all there is to do.
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
  };
  const reading = read();
  return {
    async stop() {
      isStopping = true;
      await reading;
      await flush();
    },
  };
}

async function handleMessage(message: JsMsg, { pattern, handle, acknowledgeWithinMs }: ConsumeRequest): Promise<void> {
  // A message that holds no events of ours can never be handled; it is passed over.
  const events = (readEvents(message.string()) ?? []).filter((event) => matchesPattern(pattern, event.subject));
  const keepAlive = setInterval(() => message.working(), acknowledgeWithinMs / 2);
  try {
    for (const event of events) await handle(event);
  } catch {
    message.nak(pauseMs);
    return;
  } finally {
    clearInterval(keepAlive);
  }
  // Not waited for: the next request goes the same way behind it. A lost one brings back events that are known.
  message.ack();
}

// The graceful stop: no new requests, what runs may finish until the deadline, the rest is cut.

import { setTimeout as wait } from 'node:timers/promises';
import type { HttpServer } from './server-type.ts';

export interface StopState {
  isStopping: boolean;
  /** Requests that are being answered now. */
  requestsInFlight: number;
  /** Ends at the deadline of a stop; runs listen to it. */
  cut: AbortController;
}

export function createStopState(): StopState {
  return { isStopping: false, requestsInFlight: 0, cut: new AbortController() };
}

// After the cut, handlers get this long to send their HC5032.
const lastWordsMs = 1000;
const pollMs = 10;

export async function stopGateway(server: HttpServer, options: { stopState: StopState; deadlineMs: number }): Promise<void> {
  const { stopState, deadlineMs } = options;
  stopState.isStopping = true;
  const closed = server.close();
  await untilIdle(stopState, deadlineMs);
  if (stopState.requestsInFlight > 0) {
    stopState.cut.abort();
    await untilIdle(stopState, lastWordsMs);
  }
  // Whoever still holds a connection open had its time.
  server.server.closeAllConnections();
  await closed;
}

async function untilIdle(stopState: StopState, limitMs: number): Promise<void> {
  const end = performance.now() + limitMs;
  while (stopState.requestsInFlight > 0 && performance.now() < end) await wait(pollMs);
}

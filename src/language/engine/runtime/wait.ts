// Waiting in real time: short waits, so that a stop is seen soon, for whoever sets the flag wakes nobody.

import { checkStop, state } from './state.ts';

export function waitMs(durationMs: number): void {
  state.flush();
  for (let leftMs = durationMs; leftMs > 0; leftMs -= 20) {
    checkStop();
    Atomics.wait(state.stopFlag, 0, 0, Math.min(20, leftMs));
  }
  checkStop();
}

/** How long the program has slept in this run, in seconds. Clocks of event loops count it. */
export function sleptSeconds(): number {
  return (state.kept.get('sleptSeconds') as number | undefined) ?? 0;
}

/** What `time.sleep` does. */
export function sleepSeconds(seconds: number): void {
  waitMs(seconds * 1000);
  state.kept.set('sleptSeconds', sleptSeconds() + seconds);
}

// What to say while a run goes on: nothing more than an acknowledgement at first, then what happens, then how long
// it has taken. The number changes only every ten seconds, so nothing on the screen counts.

import { useEffect, useState } from 'react';
import { fill } from '../fill.ts';
import { words } from '../words.ts';

export function progressSentence(elapsedMs: number): string {
  if (elapsedMs < 1_000) return words.result.starting;
  if (elapsedMs < 10_000) return words.result.running;
  return fill(words.result.runningLong, { seconds: Math.floor(elapsedMs / 10_000) * 10 });
}

/** Milliseconds until the sentence changes. */
export function nextChangeMs(elapsedMs: number): number {
  if (elapsedMs < 1_000) return 1_000 - elapsedMs;
  return 10_000 - (elapsedMs % 10_000);
}

export function useProgressSentence(startedAtMs: number): string {
  const [elapsedMs, setElapsedMs] = useState(0);
  useEffect(() => {
    let timer = 0;
    function plan(): void {
      const now = performance.now() - startedAtMs;
      setElapsedMs(now);
      timer = window.setTimeout(plan, nextChangeMs(now) + 5);
    }
    plan();
    return () => clearTimeout(timer);
  }, [startedAtMs]);
  return progressSentence(elapsedMs);
}

// Durations in words a person reads at a glance.

import { fill } from '../fill.ts';
import { words } from '../words.ts';

/** Such as `4 ms` or `2.5 s`. */
export function shortDuration(seconds: number): string {
  const milliseconds = seconds * 1000;
  if (milliseconds < 1) return fill(words.result.milliseconds, { count: milliseconds.toFixed(2) });
  if (milliseconds < 1000) return fill(words.result.milliseconds, { count: Math.round(milliseconds) });
  return fill(words.result.seconds, { count: seconds.toFixed(1) });
}

/** Such as `3 seconds`, for sentences. */
export function spokenDuration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds === 1 ? words.result.oneSecond : fill(words.result.someSeconds, { count: seconds });
}

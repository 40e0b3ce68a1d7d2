// Says one short sentence at a time to screen readers, through one polite live region.
// At most one sentence in five seconds: of those that come faster, only the newest is said.

export interface Announcer {
  say(sentence: string): void;
  /** The sentence in the live region now. */
  current(): string;
  subscribe(listener: () => void): () => void;
}

export interface AnnouncerPorts {
  now: () => number;
  /** Calls back once, after the delay. */
  later: (callback: () => void, delayMs: number) => void;
}

const pauseMs = 5_000;

export function createAnnouncer({ now, later }: AnnouncerPorts): Announcer {
  const listeners = new Set<() => void>();
  let current = '';
  let saidAt = Number.NEGATIVE_INFINITY;
  let waiting: string | null = null;

  function speak(sentence: string): void {
    saidAt = now();
    // The same sentence twice would not be read again without a change of the text.
    current = sentence === current ? `${sentence}\u00a0` : sentence;
    for (const listener of listeners) listener();
  }

  return {
    say(sentence) {
      const pauseLeftMs = saidAt + pauseMs - now();
      if (pauseLeftMs <= 0) return speak(sentence);
      const isScheduled = waiting !== null;
      waiting = sentence;
      if (isScheduled) return;
      later(() => {
        if (waiting === null) return;
        const next = waiting;
        waiting = null;
        speak(next);
      }, pauseLeftMs);
    },
    current: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

// The life of one run on the screen: idle, running, ended. A run can be stopped; the answer of an older run
// never replaces a newer one.

import { useCallback, useEffect, useRef, useState } from 'react';
import { type RunAnswer, startRun } from '../server/runs.ts';

export type RunState =
  | { phase: 'idle' }
  | { phase: 'running'; startedAtMs: number; source: string }
  | { phase: 'ended'; answer: RunAnswer; source: string; tookMs: number };

export interface RunControl {
  state: RunState;
  start(source: string): void;
  stop(): void;
}

export function useRun(onEnd: (answer: RunAnswer) => void): RunControl {
  const [state, setState] = useState<RunState>({ phase: 'idle' });
  const abort = useRef<AbortController | null>(null);
  const latestOnEnd = useRef(onEnd);
  latestOnEnd.current = onEnd;

  const start = useCallback((source: string) => {
    if (abort.current !== null) return;
    const controller = new AbortController();
    const startedAtMs = performance.now();
    abort.current = controller;
    setState({ phase: 'running', startedAtMs, source });
    // startRun never rejects: every way a request can end is a value.
    void startRun(source, controller.signal).then((answer) => {
      if (abort.current !== controller) return;
      abort.current = null;
      setState({ phase: 'ended', answer, source, tookMs: performance.now() - startedAtMs });
      latestOnEnd.current(answer);
    });
  }, []);
  const stop = useCallback(() => abort.current?.abort(), []);
  useEffect(
    () => () => {
      // Leaving the page ends the run; its answer has no place to go.
      abort.current?.abort();
      abort.current = null;
    },
    [],
  );
  return { state, start, stop };
}

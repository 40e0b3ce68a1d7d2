// Whether this browser has a session. Asked once when the page opens, and again when the person asks.

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { requestJson } from './request.ts';

/** `unknown` while nobody answered yet: the page then works as usual and a run tells more. */
export type SessionState = 'unknown' | 'ready' | 'none';

const key = ['session'];

export interface Session {
  state: SessionState;
  check(): Promise<SessionState>;
  /** A request met no session. */
  markNone(): void;
}

export function useSession(): Session {
  const client = useQueryClient();
  const query = useQuery({ queryKey: key, queryFn: askSession, staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false });
  const { refetch } = query;
  const check = useCallback(async () => (await refetch()).data ?? 'unknown', [refetch]);
  const markNone = useCallback(() => void client.setQueryData(key, 'none'), [client]);
  return { state: query.data ?? 'unknown', check, markNone };
}

async function askSession(): Promise<SessionState> {
  const answer = await requestJson('/session');
  if (answer.kind === 'ok') return 'ready';
  return answer.kind === 'no-session' ? 'none' : 'unknown';
}

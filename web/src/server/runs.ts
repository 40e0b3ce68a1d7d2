// Starts runs. The shapes are those of src/contracts; only their types are used here.

import type { Run } from '../../../src/contracts/index.ts';
import { requestJson, type ServerProblem } from './request.ts';

export type RunAnswer =
  | { kind: 'run'; run: Run }
  | { kind: 'no-session' }
  | { kind: 'refused'; problem: ServerProblem }
  | { kind: 'unreachable' }
  | { kind: 'odd' }
  | { kind: 'stopped' };

export async function startRun(source: string, signal: AbortSignal): Promise<RunAnswer> {
  const answer = await requestJson('/runs', { method: 'POST', body: { source }, signal });
  if (answer.kind !== 'ok') return answer;
  return isRun(answer.body) ? { kind: 'run', run: answer.body } : { kind: 'odd' };
}

// The server made this from the same schema, so the check only has to tell a run from something else.
function isRun(body: unknown): body is Run {
  if (typeof body !== 'object' || body === null || !('result' in body) || !('summary' in body)) return false;
  const { result } = body as { result: unknown };
  return typeof result === 'object' && result !== null && 'stdout' in result && 'status' in result;
}

// One request to the HyperCode server. Every way it can end is a value, so no screen needs a try block.

export type Answer =
  | { kind: 'ok'; body: unknown }
  | { kind: 'no-session' }
  | { kind: 'refused'; problem: ServerProblem }
  | { kind: 'unreachable' }
  | { kind: 'stopped' };

/** The error shape of the server, as far as screens show it. */
export interface ServerProblem {
  status: number;
  code: string | null;
  what: string | null;
  why: string | null;
  next: string | null;
}

export interface RequestOptions {
  method?: 'GET' | 'POST';
  body?: unknown;
  signal?: AbortSignal;
}

export async function requestJson(path: string, { method = 'GET', body, signal }: RequestOptions = {}): Promise<Answer> {
  try {
    const response = await fetch(path, {
      method,
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    });
    const content: unknown = await response.json().catch(() => null);
    if (signal?.aborted) return { kind: 'stopped' };
    if (response.ok) return { kind: 'ok', body: content };
    if (response.status === 401) return { kind: 'no-session' };
    return { kind: 'refused', problem: readProblem(response.status, content) };
  } catch {
    return { kind: signal?.aborted ? 'stopped' : 'unreachable' };
  }
}

/** Reads the server's error body; what is missing stays null. */
export function readProblem(status: number, content: unknown): ServerProblem {
  const fields = (typeof content === 'object' && content !== null ? content : {}) as Record<string, unknown>;
  const text = (name: string): string | null => (typeof fields[name] === 'string' && fields[name] !== '' ? (fields[name] as string) : null);
  return { status, code: text('code'), what: text('what') ?? text('detail'), why: text('why'), next: text('next') };
}

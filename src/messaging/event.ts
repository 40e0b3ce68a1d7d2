// One event as everything in HyperCode sees it. The field names are those of CloudEvents 1.0; the fields that
// begin with `hc` are our extensions. The shape is checked where events come in from a broker, nowhere else.

export interface BusEvent<Data = unknown> {
  readonly specversion: '1.0';
  /** Sorts by time. The same id means the same event. */
  readonly id: string;
  /** The part of HyperCode that sent it, such as `execution`. */
  readonly source: string;
  /** What happened, such as `run.started`. */
  readonly type: string;
  /** Where it is sent: words with dots between. */
  readonly subject: string;
  /** When it was sent, UTC. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: Data;
  /** The role it was sent in. */
  readonly hcrole: string;
  /** Counts the events of one sending process, from 1. */
  readonly hcseq: number;
  /** The traceparent of the work it belongs to. */
  readonly hctrace?: string | undefined;
  /** Where the answer to a request is sent. */
  readonly hcreply?: string | undefined;
}

/** Events from the bytes a broker brought: one, or several kept together. Null when they are no events of ours. */
export function readEvents(text: string): BusEvent[] | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  const list: unknown[] = Array.isArray(content) ? content : [content];
  return list.every(isEvent) ? list : null;
}

// By hand instead of by a schema, since it is asked for each event that a broker brings.
function isEvent(value: unknown): value is BusEvent {
  if (typeof value !== 'object' || value === null) return false;
  const event = value as Record<string, unknown>;
  return (
    event.specversion === '1.0' &&
    isText(event.id, 128) &&
    isText(event.source, 255) &&
    isText(event.type, 255) &&
    isText(event.subject, 255) &&
    isText(event.time, 40) &&
    event.datacontenttype === 'application/json' &&
    isText(event.hcrole, 64) &&
    Number.isSafeInteger(event.hcseq) &&
    (event.hcseq as number) >= 0 &&
    (event.hctrace === undefined || isText(event.hctrace, 128)) &&
    (event.hcreply === undefined || isText(event.hcreply, 255))
  );
}

function isText(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= longest;
}

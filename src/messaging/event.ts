// One event as everything in HyperCode sees it. The field names are those of CloudEvents 1.0; the fields that
// begin with `hc` are our extensions. The shape is checked where events come in from outside, nowhere else.

import { z } from 'zod';

export const eventSchema = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1).max(128).describe('Sorts by time. The same id means the same event'),
  source: z.string().min(1).max(255).describe('Who sent it, such as execution'),
  type: z.string().min(1).max(255).describe('What happened, such as run.started'),
  subject: z.string().min(1).max(255).describe('Where it is sent, in words with dots between'),
  time: z.iso.datetime().describe('When it happened, UTC'),
  datacontenttype: z.literal('application/json'),
  data: z.unknown(),
  hcrole: z.string().min(1).max(64).describe('The role that sent it'),
  hcseq: z.int().nonnegative().describe('Counts the events of one sender, from 1'),
  hctrace: z.string().max(128).optional().describe('The traceparent of the work it belongs to'),
  hcreply: z.string().max(255).optional().describe('Where the answer to a request is sent'),
});

export interface BusEvent<Data = unknown> {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: Data;
  readonly hcrole: string;
  readonly hcseq: number;
  readonly hctrace?: string | undefined;
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

// By hand instead of by the schema: it is asked for each event of a broker. A test compares the two.
function isEvent(value: unknown): value is BusEvent {
  if (typeof value !== 'object' || value === null) return false;
  const event = value as Record<string, unknown>;
  return (
    event.specversion === '1.0' &&
    isText(event.id, 128) &&
    isText(event.source, 255) &&
    isText(event.type, 255) &&
    isText(event.subject, 255) &&
    typeof event.time === 'string' &&
    event.datacontenttype === 'application/json' &&
    isText(event.hcrole, 64) &&
    Number.isSafeInteger(event.hcseq) &&
    (event.hcseq as number) >= 0 &&
    (event.hctrace === undefined || typeof event.hctrace === 'string') &&
    (event.hcreply === undefined || typeof event.hcreply === 'string')
  );
}

function isText(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= longest;
}

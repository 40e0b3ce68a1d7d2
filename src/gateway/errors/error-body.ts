// The one shape of an error over HTTP: the fields of the V2.0 reference, then the catalogue's own.

import { z } from 'zod';
import type { ErrorRecord } from '../../contracts/index.ts';

export const errorBodySchema = z
  .object({
    detail: z.string().describe('What happened, in one sentence'),
    error_type: z.string().describe('Family of the error'),
    line: z.number().int().nullable().describe('Line of the program or the body; null where no line applies'),
    column: z.number().int().nullable(),
    suggestions: z.array(z.string()).max(3),
    code: z.string().describe('Stable code, such as HC5001'),
    what: z.string(),
    where: z.string(),
    why: z.string(),
    next: z.string().describe('One next step'),
    page: z.string().describe('Help page inside docs/'),
    request_id: z.string(),
  })
  .meta({ id: 'Error' });

export type ErrorBody = z.infer<typeof errorBodySchema>;

export function errorBody(record: ErrorRecord, requestId: string): ErrorBody {
  return {
    detail: record.detail ?? record.what,
    error_type: record.type,
    line: record.line ?? null,
    column: record.column ?? null,
    suggestions: record.suggestions,
    code: record.code,
    what: record.what,
    where: record.where,
    why: record.why,
    next: record.next,
    page: record.page,
    request_id: requestId,
  };
}

// The shape of every error a person can meet, and the one class that carries it when it is thrown.
// The texts live in the group files beside this one; how a record is printed is up to the edge that shows it.

import { z } from 'zod';

/** Where an error belongs. Lines and columns count from 1; columns count code points as an editor shows them. */
export interface Place {
  /** The place in words: a file name, a request field, an argument. */
  where?: string;
  line?: number;
  column?: number;
  /** Last line of the marked piece of text. */
  endLine?: number;
  /** Column just after the marked piece of text. */
  endColumn?: number;
  /** At most three ready-made corrections, best first. */
  suggestions?: string[];
}

/** One error as data. It crosses process borders and HTTP unchanged. */
export const errorRecordSchema = z.object({
  code: z.string().describe('Stable code, such as HC2001'),
  type: z.string().describe('Family of the error, such as NameError'),
  status: z.number().int().describe('HTTP status when the error ends a request'),
  what: z.string().describe('What happened, at most 12 words'),
  where: z.string().describe('The place in words; empty when there is none'),
  why: z.string().describe('The reason, at most 20 words'),
  next: z.string().describe('One next step'),
  page: z.string().describe('Help page inside docs/'),
  line: z.number().int().optional(),
  column: z.number().int().optional(),
  endLine: z.number().int().optional(),
  endColumn: z.number().int().optional(),
  suggestions: z.array(z.string()).max(3),
  detail: z.string().optional().describe('The exact text of the language, such as the last line of a traceback'),
});

export type ErrorRecord = z.infer<typeof errorRecordSchema>;

// A brand instead of instanceof, so that two copies of this module still know each other's errors.
const brand = Symbol.for('hypercode.catalogue-error');

/** Carries one record through `throw`. The cause is kept for the log, never shown. */
export class CatalogueError extends Error {
  readonly record: ErrorRecord;

  constructor(record: ErrorRecord, options?: { cause?: unknown }) {
    super(`${record.code} ${record.what}`, options);
    this.name = 'CatalogueError';
    this.record = record;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** True for a CatalogueError made by any copy of this module. */
export function isCatalogueError(value: unknown): value is CatalogueError {
  return typeof value === 'object' && value !== null && brand in value;
}

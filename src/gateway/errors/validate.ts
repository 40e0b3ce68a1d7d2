// Compares requests with their zod schema. The first problem becomes a catalogue error that names the
// field; further fields are named in its detail.

import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import { CatalogueError, closestNames, requestErrors, type ErrorRecord } from '../../contracts/index.ts';
import { kindOf, kinds, rulesOf } from './field-words.ts';
import { shown } from './shown-text.ts';

type Issue = z.core.$ZodIssue;

export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const where = httpPart === 'body' || httpPart === undefined ? 'request body' : 'request address';
  return (data: unknown) => {
    if (httpPart === 'body' && (data === undefined || data === null)) return { error: new CatalogueError(requestErrors.bodyMissing({ where })) };
    const result = schema.safeParse(data);
    return result.success ? { value: result.data } : { error: new CatalogueError(recordOf(result.error.issues, { data, schema, where })) };
  };
};

interface Surroundings {
  data: unknown;
  schema: z.ZodType;
  where: string;
}

function recordOf(issues: readonly Issue[], around: Surroundings): ErrorRecord {
  const records = issues.flatMap((issue) => recordsOf(issue, around));
  // A name with a slip comes first: the field that seems to be missing is often that very one.
  const first = records.find((entry) => entry.record.suggestions.length > 0) ?? records[0];
  const others = [...new Set(records.filter((entry) => entry !== first).map((entry) => `\`${entry.field}\``))].slice(0, 5);
  if (others.length === 0) return first.record;
  return { ...first.record, detail: `${first.record.what} Look also at ${others.join(', ')}.` };
}

interface FieldRecord {
  field: string;
  record: ErrorRecord;
}

function recordsOf(issue: Issue, around: Surroundings): FieldRecord[] {
  const { where } = around;
  const field = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const name = fieldName([...issue.path, key]);
      const suggestions = closestNames(key, namesAt(around.schema, issue.path));
      return { field: name, record: requestErrors.fieldUnknown({ field: name, where, suggestions }) };
    });
  }
  const value = valueAt(around.data, issue.path);
  if (issue.code === 'invalid_type') {
    if (value === undefined) return [{ field, record: requestErrors.fieldMissing({ field, where }) }];
    if (issue.path.length === 0) return [{ field, record: requestErrors.bodyNotObject({ found: kindOf(value), where }) }];
    const expected = kinds[issue.expected] ?? 'another kind of value';
    return [{ field, record: requestErrors.fieldHasOtherType({ field, expected, found: kindOf(value), where }) }];
  }
  return [{ field, record: requestErrors.fieldDoesNotFit({ field, rule: rulesOf(issue), where }) }];
}

/** `env_vars.KEY`; the body itself is called `body`. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'body' : shown(path.map(String).join('.'));
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}

/** The names an object at this place may have. Only plain nesting of objects is followed; no schema here needs more. */
function namesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = path.reduce<z.ZodType | undefined>((current, key) => (current instanceof z.ZodObject ? current.shape[String(key)] : undefined), schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

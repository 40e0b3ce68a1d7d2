// Reads JSON bodies. Differences to fastify's own reader: the error says where reading stopped, and
// which reserved name was used; an empty body is left to the schema of the route.

import { CatalogueError, requestErrors } from '../../contracts/index.ts';
import type { HttpServer } from '../server-type.ts';
import { findJsonFault } from './find-json-fault.ts';

export function readJsonBodies(server: HttpServer): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    try {
      done(null, readJson(text as string));
    } catch (error) {
      done(error as Error, undefined);
    }
  });
}

/** The value of a JSON text; `undefined` when the text is empty. Throws CatalogueErrors. */
export function readJson(text: string): unknown {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (cause) {
    throw new CatalogueError(requestErrors.bodyNotJson({ where: 'request body', ...placeIn(body, findJsonFault(body)) }), { cause });
  }
  const reserved = findReservedName(value);
  if (reserved !== null) throw new CatalogueError(requestErrors.fieldNameReserved({ field: reserved, where: 'request body' }));
  return value;
}

/** Names that reach the prototype of an object when careless code copies a body. */
function findReservedName(value: unknown): string | null {
  const waiting = [value];
  while (waiting.length > 0) {
    const current = waiting.pop();
    if (typeof current !== 'object' || current === null) continue;
    if (Object.hasOwn(current, '__proto__')) return '__proto__';
    if (Object.hasOwn(current, 'constructor')) {
      const inner = (current as { constructor: unknown }).constructor;
      if (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, 'prototype')) return 'constructor.prototype';
    }
    for (const child of Object.values(current)) waiting.push(child);
  }
  return null;
}

/** Line and column, both from 1; columns count code points, as an editor shows them. */
function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: [...before.at(-1)!].length + 1 };
}

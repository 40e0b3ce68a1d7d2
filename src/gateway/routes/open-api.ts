// What the OpenAPI document says beside the routes, and how a route's zod schemas become JSON Schema.

import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { errorBodySchema } from '../errors/error-body.ts';

type Transform = NonNullable<FastifyDynamicSwaggerOptions['transform']>;
type TransformObject = NonNullable<FastifyDynamicSwaggerOptions['transformObject']>;

export const openApiBase: FastifyDynamicSwaggerOptions['openapi'] = {
  openapi: '3.1.0',
  info: {
    title: 'HyperCode',
    version: '2.0',
    description: 'Runs HyperCode programs within limits. Every error has the same shape, a stable code and one next step.',
  },
  tags: [
    { name: 'Engine', description: 'Run, check and read programs' },
    { name: 'Runs', description: 'Runs as Mission Control shows them' },
    { name: 'Access', description: 'Sessions and one-time links' },
    { name: 'Health', description: 'Is it up, and how does it do' },
  ],
  components: {
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
      bearer: { type: 'http', scheme: 'bearer' },
    },
  },
  security: [{ key: [] }, { bearer: [] }],
};

/** Puts the schemas that carry an id into `components`, and of those only the ones a route points to. */
export const nameSchemas: TransformObject = (document) => {
  const named = jsonSchemaTransformObject(document) as { components?: { schemas?: Record<string, unknown> } };
  const schemas = named.components?.schemas ?? {};
  const text = JSON.stringify(named);
  for (const name of Object.keys(schemas)) {
    if (!text.includes(`"#/components/schemas/${name}"`)) delete schemas[name];
  }
  return named as ReturnType<TransformObject>;
};

/** Adds the one error shape to every route, so that no route has to repeat it. */
export const describeRoute: Transform = (route) => {
  const { schema } = route;
  if (schema === undefined || schema.hide) return jsonSchemaTransform(route as never);
  const response = { ...(schema.response as object | undefined), default: errorBodySchema.describe('What went amiss, and one next step') };
  return jsonSchemaTransform({ ...route, schema: { ...schema, response } } as never);
};

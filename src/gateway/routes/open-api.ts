// Makes the OpenAPI document from the schemas of the routes. The server only remembers its routes; the
// maker is loaded when someone asks for the document, and then describes a copy of them. That keeps
// about 5 MB out of every server that nobody asks.

import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { fastify, type RouteOptions } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { errorBodySchema } from '../errors/error-body.ts';
import type { HttpServer } from '../server-type.ts';

declare module 'fastify' {
  interface FastifyInstance {
    rememberedRoutes: Pick<RouteOptions, 'method' | 'url' | 'schema'>[];
  }
}

/** Must be called before the routes are added. */
export function rememberRoutes(server: HttpServer): void {
  server.decorate('rememberedRoutes', []);
  server.addHook('onRoute', ({ method, url, schema }) => {
    if (method !== 'HEAD') server.rememberedRoutes.push({ method, url, schema });
  });
}

/** The document as JSON text. */
export async function openApiDocument(server: HttpServer): Promise<string> {
  const { default: fastifySwagger } = await import('@fastify/swagger');
  const copy = fastify({ exposeHeadRoutes: false }).setValidatorCompiler(validatorCompiler).setSerializerCompiler(serializerCompiler);
  await copy.register(fastifySwagger, { openapi: openApiBase, transform: describeRoute, transformObject: nameSchemas });
  copy.after(() => {
    for (const route of server.rememberedRoutes) copy.route({ ...route, handler: () => null });
  });
  await copy.ready();
  const text = JSON.stringify(copy.swagger());
  await copy.close();
  return text;
}

type Transform = NonNullable<FastifyDynamicSwaggerOptions['transform']>;
type TransformObject = NonNullable<FastifyDynamicSwaggerOptions['transformObject']>;

const openApiBase: FastifyDynamicSwaggerOptions['openapi'] = {
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
const nameSchemas: TransformObject = (document) => {
  const named = jsonSchemaTransformObject(document) as { components?: { schemas?: Record<string, unknown> } };
  const schemas = named.components?.schemas ?? {};
  const text = JSON.stringify(named);
  for (const name of Object.keys(schemas)) {
    if (!text.includes(`"#/components/schemas/${name}"`)) delete schemas[name];
  }
  return named as ReturnType<TransformObject>;
};

/** Adds the one error shape to every route, so that no route has to repeat it. */
const describeRoute: Transform = (route) => {
  const { schema } = route;
  if (schema === undefined || schema.hide) return jsonSchemaTransform(route as never);
  const response = { ...(schema.response as object | undefined), default: errorBodySchema.describe('What went amiss, and one next step') };
  return jsonSchemaTransform({ ...route, schema: { ...schema, response } } as never);
};

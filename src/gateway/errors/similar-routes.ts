// Knows every route that was added, to say which methods an address takes and which addresses look like it.

import { closestNames } from '../../contracts/index.ts';
import type { HttpServer } from '../server-type.ts';

export interface KnownRoutes {
  /** Methods a path takes, in the order of the routes; empty when no route matches it. */
  methodsAt(path: string): string[];
  /** At most three, such as `POST /engine/run`. */
  similarTo(path: string): string[];
}

/** Must be called before the routes are added. */
export function collectRoutes(server: HttpServer): void {
  const routes: { method: string; url: string; pattern: RegExp }[] = [];
  server.addHook('onRoute', (route) => {
    // The catch-all of the web files takes any address; it must not make every unknown one a known one.
    if (route.url.includes('*')) return;
    const pattern = new RegExp(`^${route.url.replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&').replaceAll(/:\w+/g, '[^/]+')}$`);
    for (const method of [route.method].flat()) routes.push({ method, url: route.url, pattern });
  });
  const known: KnownRoutes = {
    methodsAt: (path) => [...new Set(routes.filter((route) => route.pattern.test(path)).map((route) => route.method))],
    similarTo: (path) =>
      closestNames(
        path,
        routes.map((route) => route.url).filter((url) => url !== '/'),
      ).map((url) => `${routes.find((route) => route.url === url)!.method} ${url}`),
  };
  server.decorate('knownRoutes', known);
}

declare module 'fastify' {
  interface FastifyInstance {
    knownRoutes: KnownRoutes;
  }
}

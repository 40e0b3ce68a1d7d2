// Deny by default: a route that does not say who may use it stops the start.

import type { HttpServer } from '../server-type.ts';

/** Must be called before any route is added. */
export function requireDeclaredAccess(server: HttpServer): void {
  server.addHook('onRoute', (route) => {
    if (route.config?.access === undefined) {
      throw new Error(`The route ${String(route.method)} ${route.url} does not declare its access in config.access.`);
    }
  });
}

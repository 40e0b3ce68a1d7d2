// Makes the router from the page table. Each page is loaded when it is first opened.

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { type PageRow, pageTable } from '../route-table.ts';
import { PageFault } from './page-fault.tsx';
import { Shell } from './shell.tsx';

const pages: Record<PageRow['id'], ReturnType<typeof lazyRouteComponent>> = {
  playground: lazyRouteComponent(() => import('../playground/playground.tsx'), 'Playground'),
  settings: lazyRouteComponent(() => import('../settings/settings.tsx'), 'Settings'),
  help: lazyRouteComponent(() => import('../help/help.tsx'), 'Help'),
};

export function createAppRouter() {
  const root = createRootRoute({ component: Shell, notFoundComponent: () => null, errorComponent: PageFault });
  const children = pageTable.map((page) =>
    createRoute({ getParentRoute: () => root, path: page.path, component: pages[page.id], errorComponent: PageFault }),
  );
  return createRouter({ routeTree: root.addChildren(children), scrollRestoration: true, defaultPreload: 'intent' });
}

// Makes the router from the page table. Each page is loaded when it is first opened.

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { type PageRow, pageTable } from '../route-table.ts';
import { PageFault } from './page-fault.tsx';
import { Shell } from './shell.tsx';

const pages: Record<PageRow['id'], () => Promise<{ default: ComponentType }>> = {
  playground: () => import('../playground/playground.tsx'),
  settings: () => import('../settings/settings.tsx'),
  help: () => import('../help/help.tsx'),
};

export function createAppRouter() {
  const root = createRootRoute({ component: Shell, notFoundComponent: () => null, errorComponent: PageFault });
  const children = pageTable.map((page) =>
    createRoute({ getParentRoute: () => root, path: page.path, component: lazyRouteComponent(pages[page.id]), errorComponent: PageFault }),
  );
  return createRouter({ routeTree: root.addChildren(children), scrollRestoration: true, defaultPreload: 'intent' });
}

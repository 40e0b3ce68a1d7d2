// The one table of pages. The navigation, the router, the page frame and the browser gate are made from it.
// A new page is one row here, its words in words.ts, and its component in router.tsx.

import { words } from './words.ts';

export interface PageRow {
  /** The address. */
  path: string;
  /** Names the component in router.tsx. */
  id: 'playground' | 'settings' | 'help';
  /** The literal noun in the navigation; also the h1 and the start of the browser title. */
  title: string;
  /** One sentence under the title. */
  purpose: string;
  /** Short lines in the help region. */
  help: readonly string[];
  group: string;
}

export const pageGroups: readonly string[] = [words.navigation.work, words.navigation.browser];

export const pageTable: readonly PageRow[] = [
  { path: '/', id: 'playground', group: words.navigation.work, ...pick(words.playground) },
  { path: '/settings', id: 'settings', group: words.navigation.browser, ...pick(words.settings) },
  { path: '/help', id: 'help', group: words.navigation.browser, ...pick(words.help) },
];

function pick(page: { title: string; purpose: string; help: readonly string[] }): Pick<PageRow, 'title' | 'purpose' | 'help'> {
  return { title: page.title, purpose: page.purpose, help: page.help };
}

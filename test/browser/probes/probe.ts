// One probe: a question to a page in a real browser that the automatic scanner does not ask.

import type { Page } from 'playwright-core';

export interface Probe {
  /** Shown in the table and used in web/a11y-known.json. */
  name: string;
  /** Looks at the page as it is and returns what it finds: each with the element and the number that is off. */
  check(page: Page): Promise<string[]>;
}

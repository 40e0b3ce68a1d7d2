// The looks every view is seen in, and how a browser context gets them before the first page.

import type { BrowserContext } from 'playwright-core';

export interface Looks {
  theme: 'light' | 'dark' | 'high-contrast';
  spacing: 'normal' | 'wide';
}

export const allLooks: readonly Looks[] = (['light', 'dark', 'high-contrast'] as const).flatMap((theme) => (['normal', 'wide'] as const).map((spacing) => ({ theme, spacing })));

export function looksName({ theme, spacing }: Looks): string {
  return `${theme} ${spacing}`;
}

/** Chosen as a person would have: stored in the browser before the page loads. */
export async function choose(context: BrowserContext, looks: Looks): Promise<void> {
  await context.addInitScript((stored) => {
    if (localStorage.getItem('hypercode.preferences') === null) localStorage.setItem('hypercode.preferences', stored);
  }, JSON.stringify(looks));
}

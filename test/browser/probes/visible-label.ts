// Every field has a label that can be seen while typing, and the spoken name of a button holds the words on it.

import type { Probe } from './probe.ts';

export const visibleLabel: Probe = {
  name: 'visibleLabel',
  check: (page) =>
    page.evaluate(() => {
      const found: string[] = [];
      const seen = (element: Element | null | undefined): boolean => element instanceof HTMLElement && element.checkVisibility() && element.innerText.trim() !== '';
      for (const field of document.querySelectorAll<HTMLElement>('input:not([type="hidden"]), select, textarea, [contenteditable="true"]')) {
        if (!field.checkVisibility()) continue;
        const labels = 'labels' in field ? [...((field as HTMLInputElement).labels ?? [])] : [];
        const named = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean).map((id) => document.getElementById(id));
        if (![...labels, ...named].some(seen)) found.push(`${field.localName} "${field.id || field.getAttribute('aria-label') || field.getAttribute('placeholder') || ''}" has no visible label`);
      }
      for (const button of document.querySelectorAll<HTMLElement>('button, a[href], summary')) {
        if (!button.checkVisibility()) continue;
        const text = button.innerText.trim();
        const label = button.getAttribute('aria-label');
        if (text === '') found.push(`${button.localName} "${label ?? ''}" shows no word`);
        if (label !== null && text !== '' && !label.toLowerCase().includes(text.toLowerCase())) found.push(`${button.localName} shows "${text}" but is called "${label}"`);
      }
      return found;
    }),
};

// Everything to press is at least 24 px, the primary action at least 44 px high. Links inside sentences are free.

import type { Probe } from './probe.ts';

export const targets: Probe = {
  name: 'targets',
  check: (page) =>
    page.evaluate(() => {
      const found: string[] = [];
      const scope = document.querySelector('dialog:modal') ?? document.body;
      for (const element of scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [role="menuitem"]')) {
        if (!element.checkVisibility() || element.matches('.skip-link:not(:focus)')) continue;
        const isInSentence = element.matches('a') && [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
        if (isInSentence) continue;
        const area = element.matches('input[type="radio"], input[type="checkbox"]') ? (element.closest('label') ?? element) : element;
        const { width, height } = area.getBoundingClientRect();
        const name = `${element.localName} "${(element.innerText || element.getAttribute('aria-label') || element.id).trim().slice(0, 30)}"`;
        if (width < 24 || height < 24) found.push(`${name} is ${Math.round(width)} x ${Math.round(height)} px`);
        if (element.matches('.primary') && height < 44) found.push(`${name} is ${Math.round(height)} px high, a primary action needs 44`);
      }
      return found;
    }),
};

// With the colours of the system, controls still have edges, the current page is still marked, and focus is seen.

import type { Probe } from './probe.ts';

export const forcedColors: Probe = {
  name: 'forcedColors',
  async check(page) {
    await page.emulateMedia({ forcedColors: 'active' });
    const found = await page.evaluate(findLost);
    await page.emulateMedia({ forcedColors: 'none' });
    return found;
  },
};

function findLost(): string[] {
  const found = new Set<string>();
  const name = (element: HTMLElement): string => `${element.localName}.${[...element.classList].join('.')} "${(element.innerText ?? '').trim().slice(0, 20)}"`;
  const scope = document.querySelector('dialog:modal') ?? document.body;
  const active = document.activeElement;
  for (const element of scope.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    if (style.forcedColorAdjust === 'none' && element.closest('svg') === null) found.add(`${name(element)} refuses the colours of the system`);
    const border = Math.max(Number.parseFloat(style.borderTopWidth), Number.parseFloat(style.borderLeftWidth));
    if (element.matches('button') && (border === 0 || style.borderTopStyle === 'none')) found.add(`${name(element)} has no edge`);
    if (element.matches('[aria-current]:not([aria-current="false"]), [aria-selected="true"], [aria-pressed="true"]')) {
      const other = [...(element.closest('ul, div, tr')?.parentElement?.querySelectorAll<HTMLElement>(element.localName) ?? [])].find((one) => one !== element && !one.matches('[aria-current], [aria-selected="true"], [aria-pressed="true"]'));
      const otherStyle = other === undefined ? null : getComputedStyle(other);
      if (otherStyle !== null && otherStyle.fontWeight === style.fontWeight && otherStyle.borderLeftColor === style.borderLeftColor && otherStyle.borderLeftWidth === style.borderLeftWidth && otherStyle.textDecorationLine === style.textDecorationLine) found.add(`${name(element)} is marked by background alone`);
    }
    if (element.matches('button, a[href], input, select, textarea, summary')) {
      element.focus({ preventScroll: true });
      const focused = getComputedStyle(element);
      if (document.activeElement === element && element.matches(':focus-visible') && (focused.outlineStyle === 'none' || Number.parseFloat(focused.outlineWidth) < 2)) found.add(`${name(element)} shows no focus`);
    }
  }
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  return [...found].slice(0, 10);
}

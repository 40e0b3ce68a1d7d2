// At 320 px, which is 1280 px at 400 %, nothing needs sideways scrolling and nothing sticks out.

import type { Probe } from './probe.ts';

const sizes = [
  { width: 320, height: 640 },
  // 1280 x 1024 at 400 %.
  { width: 320, height: 256 },
];

export const reflow: Probe = {
  name: 'reflow',
  async check(page) {
    const before = page.viewportSize();
    const found: string[] = [];
    for (const size of sizes) {
      await page.setViewportSize(size);
      found.push(...(await page.evaluate(findWide)).map((text) => `${text} at ${size.width} x ${size.height}`));
    }
    if (before !== null) await page.setViewportSize(before);
    return found;
  },
};

function findWide(): string[] {
  const found = new Set<string>();
  const root = document.documentElement;
  const width = root.clientWidth;
  if (root.scrollWidth > width + 1) found.add(`the page is ${root.scrollWidth} px wide`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (!element.checkVisibility() || element.closest('.for-screen-readers, .cm-announced, .cm-cursorLayer, .skip-link') !== null) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 0 && box.right > width + 1) found.add(`${element.localName}.${[...element.classList].join('.')} ends at ${Math.round(box.right)} px`);
    const style = getComputedStyle(element);
    if (['auto', 'scroll'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1) found.add(`${element.localName}.${[...element.classList].join('.')} scrolls sideways`);
    if (style.position === 'fixed' && box.height > root.clientHeight / 2 && !element.matches('dialog')) found.add(`${element.localName} covers half of the page`);
  }
  return [...found].slice(0, 10);
}

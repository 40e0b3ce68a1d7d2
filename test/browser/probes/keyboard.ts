// Walks the whole page with Tab: everything is reached, each stop shows a 3 px ring that nothing covers, and no
// control keeps the focus. A text editor may use Tab itself if Escape then Tab leaves it.

import type { Page } from 'playwright-core';
import type { Probe } from './probe.ts';

interface Stop {
  id: string;
  name: string;
  isEditor: boolean;
  problems: string[];
}

const mostStops = 120;

export const keyboard: Probe = {
  name: 'keyboard',
  async check(page) {
    const wanted = await page.evaluate(numberControls);
    await page.evaluate(startAtTop);
    const found: string[] = [];
    const reached = new Set<string>();
    let last = '';
    for (let count = 0; count < mostStops; count += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(describeStop);
      if (stop === null) break;
      if (stop.id === last) {
        found.push(`${stop.name} keeps the focus`);
        break;
      }
      if (reached.has(stop.id)) break;
      reached.add(stop.id);
      last = stop.id;
      found.push(...stop.problems);
      if (stop.isEditor) await page.keyboard.press('Escape');
    }
    for (const [id, name] of wanted) if (!reached.has(id)) found.push(`${name} is not reached by Tab`);
    await clean(page);
    return found;
  },
};

/** Gives every control a number. Of radio buttons with one name only one is a stop. */
function numberControls(): Array<[string, string]> {
  const scope = document.querySelector('dialog:modal') ?? document.body;
  const groups = new Set<string>();
  const wanted: Array<[string, string]> = [];
  let number = 0;
  for (const element of scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"]')) {
    element.dataset.probe = String(number);
    number += 1;
    if (!element.checkVisibility() || element.closest('[inert]') !== null || (element as HTMLButtonElement).disabled || element.closest('.cm-panels') !== null) continue;
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)];
      if (groups.has(element.name)) continue;
      groups.add(element.name);
      const stop = group.find((radio) => radio.checked);
      if (stop !== undefined && stop !== element) {
        groups.delete(element.name);
        continue;
      }
    }
    wanted.push([element.dataset.probe, `${element.localName} "${(element.innerText || element.getAttribute('aria-label') || element.id).trim().slice(0, 30)}"`]);
  }
  return wanted;
}

function startAtTop(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.getSelection()?.removeAllRanges();
  // A modal dialog keeps the focus inside; its first control is then the start.
  const first = (document.querySelector('dialog:modal') ?? document.body) as HTMLElement;
  const hadIndex = first.getAttribute('tabindex');
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  if (hadIndex === null) first.removeAttribute('tabindex');
}

function describeStop(): Stop | null {
  const element = document.activeElement as HTMLElement | null;
  if (element === null || element === document.body || element === document.documentElement || element.matches('dialog')) return null;
  const name = `${element.localName} "${(element.innerText || element.getAttribute('aria-label') || element.id).trim().slice(0, 30)}"`;
  const problems: string[] = [];
  // The ring may be drawn by the frame around an editor.
  const frames = [element, element.parentElement, element.parentElement?.parentElement, element.closest('.editor-frame')].filter((frame): frame is HTMLElement => frame instanceof HTMLElement);
  const ringed = frames.find((frame) => {
    const style = getComputedStyle(frame);
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 3 && style.outlineColor !== 'rgba(0, 0, 0, 0)';
  });
  if (ringed === undefined) problems.push(`${name} shows no 3 px ring`);
  const box = (ringed ?? element).getBoundingClientRect();
  const isInView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (!isInView) problems.push(`${name} has the focus out of view`);
  else if (ringed !== undefined) {
    // Just outside each edge, where the ring is drawn: what lies there must not be a layer above.
    const style = getComputedStyle(ringed);
    const away = Number.parseFloat(style.outlineOffset) + 1.5;
    const points = [[box.left + box.width / 2, box.top - away], [box.left + box.width / 2, box.bottom + away], [box.left - away, box.top + box.height / 2], [box.right + away, box.top + box.height / 2]];
    const isCovered = points.some(([x, y]) => {
      const above = document.elementFromPoint(x ?? 0, y ?? 0);
      if (above === null || above.contains(ringed) || ringed.contains(above)) return false;
      return ['fixed', 'sticky', 'absolute'].includes(getComputedStyle(above).position) && above.closest('dialog') === null;
    });
    let cut: HTMLElement | null = ringed.parentElement;
    while (cut !== null && cut !== document.body) {
      const edge = cut.getBoundingClientRect();
      if (getComputedStyle(cut).overflowX !== 'visible' && !cut.matches('dialog') && (box.left - away < edge.left || box.right + away > edge.right)) problems.push(`${name} has its ring cut off`);
      cut = cut.parentElement;
    }
    if (isCovered) problems.push(`${name} has its ring covered`);
  }
  return { id: element.dataset.probe ?? name, name, isEditor: element.isContentEditable || element.matches('textarea'), problems };
}

async function clean(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-probe]')) delete element.dataset.probe;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
}

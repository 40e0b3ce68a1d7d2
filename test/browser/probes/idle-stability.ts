// Nothing changes or moves by itself while the person does nothing, and nothing blinks.

import type { Probe } from './probe.ts';

const watchMs = 1_200;

export const idleStability: Probe = {
  name: 'idleStability',
  check: (page) =>
    page.evaluate(async (durationMs) => {
      const found = new Set<string>();
      const name = (node: Node | null): string => (node instanceof Element ? `${node.localName}.${[...node.classList].join('.')}` : (node?.nodeName ?? ''));
      const places = (): Map<Element, string> => {
        const map = new Map<Element, string>();
        for (const element of document.body.querySelectorAll('*')) {
          const { x, y, width, height } = element.getBoundingClientRect();
          map.set(element, `${Math.round(x)},${Math.round(y)},${Math.round(width)},${Math.round(height)}`);
        }
        return map;
      };
      const before = places();
      const observer = new MutationObserver((records) => {
        for (const record of records) found.add(`${record.type} changes in ${name(record.target)} while idle`);
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      await new Promise((resolve) => setTimeout(resolve, durationMs));
      observer.disconnect();
      for (const [element, place] of places()) {
        if (before.has(element) && before.get(element) !== place) found.add(`${name(element)} moves while idle`);
      }
      for (const animation of document.getAnimations()) {
        const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
        if (animation.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY) found.add(`${name(target)} is animated without end`);
      }
      return [...found].slice(0, 10);
    }, watchMs),
};

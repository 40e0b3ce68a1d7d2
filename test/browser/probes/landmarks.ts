// The same regions in the same order on every page: navigation, title, main, help.

import type { Probe } from './probe.ts';

export const landmarks: Probe = {
  name: 'landmarks',
  check: (page) =>
    page.evaluate(() => {
      // Focus mode hides the navigation and the help; their places in the order stay.
      const order = [...document.querySelectorAll('nav, header, main, aside')].map((region) => region.localName);
      const found: string[] = [];
      if (order.join(' ') !== 'nav header main aside') found.push(`regions are "${order.join(' ')}", not "nav header main aside"`);
      if (document.querySelector('header h1') === null) found.push('the h1 is not in the header');
      if (document.querySelector('header p') === null) found.push('the header has no sentence of purpose');
      return found;
    }),
};

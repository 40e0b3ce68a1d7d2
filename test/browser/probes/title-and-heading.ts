// One h1, and the title of the browser tab starts with it: after a change of tabs the person knows the place.

import type { Probe } from './probe.ts';

export const titleAndHeading: Probe = {
  name: 'titleAndHeading',
  check: (page) =>
    page.evaluate(() => {
      const found: string[] = [];
      const headings = [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility());
      if (headings.length !== 1) found.push(`${headings.length} visible h1`);
      const text = headings[0]?.innerText.trim() ?? '';
      if (text === '' || !document.title.startsWith(text)) found.push(`title "${document.title}" does not start with h1 "${text}"`);
      if (!document.documentElement.lang) found.push('html has no lang');
      return found;
    }),
};

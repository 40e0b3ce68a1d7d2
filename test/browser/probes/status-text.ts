// A state is an icon and a word, never a colour alone.

import type { Probe } from './probe.ts';

export const statusText: Probe = {
  name: 'statusText',
  check: (page) =>
    page.evaluate(() => {
      const found: string[] = [];
      // The router marks links with the same attribute; a link is no state.
      for (const element of document.querySelectorAll<HTMLElement>('[data-status]:not(a), [class*="status"], [class*="badge"], [class*="-dot"]')) {
        if (!element.checkVisibility() || element.parentElement?.closest('[data-status]')) continue;
        const name = `${element.localName}.${[...element.classList].join('.')}`;
        const hasWord = /\p{L}{2,}/u.test(element.innerText);
        const hasIcon = element.querySelector('svg, img') !== null;
        if (!hasWord) found.push(`${name} has no word`);
        if (element.dataset.status !== undefined && !hasIcon) found.push(`${name} has no icon`);
      }
      return found;
    }),
};

// At most one primary action at a time. While a dialog is open only its own actions count.

import type { Probe } from './probe.ts';

export const onePrimary: Probe = {
  name: 'onePrimary',
  check: (page) =>
    page.evaluate(() => {
      const scope = document.querySelector('dialog:modal') ?? document;
      const primary = [...scope.querySelectorAll<HTMLElement>('.primary')].filter((element) => element.checkVisibility());
      return primary.length > 1 ? [`${primary.length} primary actions: ${primary.map((element) => element.innerText.trim()).join(', ')}`] : [];
    }),
};

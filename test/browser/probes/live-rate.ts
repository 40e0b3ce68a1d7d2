// Live regions are polite and calm: none is assertive, and within the time watched at most one sentence is said.

import type { Probe } from './probe.ts';

const watchMs = 1_200;

export const liveRate: Probe = {
  name: 'liveRate',
  check: (page) =>
    page.evaluate(async (durationMs) => {
      const found: string[] = [];
      const regions = [...document.querySelectorAll('[aria-live], [role="status"], [role="alert"], [role="log"]')];
      for (const region of regions) {
        if (region.getAttribute('aria-live') === 'assertive' || region.getAttribute('role') === 'alert') found.push(`${region.localName}.${region.className} interrupts`);
      }
      const polite = regions.filter((region) => region.getAttribute('aria-live') !== 'off' && region.closest('.cm-editor') === null);
      if (polite.length > 1) found.push(`${polite.length} live regions, one announcer is enough`);
      let said = 0;
      const observer = new MutationObserver(() => (said += 1));
      for (const region of regions) observer.observe(region, { subtree: true, childList: true, characterData: true });
      await new Promise((resolve) => setTimeout(resolve, durationMs));
      observer.disconnect();
      if (said > 1) found.push(`${said} changes of live regions in ${durationMs / 1000} s`);
      return found;
    }, watchMs),
};

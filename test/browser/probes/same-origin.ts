// Nothing comes from elsewhere, nothing is inline, and the content policy had nothing to block.

import type { Probe } from './probe.ts';

export const sameOrigin: Probe = {
  name: 'sameOrigin',
  check: (page) =>
    page.evaluate(async () => {
      const found = new Set<string>();
      const isForeign = (address: string): boolean => !address.startsWith('data:') && !address.startsWith('blob:') && new URL(address, location.href).origin !== location.origin;
      for (const entry of performance.getEntriesByType('resource')) if (isForeign(entry.name)) found.add(`request to ${entry.name}`);
      for (const element of document.querySelectorAll('[src], link[href]')) {
        const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
        if (isForeign(address)) found.add(`${element.localName} points to ${address}`);
      }
      for (const script of document.scripts) if (script.src === '' && script.type !== 'application/json') found.add('inline script');
      // The browser keeps reports from before this probe.
      await new Promise<void>((resolve) => {
        const observer = new ReportingObserver(
          (reports) => {
            for (const report of reports) {
              const { effectiveDirective, blockedURL, sourceFile } = report.body as unknown as { effectiveDirective: string; blockedURL: string; sourceFile: string | null };
              // Chromium's own editing wraps text typed over a selection in a styled span, in every editor.
              // That has no source; a style attribute of the page or of a script has one.
              if (effectiveDirective === 'style-src-attr' && !sourceFile) continue;
              found.add(`content policy blocked ${effectiveDirective} ${blockedURL}`);
            }
          },
          { buffered: true, types: ['csp-violation'] },
        );
        observer.observe();
        setTimeout(() => {
          observer.disconnect();
          resolve();
        }, 50);
      });
      return [...found];
    }),
};

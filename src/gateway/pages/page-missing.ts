// Shown at / when the pages of Mission Control have not been built. The API works all the same.

import { plainPage } from './plain-page.ts';

export function pageMissing(styleNonce: string): string {
  return plainPage({
    title: 'Mission Control is not built yet',
    styleNonce,
    content: `
      <p>The server runs and answers requests. Only its pages are missing.</p>
      <h2>What to do next</h2>
      <p class="next">Run <code>npm run build:web</code> in the HyperCode folder, then start the server again.</p>`,
  });
}

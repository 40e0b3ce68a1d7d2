// The page a person sees when an address cannot be shown: plain, calm, no script.

import type { ErrorRecord } from '../../contracts/index.ts';
import { escapeHtml, messageFrom, plainPage } from './plain-page.ts';

export function errorPage(record: ErrorRecord, options: { requestId: string; styleNonce: string }): string {
  return plainPage({
    title: withoutTicks(record.what),
    styleNonce: options.styleNonce,
    content: `
      <p>${messageFrom(record.why)}</p>
      <h2>What to do next</h2>
      <p class="next">${messageFrom(record.next)}</p>
      <p class="small">Error ${escapeHtml(record.code)}. Request ${escapeHtml(options.requestId)}.</p>`,
  });
}

function withoutTicks(text: string): string {
  return text.replaceAll('`', '');
}

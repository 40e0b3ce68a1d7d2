// The help page of one error, as a page of this server: the same text as docs/errors, for people who met
// the error in the browser. The files are HyperCode's own, so their HTML is trusted; the code is checked first.

import { readFile } from 'node:fs/promises';
import { catalogue } from '../../contracts/index.ts';
import { nobodyAnswers } from '../errors/error-answers.ts';
import { plainPage } from '../pages/plain-page.ts';
import type { HttpServer } from '../server-type.ts';

const codes = new Set<string>(catalogue.map(({ entry }) => entry.code));
const folder = new URL('../../../docs/errors/', import.meta.url);

export function addErrorHelpRoute(server: HttpServer): void {
  server.get('/errors/:code', { config: { access: 'public', mayOpenFromElsewhere: true }, schema: { hide: true } }, async (request, reply) => {
    const code = (request.params as { code: string }).code.toUpperCase();
    if (!codes.has(code)) throw nobodyAnswers(request, reply);
    const text = await readFile(new URL(`${code}.md`, folder), 'utf8');
    const [heading, ...rest] = text.split('\n');
    // Only a person who asks for help pays for the reader of Markdown.
    const { marked } = await import('marked');
    const content = marked.parse(rest.join('\n'), { async: false });
    reply.type('text/html; charset=utf-8');
    return plainPage({ title: heading.replace(/^# /, '').replaceAll('`', ''), content, styleNonce: request.styleNonce });
  });
}

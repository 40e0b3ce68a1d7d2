// One-time links: POST /link makes one, GET /link/<ticket> trades it for a session and leaves a clean address.

import { z } from 'zod';
import { CatalogueError, requestErrors, type ErrorRecord } from '../../contracts/index.ts';
import { ticketLifetimeMs, type TicketOffice, type TicketState } from '../../security/index.ts';
import type { AccessCheck } from '../access/check-access.ts';
import type { HttpServer } from '../server-type.ts';

interface LinkOptions {
  tickets: TicketOffice;
  accessCheck: AccessCheck;
  issueLink: () => string;
}

const linkSchema = z.object({
  link: z.string().describe('Opens Mission Control once'),
  expires_in: z.number().int().describe('Seconds until the link is too old'),
});

export function addLinkRoutes(server: HttpServer, options: LinkOptions): void {
  server.post(
    '/link',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'Makes a new one-time link', tags: ['Access'], response: { 201: linkSchema } },
    },
    (_request, reply) => {
      reply.code(201);
      return { link: options.issueLink(), expires_in: ticketLifetimeMs / 1000 };
    },
  );

  server.get(
    '/link/:ticket',
    {
      config: { access: 'public', mayOpenFromElsewhere: true },
      // A HEAD request, as link checkers send it, must not use the ticket up.
      exposeHeadRoute: false,
      schema: { hide: true, params: z.object({ ticket: z.string() }) },
    },
    (request, reply) => {
      // Nor must a browser that loads addresses ahead of the click.
      const isAhead = request.headers['sec-purpose'] !== undefined || request.headers.purpose === 'prefetch';
      if (isAhead) return reply.code(204).send();
      const state = options.tickets.redeem(request.params.ticket);
      if (state !== 'accepted') throw new CatalogueError(refusal(state));
      options.accessCheck.startSession(reply);
      return reply.redirect('/', 303);
    },
  );
}

function refusal(state: Exclude<TicketState, 'accepted'>): ErrorRecord {
  const where = 'one-time link';
  if (state === 'used') return requestErrors.linkUsed({ where });
  if (state === 'old') return requestErrors.linkOld({ where });
  return requestErrors.linkNotKnown({ where });
}

// Tickets of one-time links: 256 random bits, good for five minutes and one use.
// They live in memory only. A restart ends them, and a new start prints a new link.

import { createHash, randomBytes } from 'node:crypto';

export const ticketLifetimeMs = 5 * 60_000;

/** What a ticket turned out to be. `unknown` is also what a ticket of an earlier start gets. */
export type TicketState = 'accepted' | 'used' | 'old' | 'unknown';

export interface TicketOffice {
  /** A new ticket for the path of a link. */
  issue(): string;
  /** Uses the ticket up. Only the first call within its time answers `accepted`. */
  redeem(ticket: string): TicketState;
}

// Enough for a person; a script that asks for links all day makes the oldest ones unknown.
const mostTickets = 1000;

export function createTicketOffice(options: { now: () => number }): TicketOffice {
  // Kept by digest: the memory of the process never holds a usable ticket after it was given out.
  const tickets = new Map<string, { issuedAtMs: number; isUsed: boolean }>();
  const digest = (ticket: string): string => createHash('sha256').update(ticket).digest('base64url');
  return {
    issue() {
      const ticket = randomBytes(32).toString('base64url');
      for (const oldest of tickets.keys()) {
        if (tickets.size < mostTickets) break;
        tickets.delete(oldest);
      }
      tickets.set(digest(ticket), { issuedAtMs: options.now(), isUsed: false });
      return ticket;
    },
    redeem(ticket) {
      const found = tickets.get(digest(ticket));
      if (found === undefined) return 'unknown';
      if (found.isUsed) return 'used';
      if (options.now() - found.issuedAtMs > ticketLifetimeMs) return 'old';
      found.isUsed = true;
      return 'accepted';
    },
  };
}

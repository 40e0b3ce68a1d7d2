// The only door of security.

export { createApiKey, createKeyMatcher, isWellFormedApiKey } from './api-key.ts';
export { createTicketOffice, ticketLifetimeMs, type TicketOffice, type TicketState } from './one-time-links.ts';
export { checkRequestSource, hostNameOf, type SourceHeaders, type SourceRules, type SourceVerdict } from './request-source.ts';
export { loadSecrets, type Secrets } from './secrets-file.ts';
export {
  createSessionSigner,
  readCookie,
  sessionCookieHeader,
  sessionCookieName,
  sessionLifetimeMs,
  sessionRenewalMs,
  type SessionSigner,
  type SessionState,
} from './session-cookie.ts';

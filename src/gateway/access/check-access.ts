// Who sends this request: the holder of the API key, the browser with a session, or nobody we know.

import type { FastifyReply, FastifyRequest } from 'fastify';
import { CatalogueError, requestErrors, type Settings } from '../../contracts/index.ts';
import {
  createKeyMatcher,
  createSessionSigner,
  isWellFormedApiKey,
  readCookie,
  sessionCookieHeader,
  sessionCookieName,
  type Secrets,
} from '../../security/index.ts';

export interface AccessCheck {
  /** Sets `request.signedInBy`, or throws the catalogue error that says what is missing. */
  requireSignedIn(request: FastifyRequest, reply: FastifyReply): void;
  /** Gives the browser a new session. */
  startSession(reply: FastifyReply): void;
}

interface AccessCheckOptions {
  settings: Settings;
  secrets: Secrets;
  isOpenMode: boolean;
  boundPort: () => number;
  now: () => number;
}

export function createAccessCheck(options: AccessCheckOptions): AccessCheck {
  const { settings, secrets, isOpenMode, boundPort } = options;
  const key = settings.apiKey ?? secrets.apiKey;
  const matchesKey = createKeyMatcher(key, secrets.sessionSecret);
  const sessions = createSessionSigner({ secret: secrets.sessionSecret, now: options.now });

  const startSession = (reply: FastifyReply): void => {
    reply.header('set-cookie', sessionCookieHeader(sessionCookieName(boundPort()), sessions.issue()));
  };

  return {
    startSession,
    requireSignedIn(request, reply) {
      if (isOpenMode) {
        request.signedInBy = 'open-mode';
        return;
      }
      const candidate = keyOf(request);
      if (candidate !== null) {
        if (!matchesKey(candidate)) throw new CatalogueError(keyProblem(candidate));
        request.signedInBy = 'key';
        return;
      }
      const cookie = readCookie(request.headers.cookie, sessionCookieName(boundPort()));
      if (cookie === null) throw new CatalogueError(requestErrors.keyMissing({ where: 'header X-API-Key' }));
      const session = sessions.check(cookie);
      if (!session.isValid) throw new CatalogueError(requestErrors.sessionEnded({ where: 'cookie' }));
      request.signedInBy = 'session';
      if (session.needsRenewal) startSession(reply);
    },
  };
}

/** `X-API-Key` wins over `Authorization: Bearer`. Other schemes count as no key. */
function keyOf(request: FastifyRequest): string | null {
  const header = request.headers['x-api-key'];
  if (typeof header === 'string') return header;
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '');
  return bearer === null ? null : bearer[1];
}

function keyProblem(candidate: string) {
  const isMistyped = /^hc_\w{30,50}$/.test(candidate) && !isWellFormedApiKey(candidate);
  return isMistyped ? requestErrors.keyMistyped({ where: 'header X-API-Key' }) : requestErrors.keyNotKnown({ where: 'header X-API-Key' });
}

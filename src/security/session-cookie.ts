// Sessions without a store: a signed text that says when it was made. It survives a restart, because the
// signing key lies in the data folder. A new sessionSecret there ends every session at once.

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export const sessionLifetimeMs = 30 * 24 * 60 * 60_000;
/** A session in use is made new after this time, so a person who keeps working is never signed out. */
export const sessionRenewalMs = 24 * 60 * 60_000;
// A clock that was set back a little must not sign anyone out.
const clockToleranceMs = 5 * 60_000;

export type SessionState = { isValid: false } | { isValid: true; needsRenewal: boolean };

export interface SessionSigner {
  issue(): string;
  check(value: string): SessionState;
}

export function createSessionSigner(options: { secret: Uint8Array; now: () => number }): SessionSigner {
  const sign = (text: string): Buffer => createHmac('sha256', options.secret).update(`session:${text}`).digest();
  return {
    issue() {
      const text = `1.${options.now().toString(36)}.${randomBytes(16).toString('base64url')}`;
      return `${text}.${sign(text).toString('base64url')}`;
    },
    check(value) {
      const parts = /^(1\.([0-9a-z]{1,12})\.[\w-]{22})\.([\w-]{43})$/.exec(value);
      if (parts === null) return { isValid: false };
      const [, text, issuedAt, signature] = parts;
      if (!timingSafeEqual(sign(text), Buffer.from(signature, 'base64url'))) return { isValid: false };
      const ageMs = options.now() - Number.parseInt(issuedAt, 36);
      if (ageMs > sessionLifetimeMs || ageMs < -clockToleranceMs) return { isValid: false };
      return { isValid: true, needsRenewal: ageMs > sessionRenewalMs };
    },
  };
}

/** The name carries the port: cookies do not keep ports apart, and two servers on one machine must not sign each other out. */
export function sessionCookieName(port: number): string {
  return `hypercode_session_${port}`;
}

/** The value of Set-Cookie. No `Secure`: the server speaks plain HTTP on this machine, and Safari drops such cookies there. */
export function sessionCookieHeader(name: string, value: string): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${sessionLifetimeMs / 1000}`;
}

/** The value of one cookie in a Cookie header, or null. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value !== undefined) return value;
  }
  return null;
}

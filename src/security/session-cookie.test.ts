import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createSessionSigner, readCookie, sessionLifetimeMs, sessionRenewalMs } from './session-cookie.ts';

const secret = Buffer.alloc(32, 1);

function signerWithClock() {
  const clock = { now: 1_800_000_000_000 };
  return { clock, signer: createSessionSigner({ secret, now: () => clock.now }) };
}

test('a session is valid for 30 days and asks for renewal after one', () => {
  const { clock, signer } = signerWithClock();
  const session = signer.issue();
  assert.deepEqual(signer.check(session), { isValid: true, needsRenewal: false });
  clock.now += sessionRenewalMs + 1;
  assert.deepEqual(signer.check(session), { isValid: true, needsRenewal: true });
  clock.now += sessionLifetimeMs - sessionRenewalMs;
  assert.deepEqual(signer.check(session), { isValid: false });
});

test('a session from the future does not count, apart from a clock that is a little off', () => {
  const { clock, signer } = signerWithClock();
  const session = signer.issue();
  clock.now -= 60_000;
  assert.equal(signer.check(session).isValid, true);
  clock.now -= 60 * 60_000;
  assert.equal(signer.check(session).isValid, false);
});

test('a session signed with another secret does not count', () => {
  const { clock, signer } = signerWithClock();
  const other = createSessionSigner({ secret: Buffer.alloc(32, 2), now: () => clock.now });
  assert.equal(signer.check(other.issue()).isValid, false);
});

test('a session with any character changed does not count', () => {
  const { signer } = signerWithClock();
  const session = signer.issue();
  fc.assert(
    fc.property(fc.nat(session.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, sign) => {
      const changed = session.slice(0, at) + sign + session.slice(at + 1);
      // The last sign of base64url carries two bits that do not count.
      fc.pre(changed !== session && at !== session.length - 1);
      assert.equal(signer.check(changed).isValid, false);
    }),
  );
});

test('any other text is no session and throws nothing', () => {
  const { signer } = signerWithClock();
  fc.assert(fc.property(fc.string(), (text) => assert.equal(signer.check(text).isValid, false)));
});

test('one cookie is found among others', () => {
  assert.equal(readCookie('a=1; name=x; name2=y', 'name'), 'x');
  assert.equal(readCookie('aname=1', 'name'), null);
  assert.equal(readCookie(undefined, 'name'), null);
  assert.equal(readCookie('name', 'name'), null);
});

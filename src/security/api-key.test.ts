import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createApiKey, createKeyMatcher, isWellFormedApiKey } from './api-key.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const keys = fc.array(fc.nat(61), { minLength: 34, maxLength: 34 }).map((draws) => {
  let next = 0;
  return createApiKey(() => draws[next++]);
});

test('a key has 43 characters, its prefix and a check sum that fits', () => {
  fc.assert(
    fc.property(keys, (key) => {
      assert.match(key, /^hc_[0-9A-Za-z]{40}$/);
      assert.ok(isWellFormedApiKey(key));
    }),
  );
});

test('a known key keeps its check sum', () => {
  assert.equal(createApiKey(() => 0), 'hc_00000000000000000000000000000000000iqUEf');
});

test('one changed character is always noticed', () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 3, max: 42 }), fc.nat(61), (key, at, drawn) => {
      fc.pre(alphabet[drawn] !== key[at]);
      assert.equal(isWellFormedApiKey(key.slice(0, at) + alphabet[drawn] + key.slice(at + 1)), false);
    }),
  );
});

test('two keys are never the same', () => {
  assert.equal(new Set(Array.from({ length: 1000 }, () => createApiKey())).size, 1000);
});

test('text of any other form is no key', () => {
  for (const text of ['', 'hc_', 'hc_short', `xx_${'0'.repeat(40)}`, ` ${createApiKey()}`, `${createApiKey()}\n`]) assert.equal(isWellFormedApiKey(text), false);
});

test('the matcher knows the one key and no other, of any length', () => {
  const matches = createKeyMatcher('the-one-key', Buffer.alloc(32, 7));
  assert.ok(matches('the-one-key'));
  for (const other of ['', 'the-one-kez', 'the-one-key ', 'x'.repeat(100_000)]) assert.equal(matches(other), false);
});

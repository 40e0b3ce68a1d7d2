// The table over real HTTP is test/end-to-end/http-guard.test.ts; here is what needs many inputs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkRequestSource, hostNameOf, type SourceHeaders } from './request-source.ts';

const plain: SourceHeaders = { method: 'GET', host: 'localhost:8000', origin: undefined, fetchSite: undefined, fetchMode: undefined, fetchDestination: undefined };
const rules = { allowedHosts: ['hyper.example'], mayOpenFromElsewhere: false };

test('no made-up host gets in', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.domain(), fc.ipV4(), fc.webAuthority()), (host) => {
      fc.pre(!/^(127\.0\.0\.1|localhost|\[::1\]|hyper\.example|.*\.localhost)(:\d{1,5})?$/i.test(host));
      assert.equal(checkRequestSource({ ...plain, host }, rules), 'host-refused');
    }),
  );
});

test('no origin but the very own one gets in', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('null', 'http://localhost', 'http://localhost:8000/', 'HTTP://localhost:8000')), (origin) => {
      assert.equal(checkRequestSource({ ...plain, origin }, rules), 'origin-refused');
    }),
  );
  assert.equal(checkRequestSource({ ...plain, origin: 'http://localhost:8000' }, rules), 'accepted');
});

test('a configured name may stand behind HTTPS, this machine may not', () => {
  assert.equal(checkRequestSource({ ...plain, host: 'Hyper.Example', origin: 'https://hyper.example' }, rules), 'accepted');
  assert.equal(checkRequestSource({ ...plain, host: 'hyper.example', origin: 'https://other.example' }, rules), 'origin-refused');
  assert.equal(checkRequestSource({ ...plain, origin: 'https://localhost:8000' }, rules), 'origin-refused');
});

test('the name is read without port and in lower case', () => {
  assert.equal(hostNameOf('LocalHost:8000'), 'localhost');
  assert.equal(hostNameOf('[::1]:8000'), '[::1]');
  for (const host of [undefined, '', ':80', 'a:b', 'a:123456', 'a b', 'user@localhost', 'localhost/', 'localhost.', '::1']) assert.equal(hostNameOf(host), null);
});

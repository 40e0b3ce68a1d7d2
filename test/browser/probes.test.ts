// Proves every probe in both directions: silent on a clean page, and finding the fault seeded in each other page.

import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium } from './find-chromium.ts';
import { probes } from './probes/index.ts';
import { cleanPage, seededFaults } from './seeded-pages.ts';

const blockedParts = '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p style="color: red">Red</p>';
const chromium = findChromium(process.env);
const options = { skip: chromium === null ? 'no Chromium on this computer' : false };
let server: Server;
let browser: Browser | undefined;
let page: Page;
let origin = '';

before(async () => {
  if (chromium === null) return;
  server = createServer((request, response) => {
    const number = /^\/fault\/(\d+)$/.exec(request.url ?? '')?.[1];
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const isStrict = request.url === '/strict';
    if (isStrict) response.setHeader('content-security-policy', "default-src 'self'; style-src-elem 'unsafe-inline'; style-src-attr 'none'");
    response.end(number === undefined ? cleanPage(isStrict ? { main: blockedParts } : {}) : seededFaults[Number(number)]?.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium(chromium);
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});

after(async () => {
  await browser?.close();
  server?.close();
});

for (const probe of probes) {
  test(`${probe.name} finds nothing on a clean page`, options, async () => {
    await page.goto(`${origin}/clean`);
    assert.deepEqual(await probe.check(page), []);
  });
}

for (const [number, { probe: name, fault, finds }] of seededFaults.entries()) {
  test(`${name} finds: ${fault}`, options, async () => {
    const probe = probes.find((one) => one.name === name);
    assert.ok(probe !== undefined);
    await page.goto(`${origin}/fault/${number}`);
    const found = await probe.check(page);
    assert.ok(found.some((text) => text.includes(finds)), `found: ${found.join(' | ')}`);
  });
}

test('sameOrigin finds: something the content policy blocked', options, async () => {
  const probe = probes.find((one) => one.name === 'sameOrigin');
  await page.goto(`${origin}/strict`);
  const found = (await probe?.check(page))?.join() ?? '';
  assert.match(found, /content policy blocked img-src/);
  assert.match(found, /content policy blocked style-src-attr/);
});

test('every probe has at least one seeded fault', () => {
  assert.deepEqual(probes.map((probe) => probe.name).toSorted(), [...new Set(seededFaults.map((one) => one.probe))].toSorted());
});

// What a person does in the Playground, in a real browser against the real product.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findChromium, launchChromium } from './find-chromium.ts';
import { programWithMistake, runProgram, writeProgram } from './gate/views.ts';
import { prepareWeb, type Product, startProduct } from './start-product.ts';

const chromium = findChromium(process.env);
const options = { skip: chromium === null ? 'no Chromium on this computer' : false };
const stepLimitMs = 15_000;
let product: Product;
let browser: Browser | undefined;
let context: BrowserContext;

before(async () => {
  if (chromium === null) return;
  await prepareWeb();
  product = await startProduct();
  browser = await launchChromium(chromium);
});

after(async () => {
  await browser?.close();
  await product?.close();
});

/** A scenario in a fresh browser profile, on the Playground unless another path is named. */
function scenario(name: string, play: (page: Page) => Promise<void>, path = '/'): void {
  test(name, options, async () => {
    context = await product.signedIn(browser!, { viewport: { width: 1280, height: 800 } });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(stepLimitMs);
      await open(page, path);
      await play(page);
    } finally {
      await context.close();
    }
  });
}

async function open(page: Page, path = '/'): Promise<void> {
  await page.goto(product.url + path);
  await page.locator(path === '/' ? '.cm-content' : 'main > *').first().waitFor();
}

// Only the lines of the program; notes between them are not text of the person.
const programText = (page: Page): Promise<string> => page.locator('.cm-line').allInnerTexts().then((lines) => lines.map((line) => line.replace(/\n$/, '')).join('\n'));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const output = (page: Page) => page.locator('.result-panel .output').first();

scenario('the sample runs and shows its output, the summary and the time', async (page) => {
  await runProgram(page);
  assert.match(await output(page).innerText(), /^Hello, Ada\.\nHello, Grace\.\nHello, Alan\.\n1 to 10 add up to 55\./);
  assert.equal(await page.locator('.result-panel [data-status]').getAttribute('data-status'), 'success');
  assert.ok((await page.locator('.summary').innerText()).length > 10);
  assert.match(await page.locator('.facts-inline').innerText(), /\d (ms|s)/);
});

scenario('a mistake shows where, why and one next step, and the suggestion mends it', async (page) => {
  await writeProgram(page, programWithMistake);
  await runProgram(page);
  const panel = page.locator('.problem-panel');
  await panel.waitFor();
  assert.match(await panel.innerText(), /line 2, column 7/);
  for (const part of ['Where', 'Why', 'Next step']) assert.equal(await panel.getByText(part, { exact: true }).count(), 1);
  assert.equal(await page.locator('.cm-lintRange-error').innerText(), 'mesage');
  assert.equal(await page.locator('.cm-problem-note').count(), 1);
  assert.ok((await panel.getByRole('button', { name: /^Use / }).count()) <= 3);

  await button(page, 'Show line 2 in the editor').click();
  assert.equal(await page.evaluate(() => document.getSelection()?.toString()), 'mesage');

  await button(page, 'Use message').click();
  assert.equal(await programText(page), programWithMistake.replace('mesage', 'message'));
  assert.match(await panel.innerText(), /You changed the program after this message/);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.locator('[data-status="success"]').waitFor();
  assert.equal((await output(page).innerText()).trim(), 'hello');
  assert.equal(await panel.count(), 0);
  assert.equal(await page.locator('.cm-problem-note, .cm-lintRange-error').count(), 0);
});

scenario('undo after a suggestion brings the old text and its mark back', async (page) => {
  await writeProgram(page, programWithMistake);
  await runProgram(page);
  await button(page, 'Use message').click();
  await page.keyboard.press('ControlOrMeta+z');
  assert.equal(await programText(page), programWithMistake);
  await page.locator('.cm-lintRange-error').waitFor();
});

scenario('the trace is folded until asked for, and can be copied', async (page) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await writeProgram(page, programWithMistake);
  await runProgram(page);
  const details = page.locator('.bug-report');
  assert.equal(await details.locator('pre').isVisible(), false);
  await page.getByText('Details for a bug report').click();
  await button(page, 'Copy the details').click();
  await details.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /code: HC\d{4}/);
  assert.match(copied, /print\(mesage\)/);
});

scenario('reload keeps the text, the caret and the scroll', async (page) => {
  const text = `${Array.from({ length: 60 }, (_, index) => `line_${index} = ${index}`).join('\n')}\n`;
  await writeProgram(page, text);
  await page.keyboard.type('last = "here"');
  const scrollBefore = await page.locator('.cm-scroller').evaluate((element) => element.scrollTop);
  assert.ok(scrollBefore > 100);
  await page.reload();
  await page.getByText('last = "here"').waitFor();
  const scrollAfter = await page.locator('.cm-scroller').evaluate((element) => element.scrollTop);
  assert.ok(Math.abs(scrollAfter - scrollBefore) < 20, `${scrollBefore} px, then ${scrollAfter} px`);
  await page.locator('.cm-content').focus();
  await page.keyboard.type('!');
  await page.getByText('last = "here"!').waitFor();
});

scenario('putting the sample back can be undone by a button and by undo', async (page) => {
  await writeProgram(page, 'mine = 1\n');
  await button(page, 'Put the sample back').click();
  assert.match(await programText(page), /Change this program/);
  await button(page, 'Bring my text back').click();
  assert.equal(await programText(page), 'mine = 1\n');
  await button(page, 'Put the sample back').click();
  await page.locator('.cm-content').focus();
  await page.keyboard.press('ControlOrMeta+z');
  assert.equal(await programText(page), 'mine = 1\n');
});

scenario('two tabs keep their own programs, and one can open the other', async (page) => {
  await writeProgram(page, 'first = 1\n');
  const second = await context.newPage();
  await open(second);
  await second.getByText('first').waitFor();
  await writeProgram(second, 'second = 2\n');
  await page.reload();
  await page.locator('.cm-line').first().waitFor();
  assert.equal(await programText(page), 'first = 1\n');
  await page.getByText('Programs from other tabs (1)').click();
  await button(page, 'Open here').click();
  assert.equal(await programText(page), 'second = 2\n');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('ControlOrMeta+z');
  assert.equal(await programText(page), 'first = 1\n');
  await second.reload();
  await second.locator('.cm-line').first().waitFor();
  assert.equal(await programText(second), 'second = 2\n');
});

scenario('a run is acknowledged at once, says what happens after a second, and Stop ends it', async (page) => {
  await writeProgram(page, 'while True:\n    pass\n');
  await button(page, 'Run').click();
  assert.equal(await page.locator('.result-panel [data-status]').getAttribute('data-status'), 'running');
  await page.getByText('The program runs now.').waitFor();
  await button(page, 'Stop').click();
  await page.getByText('You stopped this run after').waitFor();
  await writeProgram(page, 'print("next")\n');
  await runProgram(page);
  assert.equal((await output(page).innerText()).trim(), 'next');
});

scenario('after ten seconds a slow run shows the time and that there is no estimate', async (page) => {
  await page.clock.install();
  await page.route('**/runs', () => {});
  await button(page, 'Run').click();
  await page.clock.runFor(10_100);
  await page.getByText('has run for 10 seconds. There is no estimate yet.').waitFor();
  await page.clock.runFor(9_000);
  assert.equal(await page.getByText('has run for 10 seconds').count(), 1);
});

scenario('the theme and focus mode survive a reload', async (page) => {
  await page.getByLabel('Soft dark').check();
  await page.getByLabel('Wide').check();
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await page.keyboard.press('F9');
  await page.reload();
  await page.locator('.settings').waitFor();
  assert.equal(await background(), dark);
  assert.equal(await page.getByLabel('Soft dark').isChecked(), true);
  assert.equal(await page.locator('nav').isVisible(), false);
  await button(page, 'Leave focus mode F9').click();
  assert.equal(await page.locator('nav').isVisible(), true);
  assert.equal(new URL(page.url()).pathname, '/settings');
}, '/settings');

scenario('the first settings come back by one button, and so do mine', async (page) => {
  await page.getByLabel('High contrast').check();
  await button(page, 'Use the first settings').click();
  assert.equal(await page.getByLabel('High contrast').isChecked(), false);
  await button(page, 'Bring my settings back').click();
  assert.equal(await page.getByLabel('High contrast').isChecked(), true);
}, '/settings');

scenario('many quick changes are announced at most once in five seconds', async (page) => {
  await page.evaluate(() => {
    const region = document.querySelector('[role="status"]');
    const said: string[] = [];
    Object.assign(globalThis, { said });
    if (region !== null) new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true, characterData: true, subtree: true });
  });
  for (const name of ['Soft dark', 'Warm light', 'High contrast', 'Wide', 'OpenDyslexic']) await page.getByLabel(name).check();
  assert.equal(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.length), 1);
}, '/settings');

scenario('everything works by keyboard alone', async (page) => {
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim().split('\n')[0]);
  for (let count = 0; count < 20 && (await focused()) !== 'Run'; count += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('[data-status="success"]').waitFor();
  assert.equal(await focused(), 'Run');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.className.includes('cm-content')), true);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('if True:');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('x = 1');
  assert.match(await programText(page), /^if True:\n {4,8}x = 1$/);
  await page.keyboard.press('Escape');
  // The editor package lets Tab leave for two seconds only; a person may take longer.
  await page.waitForTimeout(2_300);
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'Put the sample back');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  assert.equal(await focused(), 'Put the sample back');
});

scenario('the one-key shortcut can be turned off', async (page) => {
  await page.getByRole('group', { name: 'Shortcuts with one key' }).getByLabel('Off').check();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('?');
  assert.equal(await page.locator('dialog[open]').count(), 0);
}, '/settings');

test('without a session the page says how to get a link and keeps the text', options, async () => {
  context = await browser!.newContext();
  try {
    const page = await context.newPage();
    await open(page);
    await page.getByText('Open HyperCode with a link').waitFor();
    assert.match(await page.locator('.session-notice').innerText(), /hypercode link/);
    assert.equal(await page.locator('.primary:visible').count(), 1);
    await writeProgram(page, 'kept = 1\n');
    await button(page, 'Check again').click();
    await page.locator('.session-notice').getByText('There is still no session').waitFor();
    await page.reload();
    await page.locator('.cm-line').first().waitFor();
    const signedIn = await product.signedIn(browser!);
    await context.addCookies(await signedIn.cookies());
    await signedIn.close();
    await button(page, 'Check again').click();
    await button(page, 'Run').waitFor();
    assert.equal(await programText(page), 'kept = 1\n');
  } finally {
    await context.close();
  }
});

scenario('a server that is gone is said once, keeps the text, and the next Run tries again', async (page) => {
  await writeProgram(page, 'print("back")\n');
  await product.stop();
  try {
    await runProgram(page);
    assert.equal(await page.locator('main').getByText('The HyperCode server does not answer.').count(), 1);
    assert.equal(await programText(page), 'print("back")\n');
  } finally {
    await product.start();
  }
  await runProgram(page);
  assert.equal((await output(page).innerText()).trim(), 'back');
});

scenario('a fault of the server is shown beside the result and the text stays', async (page) => {
  await page.route('**/runs', (route) => route.fulfill({ status: 500, json: { code: 'HC0001', what: 'HyperCode met a fault of its own.', why: 'Your input is fine.', next: 'Report the number 1.' } }));
  await writeProgram(page, 'x = 1\n');
  await runProgram(page);
  assert.match(await page.locator('.result-panel').innerText(), /HyperCode met a fault of its own\.[\s\S]*Report the number 1\./);
  assert.equal(await programText(page), 'x = 1\n');
});

scenario('every link inside the product leads somewhere', async (page) => {
  const paths = new Set<string>();
  for (const path of ['/', '/settings', '/help']) {
    await open(page, path);
    for (const href of await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) if (href.startsWith('/')) paths.add(href);
  }
  for (const path of paths) assert.equal((await page.request.get(product.url + path, { headers: { accept: 'text/html' } })).status(), 200, path);
});

// The browser gate, `npm run check:web`: builds the pages, starts the real server, visits every page in every look
// with axe and the probes, and runs the browser tests. Fails on any finding that web/a11y-known.json does not list.
// With --visits it leaves the browser tests out.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, launchChromium } from '../test/browser/find-chromium.ts';
import { type KnownFinding, sortFindings } from '../test/browser/gate/known-findings.ts';
import { allLooks, looksName } from '../test/browser/gate/looks.ts';
import { tableOf } from '../test/browser/gate/print-table.ts';
import { pageViews, stateViews } from '../test/browser/gate/views.ts';
import { visitAll, type VisitReport } from '../test/browser/gate/visit-views.ts';
import { prepareWeb, startProduct } from '../test/browser/start-product.ts';

const rootFolder = join(import.meta.dirname, '..');
const browserTests = ['test/browser/probes.test.ts', 'test/browser/scenarios.test.ts'];

process.exitCode = await checkWeb();

async function checkWeb(): Promise<number> {
  const chromium = findChromium(process.env);
  if (chromium === null) {
    const isRequired = process.env.HYPERCODE_REQUIRE_BROWSER === '1';
    console.log(isRequired ? 'No Chromium was found, and HYPERCODE_REQUIRE_BROWSER=1 asks for one.' : 'skipped: no Chromium was found. Install one, or name it in HYPERCODE_CHROMIUM.');
    return isRequired ? 1 : 0;
  }
  await prepareWeb();
  const report = await visit(chromium);
  const list = JSON.parse(readFileSync(join(rootFolder, 'web/a11y-known.json'), 'utf8')) as KnownFinding[];
  const { open, known, stale } = sortFindings(report.findings, list);
  console.log(tableOf(report, allLooks.map(looksName)));
  for (const { probe, view, looks, finding } of open) console.log(`open: ${probe} | ${view} | ${looks} | ${finding}`);
  for (const { probe, view, looks, finding } of known) console.log(`known: ${probe} | ${view} | ${looks} | ${finding}`);
  for (const { probe, finding } of stale) console.log(`no longer found, take it off web/a11y-known.json: ${probe} | ${finding}`);

  const tests = process.argv.includes('--visits') ? { passed: 0, failed: 0 } : await runBrowserTests();
  const failedChecks = new Set(open.map(({ probe, view, looks }) => `${probe.split(':')[0]} ${view} ${looks}`)).size + stale.length;
  const failed = failedChecks + tests.failed;
  console.log(`${report.checks.length - failedChecks + stale.length + tests.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function visit(chromium: string): Promise<VisitReport> {
  const product = await startProduct();
  const browser = await launchChromium(chromium);
  try {
    // One context first, so that the one-time link is used before several pages open at once.
    await (await product.signedIn(browser)).close();
    const visits = allLooks.flatMap((looks) => [...pageViews, ...(looks.spacing === 'normal' ? stateViews : [])].map((view) => ({ view, looks })));
    return await visitAll(visits, { browser, product });
  } finally {
    await browser.close();
    await product.close();
  }
}

/** Runs the tests that need a browser and reads the counts from their last lines. */
function runBrowserTests(): Promise<{ passed: number; failed: number }> {
  const child = spawn(process.execPath, ['--test', '--test-reporter=spec', ...browserTests], { cwd: rootFolder, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (text: Buffer) => (printed += text));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      const count = (word: string): number => Number(new RegExp(`^\\S+ ${word} (\\d+)$`, 'm').exec(printed)?.[1] ?? 0);
      const failed = count('fail') || (code === 0 ? 0 : 1);
      if (failed > 0) console.log(printed);
      resolve({ passed: count('pass'), failed });
    });
  });
}

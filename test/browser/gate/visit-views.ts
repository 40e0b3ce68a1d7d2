// Visits views in their looks and asks axe and every probe. A few pages are open at once, because most of the
// time goes into waiting for a page that should stay still.

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { probes } from '../probes/index.ts';
import type { Product } from '../start-product.ts';
import { runAxe } from './axe.ts';
import type { GateFinding } from './known-findings.ts';
import { choose, type Looks, looksName } from './looks.ts';
import { openView, type View } from './views.ts';

export interface Visit {
  view: View;
  looks: Looks;
}

export interface VisitReport {
  /** One per visit and question. */
  checks: Array<{ probe: string; looks: string; count: number }>;
  findings: GateFinding[];
}

const pagesAtOnce = 3;

export async function visitAll(visits: readonly Visit[], surroundings: { browser: Browser; product: Product }): Promise<VisitReport> {
  const report: VisitReport = { checks: [], findings: [] };
  const waiting = [...visits];
  const work = async (): Promise<void> => {
    for (let visit = waiting.shift(); visit !== undefined; visit = waiting.shift()) await visitOne(visit, surroundings, report);
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
  return report;
}

async function visitOne(visit: Visit, { browser, product }: { browser: Browser; product: Product }, report: VisitReport): Promise<void> {
  const { view, looks } = visit;
  const add = (probe: string, found: readonly string[]): void => {
    report.checks.push({ probe, looks: looksName(looks), count: found.length });
    for (const finding of found) report.findings.push({ probe, view: view.name, looks: looksName(looks), finding });
  };
  const options = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' as const };
  const context: BrowserContext = view.needsSession ? await product.signedIn(browser, options) : await browser.newContext(options);
  try {
    await choose(context, looks);
    const page: Page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await openView(page, product.url, view);
    const axeFindings = await runAxe(page, { isHighContrast: looks.theme === 'high-contrast' });
    report.checks.push({ probe: 'axe', looks: looksName(looks), count: axeFindings.length });
    for (const { rule, finding } of axeFindings) report.findings.push({ probe: `axe:${rule}`, view: view.name, looks: looksName(looks), finding });
    for (const probe of probes) add(probe.name, await probe.check(page));
    add('pageFaults', faults);
  } catch (error) {
    add('visit', [`the view could not be visited: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`]);
  } finally {
    await context.close();
  }
}

// What the gate looks at: every page of the page table, and the states of pages that only come after an action.

import type { Page } from 'playwright-core';
import { pageTable } from '../../../web/src/route-table.ts';

export interface View {
  /** Shown in findings, such as `/settings` or `/ after a run`. */
  name: string;
  path: string;
  /** Brings the page into the state; runs after the page is there. */
  prepare?: (page: Page) => Promise<void>;
  needsSession: boolean;
}

export const programWithMistake = 'message = "hello"\nprint(mesage)\n';

const ready: Record<string, string> = { playground: '.cm-content', settings: '.settings', help: '.help-page' };

/** Waits until the page has what it shows first. */
export async function openView(page: Page, origin: string, view: View): Promise<void> {
  await page.goto(origin + view.path);
  const row = pageTable.find((one) => one.path === view.path);
  await page.locator(row === undefined ? 'main' : (ready[row.id] ?? 'main > *')).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await view.prepare?.(page);
}

export async function writeProgram(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

export async function runProgram(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.locator('.result-panel [data-status]:not([data-status="running"])').waitFor();
}

export const pageViews: readonly View[] = pageTable.map(({ path }) => ({ name: path, path, needsSession: true }));

export const stateViews: readonly View[] = [
  { name: '/ after a run', path: '/', needsSession: true, prepare: runProgram },
  {
    name: '/ with a mistake',
    path: '/',
    needsSession: true,
    async prepare(page) {
      await writeProgram(page, programWithMistake);
      await runProgram(page);
      await page.locator('.problem-panel').waitFor();
      await page.getByText('Details for a bug report').click();
    },
  },
  { name: '/ without a session', path: '/', needsSession: false, prepare: (page) => page.locator('.session-notice').waitFor() },
  {
    name: '/ with the search open',
    path: '/',
    needsSession: true,
    async prepare(page) {
      await page.locator('.cm-content').click();
      // The search comes a moment after the editor.
      const panel = page.locator('.program-search');
      for (let count = 0; count < 40 && !(await panel.isVisible()); count += 1) {
        await page.keyboard.press('ControlOrMeta+f');
        await page.waitForTimeout(100);
      }
      await panel.waitFor({ timeout: 1_000 });
    },
  },
  {
    name: '/ in focus mode',
    path: '/',
    needsSession: true,
    async prepare(page) {
      await page.keyboard.press('F9');
      await page.locator('nav').waitFor({ state: 'hidden' });
    },
  },
  {
    name: '/help with the list of shortcuts',
    path: '/help',
    needsSession: true,
    async prepare(page) {
      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
    },
  },
  { name: 'an address without a page', path: '/no-such-page', needsSession: true },
];

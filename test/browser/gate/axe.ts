// Runs axe-core inside the page. It is the floor; the probes look for what it cannot see.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: Array<{ id: string; help: string; nodes: Array<{ target: unknown[]; failureSummary?: string }> }>;
}

export interface AxeFinding {
  rule: string;
  finding: string;
}

export async function runAxe(page: Page, options: { isHighContrast: boolean }): Promise<AxeFinding[]> {
  // Evaluated over the debugging port, which the content policy of the page does not rule.
  await page.evaluate(`${source}; undefined`);
  const rules = { 'color-contrast-enhanced': { enabled: options.isHighContrast }, 'target-size': { enabled: true } };
  const result = await page.evaluate(async (axeOptions) => {
    const { axe } = globalThis as unknown as { axe: { run(root: Document, options: unknown): Promise<AxeResult> } };
    return axe.run(document, axeOptions);
  }, { resultTypes: ['violations'], rules });
  return result.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => ({ rule: id, finding: `${help}: ${node.target.join(' ')}` })));
}

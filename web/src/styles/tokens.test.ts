// Contrast of every pair of colours that meet on a page, in every theme, at both ends of the contrast slider.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const themes = ['light', 'dark', 'high-contrast'] as const;
const textOnSurfaces = ['text-start', 'text-strong', 'text-quiet-start', 'link', 'problem', 'good', 'code-keyword', 'code-name', 'code-text', 'code-number', 'code-comment'];
const surfaces = ['page', 'surface', 'surface-quiet', 'problem-surface', 'line-now', 'selection'];
// Links and quiet text are not set on selected or marked code.
const notUsed = new Set(['link on selection', 'good on selection', 'text-quiet-start on selection', 'link on line-now', 'good on line-now', 'good on problem-surface', 'link on problem-surface', 'problem on selection']);

for (const theme of themes) {
  const wanted = theme === 'high-contrast' ? 7 : 4.5;
  const tokens = tokensOf(theme);

  test(`text reaches ${wanted}:1 in the ${theme} theme`, () => {
    const low: string[] = [];
    for (const text of textOnSurfaces) {
      for (const surface of surfaces) {
        if (notUsed.has(`${text} on ${surface}`)) continue;
        const ratio = contrast(tokens[text], tokens[surface]);
        if (ratio < wanted) low.push(`${text} on ${surface}: ${ratio.toFixed(2)}`);
      }
    }
    for (const surface of ['primary', 'primary-hover']) if (contrast(tokens['on-primary'], tokens[surface]) < wanted) low.push(`on-primary on ${surface}`);
    assert.deepEqual(low, []);
  });

  test(`edges and the focus ring reach 3:1 in the ${theme} theme`, () => {
    const low: string[] = [];
    for (const line of ['edge-start', 'ring', 'primary', 'problem']) {
      for (const surface of ['page', 'surface']) {
        const ratio = contrast(tokens[line], tokens[surface]);
        if (ratio < 3) low.push(`${line} on ${surface}: ${ratio.toFixed(2)}`);
      }
    }
    assert.deepEqual(low, []);
  });
}

test('no theme but high contrast sets pure black or pure white as a page', () => {
  for (const theme of ['light', 'dark'] as const) assert.ok(!['#000000', '#ffffff'].includes(tokensOf(theme).page ?? ''));
});

function tokensOf(theme: string): Record<string, string> {
  const block = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

/** Contrast of WCAG 2: 1 to 21. */
function contrast(one: string | undefined, other: string | undefined): number {
  assert.ok(one !== undefined && other !== undefined);
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((index) => {
    const share = Number.parseInt(color.slice(index, index + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// Text is large and open enough to read: 17 px, line height 1.5, at most 80 characters in a line, no slant,
// no capitals, left aligned.

import type { Probe } from './probe.ts';

export const readingMetrics: Probe = {
  name: 'readingMetrics',
  check: (page) =>
    page.evaluate(() => {
      const limits = { fontSizePx: 17, lineHeight: 1.5, charactersInLine: 80 };
      const found = new Set<string>();
      const canvas = document.createElement('canvas').getContext('2d');
      const hasOwnText = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 1);
      const blocks = [...document.querySelectorAll<HTMLElement>('p, li, dt, dd, td, th, label, legend, summary, button, a, pre, .cm-line, .cm-problem-note, output, h1, h2, h3')];
      for (const block of blocks.filter((element) => element.checkVisibility() && hasOwnText(element))) {
        const style = getComputedStyle(block);
        const name = `${block.localName} "${block.innerText.trim().slice(0, 30)}"`;
        const fontSize = Number.parseFloat(style.fontSize);
        if (fontSize < limits.fontSizePx - 0.01) found.add(`${name} has ${fontSize} px`);
        const lineHeight = style.lineHeight === 'normal' ? 1.2 : Number.parseFloat(style.lineHeight) / fontSize;
        if (!/^h[1-6]$/.test(block.localName) && lineHeight < limits.lineHeight - 0.01) found.add(`${name} has line height ${lineHeight.toFixed(2)}`);
        if (style.fontStyle === 'italic') found.add(`${name} is italic`);
        if (style.textTransform === 'uppercase') found.add(`${name} is in capitals`);
        if (['justify', 'right', 'end'].includes(style.textAlign)) found.add(`${name} is aligned ${style.textAlign}`);
        if (canvas !== null && ['p', 'li', 'dd'].includes(block.localName)) {
          canvas.font = style.font;
          const text = block.innerText.trim();
          const spacing = Number.parseFloat(style.letterSpacing) || 0;
          const perCharacter = canvas.measureText(text).width / text.length + spacing;
          const inLine = block.clientWidth / perCharacter;
          // A short text does not fill its box; only lines that can wrap are too long to follow.
          if (text.length > limits.charactersInLine && inLine > limits.charactersInLine) found.add(`${name} has ${Math.round(inLine)} characters in a line`);
        }
      }
      return [...found];
    }),
};

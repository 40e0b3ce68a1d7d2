// With wider spacing no text is cut (WCAG 1.4.12), and the wide setting of the product moves letters, words and
// lines together: letter spacing alone slows reading.

import type { Probe } from './probe.ts';

export const textSpacing: Probe = {
  name: 'textSpacing',
  check: (page) =>
    page.evaluate(() => {
      const found = new Set<string>();
      const name = (element: HTMLElement): string => `${element.localName}.${[...element.classList].join('.')} "${element.innerText.trim().slice(0, 30)}"`;
      const paragraph = document.querySelector('p');
      if (document.documentElement.dataset.spacing === 'wide' && paragraph !== null) {
        const style = getComputedStyle(paragraph);
        const fontSize = Number.parseFloat(style.fontSize);
        const near = (value: string, share: number): boolean => Math.abs(Number.parseFloat(value) / fontSize - share) < 0.005;
        if (!near(style.letterSpacing, 0.12)) found.add(`letter spacing is ${style.letterSpacing}, not 0.12 em`);
        if (!near(style.wordSpacing, 0.16)) found.add(`word spacing is ${style.wordSpacing}, not 0.16 em`);
        if (!near(style.lineHeight, 1.8)) found.add(`line height is ${style.lineHeight}, not 1.8`);
      }
      // A style element would need the nonce of the content policy; a constructed sheet does not.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
      const before = document.adoptedStyleSheets;
      if (document.documentElement.dataset.spacing !== 'wide') document.adoptedStyleSheets = [...before, sheet];
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        if (!element.checkVisibility() || element.closest('.for-screen-readers, .cm-announced, svg') !== null || element.innerText === undefined || element.innerText.trim() === '') continue;
        const style = getComputedStyle(element);
        const clips = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
        const isTooSmall = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2;
        if (clips && isTooSmall) found.add(`${name(element)} cuts its text`);
        if (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth + 1) found.add(`${name(element)} ends in dots`);
        const hasOwnText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
        // Text that leaves a box of fixed height lies over what comes next.
        if (hasOwnText && style.display !== 'inline' && style.overflowY === 'visible' && element.scrollHeight > element.clientHeight + 4 && element.clientHeight > 0) found.add(`${name(element)} does not fit its height`);
      }
      document.adoptedStyleSheets = before;
      return [...found];
    }),
};

// No motion at all when the system or the person asks for none; otherwise nothing over 200 ms and nothing endless.

import type { Probe } from './probe.ts';

export const reducedMotion: Probe = {
  name: 'reducedMotion',
  async check(page) {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const free = await page.evaluate(findMotion, 0.2);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const reduced = await page.evaluate(findMotion, 0);
    return [...free.map((text) => `${text} with motion allowed`), ...reduced.map((text) => `${text} under reduced motion`)];
  },
};

function findMotion(limitSeconds: number): string[] {
  const found = new Set<string>();
  const longest = (value: string): number => Math.max(...value.split(',').map((part) => (part.trim().endsWith('ms') ? Number.parseFloat(part) / 1000 : Number.parseFloat(part))));
  for (const element of document.querySelectorAll('body, body *')) {
    for (const pseudo of [null, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      const name = `${element.localName}.${[...element.classList].join('.')}`;
      if (style.transitionProperty !== 'none' && longest(style.transitionDuration) > limitSeconds) found.add(`${name} has a transition of ${style.transitionDuration}`);
      if (style.animationName !== 'none' && longest(style.animationDuration) > limitSeconds) found.add(`${name} has an animation of ${style.animationDuration}`);
      if (style.animationName !== 'none' && style.animationIterationCount === 'infinite' && longest(style.animationDuration) > 0) found.add(`${name} is animated without end`);
    }
    if (limitSeconds === 0 && getComputedStyle(element).scrollBehavior === 'smooth') found.add(`${element.localName} scrolls smoothly`);
    if (element.matches('marquee, video[autoplay], audio[autoplay]')) found.add(`${element.localName} starts by itself`);
  }
  return [...found].slice(0, 10);
}

// Puts the preferences of this browser on the page before anything is drawn.
// A plain script file in <head>, because the content policy allows no inline script and a module would run too late.
// src/preferences/preferences.ts calls the same function when a preference changes, so the rules live here once.
(() => {
  const key = 'hypercode.preferences';
  const root = document.documentElement;
  const darkSystem = matchMedia('(prefers-color-scheme: dark)');
  const contrastSystem = matchMedia('(prefers-contrast: more)');
  const stillSystem = matchMedia('(prefers-reduced-motion: reduce)');
  let current = {};

  function read() {
    try {
      const stored = JSON.parse(localStorage.getItem(key) ?? '{}');
      return stored !== null && typeof stored === 'object' ? stored : {};
    } catch {
      return {};
    }
  }

  function themeOfSystem() {
    if (contrastSystem.matches) return 'high-contrast';
    return darkSystem.matches ? 'dark' : 'light';
  }

  function apply(preferences) {
    current = preferences;
    const { theme, contrast, font, spacing, motion, links, focus } = preferences;
    root.dataset.theme = ['light', 'dark', 'high-contrast'].includes(theme) ? theme : themeOfSystem();
    root.dataset.font = ['system', 'opendyslexic'].includes(font) ? font : 'atkinson';
    root.dataset.spacing = spacing === 'wide' ? 'wide' : 'normal';
    root.dataset.motion = motion === 'off' || stillSystem.matches ? 'off' : 'on';
    root.dataset.links = links === 'underlined' ? 'underlined' : 'standard';
    root.dataset.focus = focus === 'on' ? 'on' : 'off';
    const share = Number(contrast);
    root.style.setProperty('--contrast', `${share >= 0 && share <= 100 ? share : 0}%`);
  }

  for (const query of [darkSystem, contrastSystem, stillSystem]) query.addEventListener('change', () => apply(current));
  apply(read());
  globalThis.hypercodeFirstPaint = { key, read, apply };
})();

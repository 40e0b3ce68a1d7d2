// Looks for a Chromium that tests in a browser can use. Null means: those tests are skipped, and the runner says so.

import { existsSync } from 'node:fs';

const knownPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of an installed Chromium or Chrome, or null. */
export function findChromium(): string | null {
  return knownPlaces.find((place) => existsSync(place)) ?? null;
}

// What a person chose about looks and motion. Kept in this browser; a later server store replaces `save` only.
// How a preference reaches the page is decided once, in public/first-paint.js.

import { useSyncExternalStore } from 'react';

export const choices = {
  theme: ['system', 'light', 'dark', 'high-contrast'],
  font: ['atkinson', 'system', 'opendyslexic'],
  spacing: ['normal', 'wide'],
  motion: ['system', 'off'],
  links: ['standard', 'underlined'],
  singleKeys: ['on', 'off'],
  focus: ['off', 'on'],
} as const;

export type ChoiceName = keyof typeof choices;
export type Preferences = { [Name in ChoiceName]: (typeof choices)[Name][number] } & {
  /** 0 to 100: how far text moves to its strongest colour. */
  contrast: number;
};

export const firstPreferences: Preferences = {
  theme: 'system',
  font: 'atkinson',
  spacing: 'normal',
  motion: 'system',
  links: 'standard',
  singleKeys: 'on',
  focus: 'off',
  contrast: 0,
};

interface FirstPaint {
  key: string;
  read(): Record<string, unknown>;
  apply(preferences: Preferences): void;
}
declare global {
  var hypercodeFirstPaint: FirstPaint;
}

const listeners = new Set<() => void>();
let current: Preferences | null = null;

export function getPreferences(): Preferences {
  current ??= readStored(globalThis.hypercodeFirstPaint.read());
  return current;
}

/** Changes some preferences, shows them at once and keeps them. */
export function changePreferences(change: Partial<Preferences>): void {
  show({ ...getPreferences(), ...change });
  save(getPreferences());
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, getPreferences);
}

/** Stored values that are not among the choices fall back to the first settings. */
export function readStored(stored: Record<string, unknown>): Preferences {
  const result: Record<string, unknown> = { ...firstPreferences };
  for (const [name, values] of Object.entries(choices)) {
    if ((values as readonly unknown[]).includes(stored[name])) result[name] = stored[name];
  }
  const { contrast } = stored;
  if (typeof contrast === 'number' && contrast >= 0 && contrast <= 100) result.contrast = contrast;
  return result as Preferences;
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', onOtherTab);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onOtherTab);
  };
}

function onOtherTab(event: StorageEvent): void {
  if (event.key === globalThis.hypercodeFirstPaint.key) show(readStored(globalThis.hypercodeFirstPaint.read()));
}

function show(preferences: Preferences): void {
  current = preferences;
  globalThis.hypercodeFirstPaint.apply(preferences);
  for (const listener of listeners) listener();
}

function save(preferences: Preferences): void {
  try {
    localStorage.setItem(globalThis.hypercodeFirstPaint.key, JSON.stringify(preferences));
  } catch {
    // A browser without storage keeps the choice until the page closes.
  }
}

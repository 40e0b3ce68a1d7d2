// Turns key presses into actions.

import type { Action } from './registry.ts';

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** True while the person types in a field or in the editor. */
  isTyping: boolean;
}

/** The action a key press means, or null. One-character keys count only outside text fields and only when turned on. */
export function actionForKey(actions: readonly Action[], press: KeyPress, singleKeysOn: boolean): Action | null {
  return actions.find((action) => action.keys.some((keys) => matches(keys, press, singleKeysOn))) ?? null;
}

/** True for a key such as `?` that is a character by itself. */
export function isSingleKey(keys: string): boolean {
  return keys.length === 1;
}

function matches(keys: string, press: KeyPress, singleKeysOn: boolean): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1);
  const needsModifier = parts.includes('Mod');
  if (isSingleKey(keys) && (!singleKeysOn || press.isTyping)) return false;
  if (press.altKey || needsModifier !== (press.ctrlKey || press.metaKey)) return false;
  if (press.shiftKey && !isSingleKey(keys)) return false;
  return press.key.toLowerCase() === key?.toLowerCase();
}

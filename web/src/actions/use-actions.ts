// Connects the registry of this page to React and to the keyboard.

import { useEffect, useSyncExternalStore } from 'react';
import { usePreferences } from '../preferences/preferences.ts';
import { actionForKey } from './keys.ts';
import { type Action, createActionRegistry } from './registry.ts';

export const actionRegistry = createActionRegistry();

/** Offers actions while the calling component is on the page. Keep the list stable with useMemo. */
export function useActions(actions: readonly Action[]): void {
  useEffect(() => actionRegistry.add(actions), [actions]);
}

export function useActionList(): readonly Action[] {
  return useSyncExternalStore(actionRegistry.subscribe, actionRegistry.list);
}

/** Listens to the keyboard. Called once, by the shell. */
export function useActionKeys(): void {
  const { singleKeys } = usePreferences();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target as HTMLElement | null;
      const isTyping = target !== null && (target.isContentEditable || target.matches('input, textarea, select'));
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const action = actionForKey(actionRegistry.list(), { key, ctrlKey, metaKey, altKey, shiftKey, isTyping }, singleKeys === 'on');
      if (action === null) return;
      event.preventDefault();
      action.run();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
}

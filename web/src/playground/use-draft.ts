// Connects the editor to the drafts in this browser: claims the tab's id, gives the first text, and writes on
// every change of the text, a moment after other changes, and when the page is hidden.

import { useCallback, useEffect, useRef, useState } from 'react';
import { browserStorage } from './browser-storage.ts';
import { type Draft, listDrafts, otherDrafts, readDraft, type SavedDraft, tidyDrafts, writeDraft } from './drafts.ts';
import type { EditorSnapshot } from './program-editor.tsx';
import { sampleProgram } from './sample.ts';
import { claimTabId } from './tab-id.ts';

export interface DraftKeeper {
  /** What the editor starts with; null until the tab has its id. */
  first: EditorSnapshot | null;
  /** False when this browser keeps nothing. */
  isKept: boolean;
  /** Programs of other tabs, as they were when last asked for. */
  others: readonly SavedDraft[];
  /** Writes now. */
  keep(snapshot: EditorSnapshot, options: { isNewText: boolean }): void;
  refreshOthers(ownText: string): void;
}

export function useDraft(): DraftKeeper {
  const [own, setOwn] = useState<{ id: string; first: Draft } | null>(null);
  const [isKept, setKept] = useState(true);
  const [others, setOthers] = useState<readonly SavedDraft[]>([]);
  const changedAtMs = useRef(0);
  const storage = useRef(browserStorage()).current;

  useEffect(() => {
    let isCurrent = true;
    void tabId().then((id) => {
      if (!isCurrent) return;
      const first = readDraft(storage, id) ?? listDrafts(storage)[0] ?? newDraft();
      changedAtMs.current = first.changedAtMs;
      tidyDrafts(storage, id, sampleProgram);
      setOwn({ id, first });
      setOthers(otherDrafts(storage, { id, text: first.text }, sampleProgram));
    });
    return () => void (isCurrent = false);
  }, [storage]);

  const keep = useCallback(
    (snapshot: EditorSnapshot, { isNewText }: { isNewText: boolean }) => {
      if (own === null) return;
      if (isNewText) changedAtMs.current = Date.now();
      setKept(writeDraft(storage, own.id, { ...snapshot, changedAtMs: changedAtMs.current }));
    },
    [own, storage],
  );
  const refreshOthers = useCallback(
    (text: string) => {
      if (own !== null) setOthers(otherDrafts(storage, { id: own.id, text }, sampleProgram));
    },
    [own, storage],
  );

  return { first: own?.first ?? null, isKept, others, keep, refreshOthers };
}

// One id per tab, also when the page is left and opened again inside the app.
let claimed: Promise<string> | null = null;
function tabId(): Promise<string> {
  claimed ??= claimTabId();
  return claimed;
}

function newDraft(): Draft {
  return { text: sampleProgram, caret: 0, anchor: 0, scrollTop: 0, changedAtMs: 0 };
}

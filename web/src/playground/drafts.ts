// Keeps the program of each tab in the storage of this browser. Every tab writes only under its own id, so two
// tabs never destroy each other. A new tab starts from the program that changed last.

export interface Draft {
  text: string;
  /** Caret and other end of the selection, as offsets in the text. */
  caret: number;
  anchor: number;
  /** Distance from the top of the program to the top of the editor, in pixels. */
  scrollTop: number;
  changedAtMs: number;
}

export interface SavedDraft extends Draft {
  id: string;
}

/** The part of localStorage that is used here. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'hypercode.program.';
const mostDrafts = 12;

export function readDraft(storage: DraftStorage, id: string): Draft | null {
  try {
    return toDraft(JSON.parse(storage.getItem(prefix + id) ?? 'null'));
  } catch {
    return null;
  }
}

/** Writes the draft of one tab. False when the browser keeps nothing. */
export function writeDraft(storage: DraftStorage, id: string, draft: Draft): boolean {
  try {
    storage.setItem(prefix + id, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** All drafts, the one changed last first. */
export function listDrafts(storage: DraftStorage): SavedDraft[] {
  const drafts: SavedDraft[] = [];
  for (const id of draftIds(storage)) {
    const draft = readDraft(storage, id);
    if (draft !== null) drafts.push({ id, ...draft });
  }
  return drafts.toSorted((one, other) => other.changedAtMs - one.changedAtMs);
}

/** Drafts of other tabs that hold a program of their own: not empty, not the sample, not this text, no text twice. */
export function otherDrafts(storage: DraftStorage, own: { id: string; text: string }, sample: string): SavedDraft[] {
  const seen = new Set([own.text, sample]);
  return listDrafts(storage).filter((draft) => {
    if (draft.id === own.id || draft.text.trim() === '' || seen.has(draft.text)) return false;
    seen.add(draft.text);
    return true;
  });
}

/** Removes drafts whose text another draft or the sample has too, then the oldest ones beyond a dozen. */
export function tidyDrafts(storage: DraftStorage, ownId: string, sample: string): void {
  const seen = new Set([sample, '']);
  let kept = 0;
  for (const draft of listDrafts(storage)) {
    if (draft.id === ownId) continue;
    const isSpare = seen.has(draft.text) || kept >= mostDrafts;
    seen.add(draft.text);
    if (isSpare) storage.removeItem(prefix + draft.id);
    else kept += 1;
  }
}

function draftIds(storage: DraftStorage): string[] {
  const ids: string[] = [];
  try {
    for (let index = 0; index < storage.length; index += 1) {
      const key = storage.key(index);
      if (key?.startsWith(prefix)) ids.push(key.slice(prefix.length));
    }
  } catch {
    // No storage: no drafts.
  }
  return ids;
}

function toDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, caret, anchor, scrollTop, changedAtMs } = value as Record<string, unknown>;
  if (typeof text !== 'string') return null;
  return { text, caret: offset(caret, text), anchor: offset(anchor, text), scrollTop: number(scrollTop), changedAtMs: number(changedAtMs) };
}

function offset(value: unknown, text: string): number {
  return Math.min(Math.trunc(number(value)), text.length);
}

function number(value: unknown): number {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : 0;
}

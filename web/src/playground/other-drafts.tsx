// Programs that other tabs keep, folded away. There is nothing here when there are none.

import { fill } from '../fill.ts';
import { Button } from '../ui/button.tsx';
import { words } from '../words.ts';
import type { SavedDraft } from './drafts.ts';

export function OtherDrafts({ drafts, onOpen }: { drafts: readonly SavedDraft[]; onOpen: (draft: SavedDraft) => void }) {
  if (drafts.length === 0) return null;
  return (
    <details className="other-drafts">
      <summary>{fill(words.drafts.title, { count: drafts.length })}</summary>
      <p className="quiet">{words.drafts.purpose}</p>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <code>{firstLine(draft.text)}</code>
            <time dateTime={new Date(draft.changedAtMs).toISOString()}>{fill(words.drafts.saved, { time: new Date(draft.changedAtMs).toLocaleString() })}</time>
            <Button onPress={() => onOpen(draft)}>{words.drafts.open}</Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '')?.slice(0, 60) ?? words.drafts.empty;
}

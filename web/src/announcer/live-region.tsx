// The live region itself and the announcer of this page.

import { useSyncExternalStore } from 'react';
import { createAnnouncer } from './announcer.ts';

export const announcer = createAnnouncer({
  now: () => performance.now(),
  later: (callback, delayMs) => void setTimeout(callback, delayMs),
});

export function LiveRegion() {
  const sentence = useSyncExternalStore(announcer.subscribe, announcer.current);
  return (
    <div className="for-screen-readers" role="status" aria-live="polite">
      {sentence}
    </div>
  );
}

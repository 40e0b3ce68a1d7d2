// The list of shortcuts as a native dialog: it keeps the focus, closes with Escape, and gives the focus back.

import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { words } from '../words.ts';
import { ShortcutsTable } from './shortcuts.tsx';

export function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) {
      dialog.current.showModal();
      // Without this the focus goes to the last button and the list starts scrolled to its end.
      title.current?.focus();
    }
    if (!isOpen && dialog.current?.open === true) dialog.current.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title" ref={title} tabIndex={-1}>
        {words.shortcuts.title}
      </h2>
      {isOpen && <ShortcutsTable />}
      <div className="button-row">
        <Button onPress={onClose}>{words.shortcuts.close}</Button>
      </div>
    </dialog>
  );
}

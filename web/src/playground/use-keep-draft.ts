// Decides when the draft is written: new text at once; caret and scroll after a short rest, and when the page goes.

import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { EditorHandle } from './program-editor.tsx';
import type { DraftKeeper } from './use-draft.ts';

const restMs = 300;

export interface KeepDraft {
  newText(): void;
  soon(): void;
}

export function useKeepDraft({ keep, refreshOthers }: DraftKeeper, editor: RefObject<EditorHandle | null>): KeepDraft {
  const timer = useRef(0);
  const control = useMemo(() => {
    const write = (isNewText: boolean): void => {
      clearTimeout(timer.current);
      if (editor.current !== null) keep(editor.current.snapshot(), { isNewText });
    };
    return {
      newText: () => write(true),
      now: () => write(false),
      soon() {
        clearTimeout(timer.current);
        timer.current = window.setTimeout(() => write(false), restMs);
      },
    };
  }, [keep, editor]);

  useEffect(() => {
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') control.now();
      else if (editor.current !== null) refreshOthers(editor.current.snapshot().text);
    };
    addEventListener('pagehide', control.now);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      removeEventListener('pagehide', control.now);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [control, refreshOthers, editor]);

  return control;
}

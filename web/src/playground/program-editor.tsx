// The program editor as a component. The text lives in the editor itself; the page reads and changes it through
// the handle, so undo covers every change, also those of buttons.

import { isolateHistory } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useRef } from 'react';
import type { Draft } from './drafts.ts';
import { addEditorExtras, editorExtensions } from './editor-extensions.ts';
import { currentMark, type ProblemMark, showProblem } from './problem-marks.ts';
import type { TextRange } from './problem-place.ts';

export type EditorSnapshot = Omit<Draft, 'changedAtMs'>;

export interface EditorHandle {
  snapshot(): EditorSnapshot;
  /** Replaces the whole program. Undo brings the old text back. */
  replaceAll(text: string): void;
  /** Replaces one piece and puts the caret after it. */
  replaceRange(range: TextRange, text: string): void;
  moveTo(range: TextRange): void;
  showProblem(mark: ProblemMark | null): void;
  /** Where the marked piece is after edits. */
  markedRange(): TextRange | null;
  focus(): void;
}

export interface ProgramEditorProps {
  first: EditorSnapshot;
  labelId: string;
  hintId: string;
  handle: RefObject<EditorHandle | null>;
  /** The text changed. */
  onChange: () => void;
  /** Text, caret or scroll changed. */
  onMove: () => void;
  onReady: () => void;
}

export function ProgramEditor(props: ProgramEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (place.current === null) return;
    const { first, labelId, hintId, handle } = latest.current;
    const view = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.text,
        selection: { anchor: first.anchor, head: first.caret },
        extensions: editorExtensions({
          cspNonce: document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '',
          labelId,
          hintId,
          onUpdate(update) {
            if (update.docChanged) latest.current.onChange();
            if (update.docChanged || update.selectionSet) latest.current.onMove();
          },
        }),
      }),
    });
    const onScroll = (): void => latest.current.onMove();
    // The editor measures itself first; only then is there something to scroll.
    view.requestMeasure({ read: () => null, write: () => void (view.scrollDOM.scrollTop = first.scrollTop) });
    view.scrollDOM.addEventListener('scroll', onScroll, { passive: true });
    handle.current = handleOf(view);
    void addEditorExtras(view);
    latest.current.onReady();
    return () => {
      view.scrollDOM.removeEventListener('scroll', onScroll);
      handle.current = null;
      view.destroy();
    };
  }, []);

  return <div ref={place} className="program-editor" />;
}

function handleOf(view: EditorView): EditorHandle {
  const wholeText = (): string => view.state.doc.toString();
  return {
    snapshot() {
      const { head, anchor } = view.state.selection.main;
      return { text: wholeText(), caret: head, anchor, scrollTop: view.scrollDOM.scrollTop };
    },
    replaceAll(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 }, annotations: separateUndo });
      view.scrollDOM.scrollTop = 0;
    },
    replaceRange({ from, to }, text) {
      view.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + text.length }, scrollIntoView: true, annotations: separateUndo });
      view.focus();
    },
    moveTo({ from, to }) {
      view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
      view.focus();
    },
    showProblem(mark) {
      for (const spec of showProblem(view.state, mark)) view.dispatch(spec);
    },
    markedRange: () => currentMark(view.state),
    focus: () => view.focus(),
  };
}

// A change by a button is an undo step of its own and never joins the typing before it.
const separateUndo = isolateHistory.of('full');

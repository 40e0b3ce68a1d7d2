// What the program editor can do from the first moment. Nothing blinks, and the keyboard can always leave:
// Escape lets the next Tab go on to the next control, without a time limit.

import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { pythonLanguage } from '@codemirror/lang-python';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { linter } from '@codemirror/lint';
import { Compartment, type Extension, Prec } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { editorColors, editorTheme } from './editor-theme.ts';
import { problemMarks } from './problem-marks.ts';

export interface EditorOptions {
  /** From the page; the content policy allows only styles that carry it. */
  cspNonce: string;
  /** Id of the visible label and of the hint. */
  labelId: string;
  hintId: string;
  onUpdate: Parameters<typeof EditorView.updateListener.of>[0];
}

// Search and completion, which come a moment later so that the page can be used sooner.
const extras = new Compartment();

/** Adds search and completion once their code is here. */
export async function addEditorExtras(view: EditorView): Promise<void> {
  const { editorExtras } = await import('./editor-extras.ts');
  view.dispatch({ effects: extras.reconfigure(editorExtras()) });
}

export function editorExtensions({ cspNonce, labelId, hintId, onUpdate }: EditorOptions): Extension {
  return [
    EditorView.cspNonce.of(cspNonce),
    EditorView.contentAttributes.of({ 'aria-labelledby': labelId, 'aria-describedby': hintId, spellcheck: 'false', tabindex: '0' }),
    EditorView.lineWrapping,
    lineNumbers(),
    history(),
    drawSelection({ cursorBlinkRate: 0 }),
    indentUnit.of('    '),
    indentOnInput(),
    bracketMatching(),
    highlightActiveLine(),
    pythonLanguage,
    extras.of([]),
    syntaxHighlighting(editorColors),
    // The marks come from runs. The pop-up on hover would repeat the headline under the line.
    linter(null, { tooltipFilter: () => [] }),
    problemMarks(),
    editorTheme,
    // First of all, so that Escape also frees Tab when it closes something on the way.
    Prec.highest(keymap.of([{ key: 'Escape', run: letTabLeave }])),
    keymap.of([...historyKeymap, indentWithTab, ...keysWithoutRun]),
    EditorView.domEventHandlers({ focus: keepTab }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) update.view.setTabFocusMode(false);
    }),
    EditorView.updateListener.of(onUpdate),
  ];
}

// Ctrl+Enter starts a run; the editor must not add a line for it.
const keysWithoutRun = defaultKeymap.filter((binding) => binding.key !== 'Mod-Enter');

function letTabLeave(view: EditorView): boolean {
  view.setTabFocusMode(true);
  return false;
}

function keepTab(_event: FocusEvent, view: EditorView): boolean {
  view.setTabFocusMode(false);
  return false;
}

// Shows one problem inside the editor: a mark under the text, a tint on the line, and the headline below it.
// The marks move with the text while the person types and go away with clearProblem().

import { setDiagnostics } from '@codemirror/lint';
import { type EditorState, type Extension, StateEffect, StateField, type TransactionSpec } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { TextRange } from './problem-place.ts';

export interface ProblemMark {
  range: TextRange;
  headline: string;
}

const setMark = StateEffect.define<ProblemMark | null>();

export function problemMarks(): Extension {
  return [markField];
}

/** The transactions that show a problem, or remove it with null. */
export function showProblem(state: EditorState, mark: ProblemMark | null): TransactionSpec[] {
  const length = state.doc.length;
  const bounded = mark === null ? null : { ...mark, range: { from: Math.min(mark.range.from, length), to: Math.min(mark.range.to, length) } };
  const diagnostics = bounded === null ? [] : [{ ...bounded.range, severity: 'error' as const, message: bounded.headline }];
  return [setDiagnostics(state, diagnostics), { effects: setMark.of(bounded) }];
}

/** Where the marked piece is now, after edits; null when nothing is marked. */
export function currentMark(state: EditorState): TextRange | null {
  return state.field(markField).range;
}

interface MarkState {
  range: TextRange | null;
  decorations: DecorationSet;
}

const noMark: MarkState = { range: null, decorations: Decoration.none };

const markField = StateField.define<MarkState>({
  create: () => noMark,
  update(value, transaction) {
    let next = value;
    if (transaction.docChanged && value.range !== null) {
      const { changes } = transaction;
      next = {
        range: { from: changes.mapPos(value.range.from, -1), to: changes.mapPos(value.range.to, 1) },
        decorations: value.decorations.map(changes),
      };
    }
    for (const effect of transaction.effects) {
      if (effect.is(setMark)) next = effect.value === null ? noMark : { range: effect.value.range, decorations: decorate(transaction.state, effect.value) };
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.decorations),
});

function decorate(state: EditorState, mark: ProblemMark): DecorationSet {
  const line = state.doc.lineAt(mark.range.from);
  return Decoration.set([
    Decoration.line({ class: 'cm-problem-line' }).range(line.from),
    Decoration.widget({ widget: new HeadlineWidget(mark.headline), block: true, side: 1 }).range(line.to),
  ]);
}

class HeadlineWidget extends WidgetType {
  private readonly headline: string;

  constructor(headline: string) {
    super();
    this.headline = headline;
  }

  override eq(other: HeadlineWidget): boolean {
    return other.headline === this.headline;
  }

  override toDOM(): HTMLElement {
    const note = document.createElement('div');
    note.className = 'cm-problem-note';
    note.textContent = `▲ ${this.headline}`;
    return note;
  }
}

// The Playground page: the editor, one primary action, the result, and what needs a change next to the editor.

import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { useActions } from '../actions/use-actions.ts';
import { announcer } from '../announcer/live-region.tsx';
import { fill } from '../fill.ts';
import type { RunAnswer } from '../server/runs.ts';
import { useSession } from '../server/session.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { words } from '../words.ts';
import type { SavedDraft } from './drafts.ts';
import { OtherDrafts } from './other-drafts.tsx';
import { ProblemPanel } from './problem-panel.tsx';
import { rangeOfProblem } from './problem-place.ts';
import type { EditorHandle } from './program-editor.tsx';
import { ResultPanel } from './result-panel.tsx';
import { sampleProgram } from './sample.ts';
import { SessionNotice } from './session-notice.tsx';
import { useDraft } from './use-draft.ts';
import { useKeepDraft } from './use-keep-draft.ts';
import { useRun } from './use-run.ts';

const ProgramEditor = lazy(async () => ({ default: (await import('./program-editor.tsx')).ProgramEditor }));

export function Playground() {
  const editor = useRef<EditorHandle>(null);
  const draft = useDraft();
  const session = useSession();
  const [isReady, setReady] = useState(false);
  const [textNow, setTextNow] = useState<string | null>(null);
  const [beforeReset, setBeforeReset] = useState<string | null>(null);

  const onEnd = useCallback(
    (answer: RunAnswer) => {
      if (answer.kind === 'no-session') session.markNone();
      announcer.say(sentenceAfter(answer));
    },
    [session.markNone],
  );
  const run = useRun(onEnd);
  const isRunning = run.state.phase === 'running';

  const start = useCallback(() => {
    if (editor.current === null) return;
    editor.current.showProblem(null);
    run.start(editor.current.snapshot().text);
  }, [run.start]);
  const canRun = session.state !== 'none';
  useActions(
    useMemo(
      () => [
        { id: 'run.start', name: words.shortcuts.run, keys: ['Mod+Enter'], run: () => canRun && start() },
        { id: 'run.stop', name: words.shortcuts.stop, keys: ['Mod+.'], run: run.stop },
      ],
      [canRun, start, run.stop],
    ),
  );

  const keepNow = useKeepDraft(draft, editor);

  const endedAnswer = run.state.phase === 'ended' ? run.state : null;
  const isOlder = endedAnswer !== null && textNow !== null && textNow !== endedAnswer.source;
  // Undo can bring the text of the run back; its marks come back with it.
  useEffect(() => {
    if (!isOlder && endedAnswer !== null) showInEditor(editor.current, endedAnswer.answer, endedAnswer.source);
  }, [isOlder, endedAnswer]);

  function replaceProgram(text: string, sentence: string): void {
    setBeforeReset(editor.current?.snapshot().text ?? null);
    editor.current?.replaceAll(text);
    announcer.say(sentence);
  }

  const problem = endedAnswer?.answer.kind === 'run' ? endedAnswer.answer.run.error : null;

  return (
    <div className="playground">
      {!canRun && <SessionNotice session={session} onReady={() => editor.current?.focus()} />}
      <div className="playground-write">
        <div className="editor-head">
          <h2 id="editor-label">{words.playground.editor}</h2>
          <div className="button-row" hidden={!canRun}>
            <Button isPrimary isUsable={isReady && !isRunning} keyHint="Control+Enter" onPress={start}>
              <Icon name="play" />
              {words.playground.run}
            </Button>
            <Button isUsable={isRunning} onPress={run.stop}>
              <Icon name="stop" />
              {words.playground.stop}
            </Button>
          </div>
        </div>
        <div className="editor-frame">
          <Suspense fallback={<p className="quiet editor-wait">{words.playground.loadingEditor}</p>}>
            {draft.first !== null && (
              <ProgramEditor
                first={draft.first}
                labelId="editor-label"
                hintId="editor-hint"
                handle={editor}
                onReady={() => setReady(true)}
                onMove={keepNow.soon}
                onChange={() => {
                  keepNow.newText();
                  setTextNow(editor.current?.snapshot().text ?? null);
                }}
              />
            )}
          </Suspense>
        </div>
        <div className="editor-foot">
          <p className="quiet" id="editor-hint">
            {words.playground.editorHint} {draft.isKept ? words.playground.kept : words.playground.notKept}
          </p>
          <Button onPress={() => replaceProgram(sampleProgram, words.playground.resetSaid)}>{words.playground.reset}</Button>
          {beforeReset !== null && (
            <Button
              onPress={() => {
                editor.current?.replaceAll(beforeReset);
                setBeforeReset(null);
                announcer.say(words.playground.resetUndone);
              }}
            >
              {words.playground.resetUndo}
            </Button>
          )}
        </div>
        {problem !== null && endedAnswer !== null && (
          <ProblemPanel
            problem={problem}
            hasPlace={rangeOfProblem(endedAnswer.source, problem) !== null}
            isOlder={isOlder}
            onShow={() => showPlace(editor.current, problem, endedAnswer.source)}
            onUse={(suggestion) => applySuggestion(editor.current, problem, endedAnswer.source, suggestion)}
          />
        )}
        <OtherDrafts drafts={draft.others} onOpen={(other: SavedDraft) => replaceProgram(other.text, words.drafts.opened)} />
      </div>
      {canRun && <ResultPanel state={run.state} isOlder={isOlder} />}
    </div>
  );
}

function showInEditor(editor: EditorHandle | null, answer: RunAnswer, source: string): void {
  if (editor === null || answer.kind !== 'run' || answer.run.error === null) return;
  // Marks belong to the text that ran; if the person has already changed it, the panel alone tells.
  if (editor.snapshot().text !== source) return;
  const range = rangeOfProblem(source, answer.run.error);
  if (range !== null) editor.showProblem({ range, headline: answer.run.error.what.replaceAll('`', '') });
}

function showPlace(editor: EditorHandle | null, problem: ErrorRecord, source: string): void {
  // After edits the mark has moved with the text; once it is gone, the place of the run is the best known.
  const range = editor?.markedRange() ?? rangeOfProblem(source, problem);
  if (editor === null || range === null) return;
  editor.moveTo(range);
  announcer.say(fill(words.problem.moved, { line: problem.line ?? 1 }));
}

function applySuggestion(editor: EditorHandle | null, problem: ErrorRecord, source: string, suggestion: string): void {
  const range = rangeOfProblem(source, problem);
  if (editor === null || range === null || editor.snapshot().text !== source) return;
  editor.showProblem(null);
  editor.replaceRange(range, suggestion);
  announcer.say(fill(words.problem.used, { text: suggestion }));
}

function sentenceAfter(answer: RunAnswer): string {
  if (answer.kind === 'stopped') return words.result.saidStopped;
  if (answer.kind === 'unreachable') return words.server.gone;
  if (answer.kind !== 'run') return words.result.saidNotRun;
  return answer.run.error === null ? words.result.saidDone : words.result.saidProblem;
}

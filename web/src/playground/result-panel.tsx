// What came of a run: the state as icon and word, the summary, the output, the time. Its place on the page is
// always there, so nothing moves when a run starts.

import type { Run } from '../../../src/contracts/index.ts';
import { fill } from '../fill.ts';
import type { ServerProblem } from '../server/request.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Filled } from '../ui/filled.tsx';
import { StatusChip, type StatusName } from '../ui/status-chip.tsx';
import { words } from '../words.ts';
import { BugReport } from './bug-report.tsx';
import { shortDuration, spokenDuration } from './duration.ts';
import { MarkedText } from './marked-text.tsx';
import { useProgressSentence } from './progress.ts';
import type { RunState } from './use-run.ts';

const shownCharacters = 100_000;

export function ResultPanel({ state, isOlder }: { state: RunState; isOlder: boolean }) {
  return (
    <section className="result-panel" aria-labelledby="result-title" aria-busy={state.phase === 'running'}>
      <div className="result-head">
        <h2 id="result-title">{words.result.title}</h2>
        <ResultChip state={state} />
      </div>
      <ResultBody state={state} />
      <p className="quiet older-note">{isOlder ? words.result.older : ''}</p>
    </section>
  );
}

function ResultChip({ state }: { state: RunState }) {
  if (state.phase === 'idle') return null;
  if (state.phase === 'running') return <StatusChip status="running" />;
  const { answer } = state;
  const names: Partial<Record<typeof answer.kind, StatusName>> = { unreachable: 'unreachable', stopped: 'stopped', 'no-session': 'noSession' };
  return <StatusChip status={answer.kind === 'run' ? answer.run.result.status : (names[answer.kind] ?? 'refused')} />;
}

function ResultBody({ state }: { state: RunState }) {
  if (state.phase === 'idle') return <p className="quiet">{words.result.waiting}</p>;
  if (state.phase === 'running') return <Progress startedAtMs={state.startedAtMs} />;
  const { answer } = state;
  switch (answer.kind) {
    case 'run':
      return <RunOutput run={answer.run} source={state.source} />;
    case 'stopped':
      return <Sentences lines={[fill(words.result.stopped, { duration: spokenDuration(state.tookMs) }), words.result.stoppedNext]} />;
    case 'unreachable':
      return <ServerGone />;
    case 'no-session':
      return <Sentences lines={[words.session.purpose, words.session.kept]} />;
    case 'odd':
      return <Sentences lines={[words.server.odd, words.server.oddWhy, words.server.oddNext]} />;
    case 'refused':
      return <Refused problem={answer.problem} />;
  }
}

function Progress({ startedAtMs }: { startedAtMs: number }) {
  return <p>{useProgressSentence(startedAtMs)}</p>;
}

function RunOutput({ run, source }: { run: Run; source: string }) {
  const { stdout, stderr, exit_code: exitCode, duration, status } = run.result;
  return (
    <>
      <p className="summary">
        <MarkedText text={run.summary} />
      </p>
      <OutputText title={words.result.output} text={stdout} />
      {status === 'success' && stderr !== '' && <OutputText title={words.result.secondOutput} text={stderr} />}
      <dl className="facts facts-inline">
        <dt>{words.result.duration}</dt>
        <dd>{shortDuration(duration)}</dd>
        <dt>{words.result.exitCode}</dt>
        <dd>{exitCode}</dd>
      </dl>
      <BugReport run={run} source={source} />
    </>
  );
}

function OutputText({ title, text }: { title: string; text: string }) {
  if (text === '') return <p className="quiet">{words.result.noOutput}</p>;
  return (
    <div className="output-block">
      <h3>{title}</h3>
      <pre className="output" tabIndex={0} aria-label={title}>
        {text.slice(0, shownCharacters)}
      </pre>
      {text.length > shownCharacters && <p>{words.result.tooLong}</p>}
      <CopyButton label={words.result.copyOutput} text={text} />
    </div>
  );
}

function ServerGone() {
  return (
    <div className="sentences">
      <p>{words.server.gone}</p>
      <p>{words.server.goneWhy}</p>
      <p>
        <Filled text={words.server.goneNext} values={{ command: <code>{words.server.startCommand}</code> }} />
      </p>
    </div>
  );
}

function Refused({ problem }: { problem: ServerProblem }) {
  const lines = [problem.what ?? words.result.saidNotRun, problem.why, problem.next ?? words.server.refusedNext, problem.code];
  return <Sentences lines={lines.filter((line) => line !== null)} />;
}

function Sentences({ lines }: { lines: readonly string[] }) {
  return (
    <div className="sentences">
      {lines.map((line) => (
        <p key={line}>
          <MarkedText text={line} />
        </p>
      ))}
    </div>
  );
}

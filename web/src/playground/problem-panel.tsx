// Says in full what needs a change: where, why and one next step, with ready changes as buttons.

import type { ErrorRecord } from '../../../src/contracts/index.ts';
import { fill } from '../fill.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { words } from '../words.ts';
import { MarkedText } from './marked-text.tsx';

export interface ProblemPanelProps {
  problem: ErrorRecord;
  /** False when the error has no piece of this program. */
  hasPlace: boolean;
  /** The program changed after the run. */
  isOlder: boolean;
  onShow: () => void;
  onUse: (suggestion: string) => void;
}

export function ProblemPanel({ problem, hasPlace, isOlder, onShow, onUse }: ProblemPanelProps) {
  const suggestions = hasPlace ? problem.suggestions.slice(0, 3) : [];
  return (
    <section className="problem-panel" aria-labelledby="problem-title">
      <h2 id="problem-title">{words.problem.title}</h2>
      <p className="problem-what">
        <Icon name="change" />
        <span>
          <MarkedText text={problem.what} />
        </span>
      </p>
      <dl className="facts">
        {problem.line !== undefined && (
          <>
            <dt>{words.problem.where}</dt>
            <dd>{placeInWords(problem)}</dd>
          </>
        )}
        <dt>{words.problem.why}</dt>
        <dd>
          <MarkedText text={problem.why} />
        </dd>
        <dt>{words.problem.next}</dt>
        <dd>
          <MarkedText text={isOlder ? words.problem.changed : problem.next} />
        </dd>
      </dl>
      <div className="button-row">
        {suggestions.map((suggestion) => (
          <Button key={suggestion} isUsable={!isOlder} onPress={() => onUse(suggestion)}>
            <MarkedText text={fill(words.problem.use, { text: `\`${suggestion}\`` })} />
          </Button>
        ))}
        {hasPlace && <Button onPress={onShow}>{fill(words.problem.show, { line: problem.line ?? 1 })}</Button>}
      </div>
      <p className="quiet">
        <a href={`/errors/${problem.code}`} target="_blank" rel="noreferrer">
          {fill(words.problem.help, { code: problem.code })}
        </a>
      </p>
    </section>
  );
}

function placeInWords({ line, column }: ErrorRecord): string {
  return column === undefined ? fill(words.problem.line, { line: line ?? 1 }) : fill(words.problem.lineColumn, { line: line ?? 1, column });
}

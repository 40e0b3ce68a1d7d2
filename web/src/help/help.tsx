// The Help page: shortcuts, how runs end, where to read more.

import { Fragment } from 'react';
import { fill } from '../fill.ts';
import { ShortcutsTable } from '../shell/shortcuts.tsx';
import { Filled } from '../ui/filled.tsx';
import { StatusChip } from '../ui/status-chip.tsx';
import { words } from '../words.ts';
import { runEnds } from './run-ends.ts';

export function Help() {
  return (
    <div className="help-page">
      <section>
        <h2>{words.help.shortcuts}</h2>
        <ShortcutsTable />
      </section>
      <section>
        <h2>{words.help.runs}</h2>
        <p>{words.help.runsPurpose}</p>
        <dl className="run-ends">
          {runEnds.map(({ status, exitCode }) => (
            <Fragment key={status}>
              <dt>
                <StatusChip status={status} />
              </dt>
              <dd>
                {words.help.meanings[status]} {exitCode !== null && <span className="quiet">{fill(words.help.runsExit, { code: exitCode })}</span>}
              </dd>
            </Fragment>
          ))}
        </dl>
      </section>
      <section>
        <h2>{words.help.reading}</h2>
        <ul>
          <li>
            <Filled text={words.help.docsGuide} values={{ path: <code>docs/guides/mission-control.md</code> }} />
          </li>
          <li>
            <Filled text={words.help.docsErrors} values={{ path: <code>docs/errors/</code>, example: <code>HC2001</code> }} />
          </li>
          <li>
            <a href="/docs">{words.help.docsApi}</a>
          </li>
        </ul>
      </section>
      <section>
        <h2>{words.help.data}</h2>
        <p>{words.help.dataText}</p>
      </section>
    </div>
  );
}

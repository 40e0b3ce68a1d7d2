// The Help page: shortcuts, how runs end, where to read more.

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
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.help.runsState}</th>
              <th scope="col">{words.help.runsMeaning}</th>
              <th scope="col">{words.help.runsExit}</th>
            </tr>
          </thead>
          <tbody>
            {runEnds.map(({ status, exitCode }) => (
              <tr key={status}>
                <th scope="row">
                  <StatusChip status={status} />
                </th>
                <td>{words.help.meanings[status]}</td>
                <td>{exitCode}</td>
              </tr>
            ))}
          </tbody>
        </table>
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

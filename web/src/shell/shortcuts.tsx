// The list of shortcuts, shown in the dialog and on the Help page. It is the same on every page, so that a person
// can read about the Playground from anywhere.

import { usePreferences } from '../preferences/preferences.ts';
import { isSingleKey } from '../actions/keys.ts';
import { Fragment } from 'react';
import { words } from '../words.ts';

interface Shortcut {
  name: string;
  /** Ways to press it; each way is a row of steps, each step a set of keys held together. */
  ways: readonly (readonly string[])[];
}

const shortcuts: readonly Shortcut[] = [
  { name: words.shortcuts.run, ways: [['Mod+Enter']] },
  { name: words.shortcuts.stop, ways: [['Mod+.']] },
  { name: words.shortcuts.focusMode, ways: [['F9']] },
  { name: words.shortcuts.leaveEditor, ways: [['Escape', 'Tab']] },
  { name: words.shortcuts.undo, ways: [['Mod+Z']] },
  { name: words.shortcuts.find, ways: [['Mod+F']] },
  { name: words.shortcuts.complete, ways: [['Ctrl+Space']] },
  { name: words.shortcuts.list, ways: [['?']] },
];

export function ShortcutsTable() {
  const { singleKeys } = usePreferences();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{words.shortcuts.action}</th>
          <th scope="col">{words.shortcuts.keys}</th>
        </tr>
      </thead>
      <tbody>
        {shortcuts.map(({ name, ways }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {ways.map((steps, index) => (
                <Fragment key={steps.join()}>
                  {index > 0 && ` ${words.shortcuts.or} `}
                  <Steps steps={steps} />
                </Fragment>
              ))}
              {singleKeys === 'off' && ways.flat().some(isSingleKey) && <span className="quiet"> {words.shortcuts.singleOff}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  return steps.map((step, index) => (
    <Fragment key={step}>
      {index > 0 && ` ${words.shortcuts.then} `}
      {step.split('+').map((key, position) => (
        <Fragment key={key}>
          {position > 0 && ' + '}
          <kbd>{keyName(key)}</kbd>
        </Fragment>
      ))}
    </Fragment>
  ));
}

function keyName(key: string): string {
  if (key !== 'Mod') return key;
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? 'Command' : 'Ctrl';
}

// The Settings page. Every choice works at once; there is nothing to save and one button brings all back.

import { useId, useState } from 'react';
import { announcer } from '../announcer/live-region.tsx';
import { fill } from '../fill.ts';
import { changePreferences, type ChoiceName, choices, firstPreferences, getPreferences, type Preferences, usePreferences } from '../preferences/preferences.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { words } from '../words.ts';

const shown = ['theme', 'contrast', 'font', 'spacing', 'motion', 'links', 'singleKeys'] as const satisfies ReadonlyArray<ChoiceName | 'contrast'>;

export function Settings() {
  return (
    <div className="settings">
      {shown.map((name) => (name === 'contrast' ? <ContrastChoice key={name} /> : <Choice key={name} name={name} />))}
      <ResetAll />
    </div>
  );
}

function Choice({ name }: { name: Exclude<ChoiceName, 'focus'> }) {
  const preferences = usePreferences();
  const texts: Readonly<Record<string, string>> = words.settings[name];
  return (
    <ChoiceGroup
      title={texts.title ?? ''}
      hint={texts.hint}
      options={choices[name].map((value) => ({ value: value as string, label: texts[value] ?? '' }))}
      value={preferences[name]}
      onChoose={(value) => {
        changePreferences({ [name]: value });
        sayChange(texts.title ?? '', texts[value] ?? '');
      }}
    />
  );
}

function ContrastChoice() {
  const id = useId();
  const { contrast, theme } = usePreferences();
  const { title, hint, highContrast, value } = words.settings.contrast;
  const isStrongest = theme === 'high-contrast';
  const valueText = fill(value, { count: contrast });
  return (
    <div className="choice-group">
      <label className="slider-label" htmlFor={id}>
        {title}
      </label>
      <p className="quiet" id={`${id}-hint`}>
        {isStrongest ? highContrast : hint}
      </p>
      <div className="slider-row">
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={10}
          value={contrast}
          disabled={isStrongest}
          aria-describedby={`${id}-hint`}
          aria-valuetext={valueText}
          onChange={(event) => {
            const next = Number(event.target.value);
            changePreferences({ contrast: next });
            sayChange(title, fill(value, { count: next }));
          }}
        />
        <output htmlFor={id}>{valueText}</output>
      </div>
    </div>
  );
}

function ResetAll() {
  const [before, setBefore] = useState<Preferences | null>(null);
  const [said, setSaid] = useState('');
  function tell(sentence: string): void {
    setSaid(sentence);
    announcer.say(sentence);
  }
  return (
    <div className="button-row settings-reset">
      <Button
        onPress={() => {
          const now = getPreferences();
          setBefore(now);
          // Focus mode has its own button on this page and is no choice of the list.
          changePreferences({ ...firstPreferences, focus: now.focus });
          tell(words.settings.resetDone);
        }}
      >
        {words.settings.reset}
      </Button>
      <Button
        isUsable={before !== null}
        onPress={() => {
          if (before !== null) changePreferences({ ...before, focus: getPreferences().focus });
          setBefore(null);
          tell(words.settings.resetUndone);
        }}
      >
        {words.settings.resetUndo}
      </Button>
      <span className="quiet">{said}</span>
    </div>
  );
}

function sayChange(name: string, value: string): void {
  announcer.say(fill(words.settings.saved, { name, value }));
}

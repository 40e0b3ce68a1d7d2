// One question with a few answers, as native radio buttons.

import { useId } from 'react';

export interface ChoiceGroupProps<Value extends string> {
  title: string;
  hint?: string;
  options: ReadonlyArray<{ value: Value; label: string }>;
  value: Value;
  onChoose: (value: Value) => void;
}

export function ChoiceGroup<Value extends string>({ title, hint, options, value, onChoose }: ChoiceGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset className="choice-group" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend>{title}</legend>
      {hint !== undefined && (
        <p className="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="choices">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

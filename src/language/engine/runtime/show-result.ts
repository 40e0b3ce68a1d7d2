// What a prompt does with the value of a line: shows it and keeps it as `_`. A program may put its own in
// `sys.displayhook`.

import { getAttribute } from './attributes.ts';
import { builtins } from './define.ts';
import { callValue } from './call.ts';
import { reprOf } from './show.ts';
import { state } from './state.ts';
import { replacedStream } from './streams.ts';
import { ModuleValue, textValue } from './values.ts';
import type { Value } from './values.ts';

export function showResult(value: Value): null {
  const sys = state.modules.get('sys');
  const hook = sys instanceof ModuleValue ? sys.attributes.get('displayhook') : undefined;
  if (hook === undefined) display(value);
  else callValue(hook, [value]);
  return null;
}

/** What `sys.displayhook` is at first. */
export function display(value: Value): void {
  if (value === null) return;
  const text = `${reprOf(value)}\n`;
  const stream = replacedStream('stdout');
  if (stream === undefined || stream === null) state.write('stdout', text);
  else callValue(getAttribute(stream, 'write'), [textValue(text)]);
  builtinsOfRun().set('_', value);
}

/** The module `builtins` of this run: what the run sets in it ends with it. */
export function builtinsModule(): ModuleValue {
  const known = state.modules.get('builtins');
  if (known instanceof ModuleValue) return known;
  const module = new ModuleValue('builtins', new Map<string, Value>([['__name__', 'builtins'], ['__doc__', null], ...builtins]));
  state.modules.set('builtins', module);
  return module;
}

export function builtinsOfRun(): Map<string, Value> {
  return builtinsModule().attributes;
}

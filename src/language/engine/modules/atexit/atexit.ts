// atexit: functions to be called at the end of the program, last one first.

import { atExitOfRun, runAtExit } from '../../runtime/at-exit.ts';
import { makeFunction } from '../../runtime/define.ts';
import { defineModule } from '../../runtime/modules.ts';
import type { Value } from '../../runtime/values.ts';

defineModule('atexit', () => new Map<string, Value>([
  ['register', makeFunction('register', 'func, /, *args, **kwargs', (callee: Value, args: Value[], keywords: Map<string, Value>) => {
    atExitOfRun().push({ callee, args, keywords });
    return callee;
  })],
  ['unregister', makeFunction('unregister', 'func, /', (callee: Value) => {
    const list = atExitOfRun();
    for (let at = list.length - 1; at >= 0; at--) if (list[at].callee === callee) list.splice(at, 1);
    return null;
  })],
  ['_run_exitfuncs', makeFunction('_run_exitfuncs', '', () => {
    runAtExit();
    return null;
  })],
  ['_clear', makeFunction('_clear', '', () => {
    atExitOfRun().length = 0;
    return null;
  })],
]));

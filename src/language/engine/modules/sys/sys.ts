// The safe part of sys.

import { makeFunction } from '../../runtime/define.ts';
import { exceptionType } from '../../runtime/exception-types.ts';
import { defineModule } from '../../runtime/modules.ts';
import { makeException } from '../../runtime/raise.ts';
import { state } from '../../runtime/state.ts';
import { ListValue, ModuleValue, TupleValue, rawText } from '../../runtime/values.ts';
import type { Text, Value } from '../../runtime/values.ts';

function stream(name: 'stdout' | 'stderr'): ModuleValue {
  return new ModuleValue(name, new Map<string, Value>([
    ['write', makeFunction('write', 'text, /', (text: Text) => {
      const raw = rawText(text);
      state.write(name, raw);
      return [...raw].length;
    })],
    ['flush', makeFunction('flush', '', () => {
      state.flush();
      return null;
    })],
  ]));
}

defineModule('sys', () => new Map<string, Value>([
  ['maxsize', 9223372036854775807n], ['byteorder', 'little'], ['platform', 'linux'], ['argv', new ListValue([''])],
  ['version_info', new TupleValue([3, 11, 7, 'final', 0])], ['version', '3.11.7 (HyperCode)'],
  ['stdout', stream('stdout')], ['stderr', stream('stderr')],
  ['getrecursionlimit', makeFunction('getrecursionlimit', '', () => state.recursionDepth)],
  ['exit', makeFunction('exit', 'status=None, /', (status: Value) => {
    throw makeException(exceptionType('SystemExit'), status === null ? [] : [status]);
  })],
]));

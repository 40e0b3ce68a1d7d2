// __future__: features that are on already; `annotations` is read by the compiler.

import { makeFunction } from '../../runtime/define.ts';
import { defineModule } from '../../runtime/modules.ts';
import { ListValue, ModuleValue, TupleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

const features: [string, number][] = [
  ['nested_scopes', 2], ['generators', 2], ['division', 3], ['absolute_import', 3], ['with_statement', 2], ['print_function', 3], ['unicode_literals', 3], ['barry_as_FLUFL', 4], ['generator_stop', 3], ['annotations', 4],
];

function release(major: number): TupleValue {
  return new TupleValue([major, 0, 0, 'final', 0]);
}

defineModule('__future__', () => new Map<string, Value>([
  ...features.map(([name, major]): [string, Value] => [name, new ModuleValue('_Feature', new Map<string, Value>([
    ['getOptionalRelease', makeFunction('getOptionalRelease', '', () => release(2))], ['getMandatoryRelease', makeFunction('getMandatoryRelease', '', () => release(major))], ['compiler_flag', 0],
  ]))]),
  ['all_feature_names', new ListValue(features.map(([name]) => name))],
]));

// platform: what a program may know of where it runs, which is that HyperCode runs it.

import { makeFunction } from '../../runtime/define.ts';
import { defineModule } from '../../runtime/modules.ts';
import { ListValue, TupleValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

const answers: [string, Value][] = [
  ['python_version', '3.11.7'], ['python_implementation', 'HyperCode'], ['python_compiler', ''], ['python_branch', ''], ['python_revision', ''], ['system', 'Linux'], ['node', ''], ['release', ''],
  ['version', ''], ['machine', ''], ['processor', ''], ['platform', 'Linux'],
];

defineModule('platform', () => new Map<string, Value>([
  ...answers.map(([name, answer]): [string, Value] => [name, makeFunction(name, '*args', () => answer)]),
  ['python_version_tuple', makeFunction('python_version_tuple', '', () => new TupleValue(['3', '11', '7']))],
  ['python_build', makeFunction('python_build', '', () => new TupleValue(['', '']))],
  ['architecture', makeFunction('architecture', '*args', () => new TupleValue(['64bit', '']))],
  ['uname', makeFunction('uname', '', () => new ListValue(['Linux', '', '', '', '', '']))],
]));

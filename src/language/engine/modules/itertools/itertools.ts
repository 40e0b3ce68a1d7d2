// The module itertools: its types by name. They are built in the files beside this one.

import { defineModule } from '../../runtime/modules.ts';
import type { Value } from '../../runtime/values.ts';
import * as combine from './combine.ts';
import { countType, cycleType, repeatType } from './endless.ts';
import * as join from './join.ts';
import * as select from './select.ts';
import { groupbyType, tee } from './share.ts';

const types = [
  countType, cycleType, repeatType, groupbyType, ...Object.values(select), ...Object.values(combine), ...Object.values(join),
];

defineModule('itertools', () => new Map<string, Value>([...types.map((type): [string, Value] => [type.name, type]), ['tee', tee]]));

// The module collections: its types by name. They are built in the files beside this one.

import { defineModule } from '../../runtime/modules.ts';
import { withLazyNames } from '../python/lazy-names.ts';
import './user-classes.ts';
import './chain-map.ts';
import { counterType } from './counter.ts';
import './counter-arithmetic.ts';
import { defaultDictType } from './defaultdict.ts';
import { dequeType } from './deque.ts';
import { namedTuple } from './namedtuple.ts';
import { orderedDictType } from './ordered-dict.ts';

defineModule('collections', () => withLazyNames('collections', [
  ['deque', dequeType], ['Counter', counterType], ['defaultdict', defaultDictType], ['OrderedDict', orderedDictType], ['namedtuple', namedTuple],
], { ChainMap: 'collections._chain', UserDict: 'collections._user', UserList: 'collections._user', UserString: 'collections._user', abc: 'collections.abc' }));

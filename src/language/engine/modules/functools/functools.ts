// The module functools. Everything but reduce is made in the files beside this one.

import { callValue } from '../../runtime/call.ts';
import { makeFunction } from '../../runtime/define.ts';
import { asException, isRaised } from '../../runtime/exceptions.ts';
import { iterate } from '../../runtime/iterate.ts';
import { defineModule } from '../../runtime/modules.ts';
import { raise } from '../../runtime/raise.ts';
import type { Cursor, Value } from '../../runtime/values.ts';
import { withLazyNames } from '../python/lazy-names.ts';
import './methods.ts';
import { cacheFunctions } from './cache.ts';
import { cachedPropertyType } from './cached-property.ts';
import { dispatchFunctions } from './dispatch.ts';
import { orderingFunctions } from './ordering.ts';
import { partialType } from './partial.ts';
import { wrapFunctions } from './wraps.ts';

function reduce(combine: Value, iterable: Value, initial: Value | undefined): Value {
  const cursor = walkOf(iterable);
  let total = initial === undefined ? cursor.next() : initial;
  if (total === undefined) return raise.typeError('reduce() of empty iterable with no initial value');
  for (let item = cursor.next(); item !== undefined; item = cursor.next()) total = callValue(combine, [total, item]);
  return total;
}

function walkOf(iterable: Value): Cursor {
  try {
    return iterate(iterable);
  } catch (thrown) {
    const exception = asException(thrown);
    if (!isRaised(exception, 'TypeError')) throw exception;
    return raise.typeError('reduce() arg 2 must support iteration');
  }
}

defineModule('functools', () => withLazyNames('functools', [
  ['reduce', makeFunction('reduce', 'function, iterable, initial=?, /', reduce)],
  ['partial', partialType], ['cached_property', cachedPropertyType],
  ...cacheFunctions, ...wrapFunctions, ...orderingFunctions, ...dispatchFunctions,
], { partialmethod: 'functools._methods', singledispatchmethod: 'functools._methods' }));

// Looking at the items of a list without asking it for them: a list of plain doubles stays one.

import { FloatValue } from './values.ts';
import type { ListValue, Value } from './values.ts';

/** The items to look at; never to be changed. */
export function peekItems(list: ListValue): readonly Value[] {
  return list.doubles === null ? list.items : list.doubles.map((double) => new FloatValue(double));
}

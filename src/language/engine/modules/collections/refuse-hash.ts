// The types of collections that change have no hash.

import type { TypeValue } from '../../runtime/values.ts';

export function refuseHash(type: TypeValue): void {
  type.namespace.set('__hash__', null);
}

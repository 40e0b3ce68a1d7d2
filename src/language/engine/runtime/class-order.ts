// C3: the order in which a class looks through its bases.

import { raise } from './raise.ts';
import type { TypeValue } from './values.ts';

/** The order of the bases and everything behind them; the class itself stands before it. */
export function linearize(bases: readonly TypeValue[]): TypeValue[] {
  const queues = [...bases.map((base) => base.mro.slice()), bases.slice()];
  const order: TypeValue[] = [];
  for (;;) {
    const open = queues.filter((queue) => queue.length > 0);
    if (open.length === 0) return order;
    const next = open.map((queue) => queue[0]).find((candidate) => open.every((queue) => !queue.includes(candidate, 1)));
    if (next === undefined) {
      const names = [...new Set(open.map((queue) => queue[0].name))].join(', ');
      return raise.typeError(`Cannot create a consistent method resolution\norder (MRO) for bases ${names}`);
    }
    order.push(next);
    for (const queue of queues) if (queue[0] === next) queue.shift();
  }
}

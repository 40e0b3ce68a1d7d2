// Whether a part of a pattern keeps what it matched: such parts are harder to hand to the host or to skip.

import type { Node } from './nodes.ts';

export function hasGroup(node: Node): boolean {
  switch (node.kind) {
    case 'group': return true;
    case 'sequence': return node.items.some(hasGroup);
    case 'choice': return node.options.some(hasGroup);
    case 'repeat':
    case 'look':
    case 'atomic': return hasGroup(node.body);
    default: return false;
  }
}

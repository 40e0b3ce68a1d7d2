// Where the groups of a match lie, worked out from their texts: everything beside them has a fixed width, or there is
// just one part that takes what is left. Asking the host for places instead costs more than the match itself.

import { hasGroup } from './has-group.ts';
import type { Node } from './nodes.ts';
import { widthOf } from './width.ts';

type Part = { width: number } | { group: number; inside: Plan | null };
export interface Plan {
  parts: readonly Part[];
}

/** Null where the texts of the groups do not tell their places. */
export function planOf(node: Node): Plan | null {
  const parts: Part[] = [];
  return addParts(node, parts) && parts.filter((part) => 'width' in part && part.width < 0).length <= 1 ? { parts } : null;
}

function addParts(node: Node, parts: Part[]): boolean {
  if (node.kind === 'sequence') return node.items.every((item) => addParts(item, parts));
  if (node.kind === 'group') {
    const inside = hasGroup(node.body) ? planOf(node.body) : null;
    parts.push({ group: node.index, inside });
    return inside !== null || !hasGroup(node.body);
  }
  if (hasGroup(node)) return false;
  const { least, most } = widthOf(node, []);
  parts.push({ width: least === most ? least : -1 });
  return true;
}

/** Fills in the places of all groups between `start` and `end`. */
export function fillSpans(plan: Plan, texts: readonly (string | undefined)[], [start, end]: [number, number], spans: Int32Array): void {
  let left = end - start;
  for (const part of plan.parts) left -= 'group' in part ? (texts[part.group] as string).length : Math.max(part.width, 0);
  let at = start;
  for (const part of plan.parts) {
    if (!('group' in part)) {
      at += part.width < 0 ? left : part.width;
      continue;
    }
    const next = at + (texts[part.group] as string).length;
    spans[part.group * 2 - 2] = at;
    spans[part.group * 2 - 1] = next;
    if (part.inside !== null) fillSpans(part.inside, texts, [at, next], spans);
    at = next;
  }
}

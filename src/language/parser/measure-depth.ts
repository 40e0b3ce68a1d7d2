// How deep a tree is, without recursion. Chains such as `a + b + c` are read in a loop but make deep trees,
// and later phases walk trees by calling themselves.

import { forEachChild } from '../ast/children.ts';
import type { AnyNode } from '../ast/nodes.ts';

/** Every phase after the parser can walk a tree of this depth on an ordinary stack. */
export const maximumTreeDepth = 1000;

export function treeDepth(root: AnyNode): number {
  let deepest = 0;
  const open: { node: AnyNode; depth: number }[] = [{ node: root, depth: 1 }];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { node, depth } = entry;
    if (depth > deepest) deepest = depth;
    forEachChild(node, (child) => open.push({ node: child, depth: depth + 1 }));
  }
  return deepest;
}

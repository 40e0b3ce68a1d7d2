// No import cycles: not between modules, and not between files.
// Between files, imports of types do not count: they are gone before the program runs.

import type { Finding } from '../finding.ts';
import { moduleOf, type ImportGraph } from '../import-graph.ts';

/** One finding per knot of files or modules that import each other. */
export function checkImportCycles(graph: ImportGraph): Finding[] {
  const fileEdges = new Map<string, Set<string>>();
  const moduleEdges = new Map<string, Set<string>>();
  for (const found of graph.imports) {
    if (found.target === null) continue;
    if (!found.isTypeOnly) addEdge(fileEdges, found.from, found.target);
    const from = moduleOf(found.from);
    const to = moduleOf(found.target);
    if (from !== null && to !== null && from !== to) addEdge(moduleEdges, from, to);
  }
  return [
    ...findKnots(fileEdges).map((knot) => toFinding('file-cycle', knot)),
    ...findKnots(moduleEdges).map((knot) => toFinding('module-cycle', knot)),
  ];
}

function toFinding(rule: string, knot: string[]): Finding {
  return { rule, place: knot[0]!, message: `import each other: ${knot.join(', ')}` };
}

function addEdge(edges: Map<string, Set<string>>, from: string, to: string): void {
  const targets = edges.get(from);
  if (targets) targets.add(to);
  else edges.set(from, new Set([to]));
}

/** Strongly connected parts with more than one member, or one that imports itself (Tarjan, 1972). */
export function findKnots(edges: Map<string, Set<string>>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const knots: string[][] = [];

  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    stack.push(node);
    onStack.add(node);
    for (const next of edges.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (onStack.has(next)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const knot = stack.splice(stack.indexOf(node));
    for (const member of knot) onStack.delete(member);
    if (knot.length > 1 || edges.get(node)?.has(node)) knots.push(knot.sort());
  };

  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return knots;
}

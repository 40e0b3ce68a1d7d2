// A pattern that was read, with the matchers made from it. It holds nothing of a run, so it is kept for later ones.

import { HostPattern } from './host-pattern.ts';
import { compileNode } from './program.ts';
import type { MatchProgram } from './program.ts';
import type { Node, ReadPattern } from './nodes.ts';
import { readPattern } from './read-pattern.ts';
import { planOf } from './span-plan.ts';
import type { Plan } from './span-plan.ts';
import { widthOf } from './width.ts';

export class CompiledPattern {
  readonly node: Node;
  readonly flags: number;
  readonly groupCount: number;
  readonly groupNames: ReadonlyMap<string, number>;
  readonly host: HostPattern;
  readonly mayBeEmpty: boolean;
  /** By group: where it closes, counted over all groups; the one that closed last gives `lastindex`. */
  readonly closings: readonly number[];
  readonly spanPlan: Plan | null;
  private made: MatchProgram | null = null;

  constructor({ node, flags, groupCount, groupNames }: ReadPattern) {
    this.node = node;
    this.flags = flags;
    this.groupCount = groupCount;
    this.groupNames = groupNames;
    this.host = new HostPattern(node);
    this.mayBeEmpty = widthOf(node, Array.from({ length: groupCount + 1 }, () => undefined)).least === 0;
    const order: number[] = [];
    closingOrder(node, order);
    this.closings = order;
    this.spanPlan = groupCount > 0 ? planOf(node) : null;
  }

  get program(): MatchProgram {
    return (this.made ??= compileNode(this.node, this.groupCount));
  }
}

const kept: Map<string, CompiledPattern> = new Map();
const mostKept = 256;

export function compilePattern(points: readonly string[], flags: number, isText: boolean): CompiledPattern {
  const key = `${isText ? 't' : 'b'}${flags} ${points.join('')}`;
  let compiled = kept.get(key);
  if (compiled !== undefined) return compiled;
  compiled = new CompiledPattern(readPattern(points, flags, isText));
  if (kept.size >= mostKept) kept.clear();
  if (points.length < 1000) kept.set(key, compiled);
  return compiled;
}

/** Groups in the order they close. */
function closingOrder(node: Node, order: number[]): void {
  switch (node.kind) {
    case 'sequence': for (const item of node.items) closingOrder(item, order); break;
    case 'choice': for (const option of node.options) closingOrder(option, order); break;
    case 'group':
      closingOrder(node.body, order);
      order.push(node.index);
      break;
    case 'repeat':
    case 'look':
    case 'atomic': closingOrder(node.body, order); break;
    default:
  }
}

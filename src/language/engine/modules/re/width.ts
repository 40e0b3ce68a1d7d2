// How many characters a part of a pattern may match, and the rule that a look-behind has just one width.

import type { Node } from './nodes.ts';
import { PatternProblem } from './pattern-error.ts';

export interface Width {
  least: number;
  most: number;
}

const unlimited = 4294967295;
const limited = (count: number): number => Math.min(count, unlimited);

export function widthOf(node: Node, groups: readonly (Width | undefined)[]): Width {
  switch (node.kind) {
    case 'character':
    case 'set': return { least: 1, most: 1 };
    case 'sequence': {
      let [least, most] = [0, 0];
      for (const item of node.items) {
        const width = widthOf(item, groups);
        least += width.least;
        most += width.most;
      }
      return { least: limited(least), most: limited(most) };
    }
    case 'choice': {
      const widths = node.options.map((option) => widthOf(option, groups));
      return { least: Math.min(...widths.map((width) => width.least)), most: Math.max(...widths.map((width) => width.most)) };
    }
    case 'repeat': {
      const width = widthOf(node.body, groups);
      return { least: limited(width.least * node.least), most: limited(width.most * node.most) };
    }
    case 'group':
    case 'atomic': return widthOf(node.body, groups);
    case 'reference': return groups[node.group] ?? { least: 0, most: unlimited };
    case 'condition': {
      const yes = widthOf(node.yes, groups);
      const no = node.no === null ? { least: 0, most: 0 } : widthOf(node.no, groups);
      return { least: Math.min(yes.least, no.least), most: Math.max(yes.most, no.most) };
    }
    default: return { least: 0, most: 0 };
  }
}

export function requireFixedWidth(node: Node, groups: readonly (Width | undefined)[]): void {
  switch (node.kind) {
    case 'sequence': for (const item of node.items) requireFixedWidth(item, groups); break;
    case 'choice': for (const option of node.options) requireFixedWidth(option, groups); break;
    case 'look': {
      const width = node.isAhead ? null : widthOf(node.body, groups);
      if (width !== null && width.least !== width.most) throw new PatternProblem('look-behind requires fixed-width pattern', null);
      requireFixedWidth(node.body, groups);
      break;
    }
    case 'repeat':
    case 'group':
    case 'atomic': requireFixedWidth(node.body, groups); break;
    case 'condition':
      requireFixedWidth(node.yes, groups);
      if (node.no !== null) requireFixedWidth(node.no, groups);
      break;
    default:
  }
}

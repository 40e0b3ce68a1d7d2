// What walking a value gives each time.

import type { Expression } from '../../hir/nodes.ts';
import { dynType, elementOf, intType, naturalType, neverType, smallIntType, strType } from '../../hir/types.ts';
import type { Type } from '../../hir/types.ts';
import type { Walk } from './walk.ts';

export function elementType(iterable: Expression, walk: Walk): Type {
  const { joiner } = walk.facts;
  const { type } = iterable;
  switch (type.name) {
    case 'never': return neverType;
    case 'str': return strType;
    case 'list': return elementOf(type);
    case 'range': return iterable.kind === 'call' ? rangeItem(iterable) : type.isSmall === true ? naturalType(53) : intType;
    case 'tuple': {
      if (type.items === undefined) return dynType;
      let joined: Type = neverType;
      for (const item of type.items) joined = joiner.join(joined, item);
      return joined;
    }
    default:
  }
  if (iterable.kind === 'call' && isWalker(iterable)) {
    const [first] = iterable.positional;
    const items = iterable.positional.map((argument) => elementType(argument.value, walk));
    const name = iterable.callee.kind === 'read' ? iterable.callee.variable.name : '';
    if (items.some((item) => item.name === 'never')) return neverType;
    if (name === 'zip') return joiner.tuple(items);
    if (name === 'reversed') return items[0];
    if (iterable.positional.length === 1) return joiner.tuple([naturalType(53), elementType(first.value, walk)]);
  }
  walk.escape(iterable);
  return dynType;
}

/** `enumerate(...)`, `zip(...)` and `reversed(...)` with plain arguments. */
export function isWalker(node: Expression & { kind: 'call' }): boolean {
  const { callee } = node;
  if (callee.kind !== 'read' || callee.variable.kind !== 'builtin' || node.keywords.length > 0 || node.positional.some((argument) => argument.isSpread)) return false;
  switch (callee.variable.name) {
    case 'enumerate': case 'reversed': return node.positional.length === 1;
    case 'zip': return node.positional.length > 0;
    default: return false;
  }
}

/** The numbers of a range: plain ones where it starts at one and takes plain steps. */
export function rangeItem(call: Expression & { kind: 'call' }): Type {
  if (call.positional.some((argument) => argument.value.type.name === 'never')) return neverType;
  const computed = call.positional.length === 3 ? call.positional.map((argument) => argument.value.type) : null;
  // A step of zero raises.
  if (computed !== null && computed[0].bits !== undefined && computed[1].isSmall === true && computed[2].bits !== undefined && computed[2].bits <= 32) return naturalType(computed[1].bits ?? 53);
  if (!isSmallRange(call)) return intType;
  const values = call.positional.map((argument) => argument.value);
  const [first, , step] = values;
  const stop = values.length === 1 ? values[0] : values[1];
  const isUp = step === undefined || (step.kind === 'constant' && (step.value as number) > 0);
  if (!isUp || (values.length > 1 && first.type.bits === undefined)) return smallIntType;
  // Counting up from a natural number: each is less than the end, or there is none.
  return stop.type.bits === undefined ? naturalType(53) : naturalType(stop.type.bits);
}

/** True where every number of the range is a plain number: it starts far below the limit and takes plain steps. */
export function isSmallRange(call: Expression & { kind: 'call' }): boolean {
  const [first, , step] = call.positional.map((argument) => argument.value);
  const startsSmall = call.positional.length < 2 || isFarBelow(first);
  return startsSmall && (step === undefined || (step.kind === 'constant' && typeof step.value === 'number' && step.value !== 0 && Math.abs(step.value) < 2 ** 31));
}

function isFarBelow(node: Expression): boolean {
  if (node.kind === 'constant') return typeof node.value === 'number' && Math.abs(node.value) < 2 ** 48;
  return node.type.bits !== undefined && node.type.bits <= 48;
}

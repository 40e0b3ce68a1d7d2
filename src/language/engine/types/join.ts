// Joins types, and keeps the lists of a program apart or together: two lists that may be the same one share what they hold.
// A list that goes where nothing is known of its use may come to hold anything; that is `escape`.

import { dynType, naturalType, settled, smallIntType, tupleType } from '../../hir/types.ts';
import type { ClassMark, Elements, Type } from '../../hir/types.ts';

/** Tuples inside tuples are told apart only this deep. */
const deepest = 3;

export class Joiner {
  hasChanged = false;
  private readonly instances: Map<string, Type> = new Map();

  /** The narrowest type that holds both; the left one itself where it does. */
  join(left: Type, right: Type): Type {
    if (left === right || right.name === 'never') return left;
    if (left.name === 'never') return right;
    if (left.name === right.name) {
      switch (left.name) {
        case 'int': return joinInts(left, right);
        case 'range': return left.isSmall === true ? right : left;
        case 'list':
          if (left.elements !== undefined && right.elements !== undefined) {
            this.unify(left.elements, right.elements);
            return left;
          }
          break;
        case 'tuple':
          if (left.items !== undefined && right.items !== undefined && left.items.length === right.items.length) return this.joinTuples(left, right.items);
          this.escape(left);
          this.escape(right);
          return tupleType;
        case 'instance': return this.joinInstances(left, right);
        default: return left;
      }
    }
    this.escape(left);
    this.escape(right);
    return dynType;
  }

  private joinTuples(left: Type, right: readonly Type[]): Type {
    const mine = left.items as readonly Type[];
    const items = mine.map((item, at) => this.join(item, right[at]));
    return items.every((item, at) => item === mine[at]) ? left : this.tuple(items);
  }

  tuple(items: readonly Type[]): Type {
    if (items.every((item) => depthOf(item) < deepest)) return { name: 'tuple', items: items.map((item) => widened(item)) };
    for (const item of items) this.escape(item);
    return tupleType;
  }

  private joinInstances(left: Type, right: Type): Type {
    const mine = left.classes as readonly ClassMark[];
    const theirs = right.classes as readonly ClassMark[];
    return theirs.every((mark) => mine.includes(mark)) ? left : this.instance([...new Set([...mine, ...theirs])]);
  }

  instance(classes: readonly ClassMark[]): Type {
    const sorted = classes.toSorted((left, right) => left.number - right.number);
    const key = sorted.map((mark) => mark.number).join();
    let type = this.instances.get(key);
    if (type === undefined) this.instances.set(key, type = { name: 'instance', classes: sorted });
    return type;
  }

  private unify(left: Elements, right: Elements): void {
    const first = settled(left);
    const second = settled(right);
    if (first === second) return;
    second.forward = first;
    this.hasChanged = true;
    first.type = this.join(first.type, second.type);
  }

  /** A list now may hold this too. */
  add(list: Type, type: Type): void {
    if (list.elements === undefined) return this.escape(type);
    const elements = settled(list.elements);
    const joined = widened(this.join(elements.type, type));
    if (joined === elements.type) return;
    elements.type = joined;
    this.hasChanged = true;
  }

  /** Goes where nothing is known of it: every list inside may come to hold anything. */
  escape(type: Type): void {
    if (type.items !== undefined) for (const item of type.items) this.escape(item);
    if (type.elements === undefined) return;
    const elements = settled(type.elements);
    if (elements.type === dynType) return;
    const held = elements.type;
    elements.type = dynType;
    this.hasChanged = true;
    this.escape(held);
  }
}

function depthOf(type: Type): number {
  return type.items === undefined ? 0 : 1 + Math.max(0, ...type.items.map((item) => depthOf(item)));
}

function joinInts(left: Type, right: Type): Type {
  if (left.isSmall !== true || right.isSmall !== true) return left.isSmall === true ? right : left;
  if (left.bits === undefined || right.bits === undefined) return left.bits === undefined ? left : smallIntType;
  return left.bits >= right.bits ? left : right;
}

/** Steps in which the range of a variable may grow, so that counting ends soon. */
const steps = [8, 16, 32];

/** The type for a variable that is given this: ranges are widened to few sizes. */
export function widened(type: Type): Type {
  if (type.bits === undefined) return type;
  const { bits } = type;
  const step = steps.find((size) => bits <= size);
  return naturalType(step ?? 53);
}

/** True for values that hold no other value and call nothing of the program. */
export function isPlainValue(type: Type): boolean {
  switch (type.name) {
    case 'never': case 'none': case 'bool': case 'int': case 'float': case 'complex': case 'str': case 'bytes': case 'range': return true;
    default: return false;
  }
}

/** Nothing that a list inside could be reached through: no lists, no tuples of them. */
export function holdsNoList(type: Type): boolean {
  return isPlainValue(type) || type.name === 'instance' || (type.items !== undefined && type.items.every((item) => holdsNoList(item)));
}


// From the nodes of a pattern to a program of numbers for the matcher.

import type { CharacterSet } from './character-set.ts';
import type { Node, Place } from './nodes.ts';
import { widthOf } from './width.ts';

export const operation = {
  match: 0, one: 1, place: 2, split: 3, jump: 4, mark: 5, greedyRun: 6, lazyRun: 7, possessiveRun: 8, loopStart: 9, loopEnd: 10, reference: 11, look: 12, atomic: 13, condition: 14, never: 15,
  possessiveLoop: 16,
} as const;

export const places: readonly Place[] = ['start', 'lineStart', 'end', 'lineEnd', 'last', 'boundary', 'notBoundary'];
export const casings = ['exact', 'ascii', 'unicode'] as const;

/** A register loop around a memo point: what of it must be part of the memory's key. */
export interface LoopKey {
  loop: number;
  /** Counts from this one on make no difference; 0 where no count does. */
  countLimit: number;
}

export interface MatchProgram {
  code: Int32Array;
  sets: readonly CharacterSet[];
  loopCount: number;
  /** Per memo point the loops around it. */
  memoPoints: readonly (readonly LoopKey[])[];
  /** False where what was captured decides how the match goes on. */
  canRemember: boolean;
}

/** A single character, or a set, as one number: sets are negative. */
export function compileNode(node: Node, groupCount: number): MatchProgram {
  const writer = new ProgramWriter(groupCount);
  writer.write(node);
  writer.emit(operation.match);
  return { code: Int32Array.from(writer.code), sets: writer.sets, loopCount: writer.loopCount, memoPoints: writer.memoPoints, canRemember: writer.canRemember };
}

class ProgramWriter {
  readonly code: number[] = [];
  readonly sets: CharacterSet[] = [];
  readonly memoPoints: (readonly LoopKey[])[] = [];
  loopCount = 0;
  canRemember = true;
  private loops: LoopKey[] = [];
  private readonly unknownWidths: undefined[];

  constructor(groupCount: number) {
    this.unknownWidths = Array.from({ length: groupCount + 1 }, () => undefined);
  }

  emit(...values: number[]): number {
    return this.code.push(...values) - values.length;
  }

  private memoPoint(): number {
    return this.memoPoints.push(this.loops) - 1;
  }

  private single(node: Node): number | undefined {
    if (node.kind === 'character') return node.code;
    if (node.kind === 'set') return -this.setNumber(node.set) - 1;
    if (node.kind === 'sequence' && node.items.length === 1) return this.single(node.items[0]);
    return undefined;
  }

  private setNumber(set: CharacterSet): number {
    const known = this.sets.indexOf(set);
    return known >= 0 ? known : this.sets.push(set) - 1;
  }

  write(node: Node): void {
    switch (node.kind) {
      case 'character':
      case 'set': this.emit(operation.one, this.single(node) as number); break;
      case 'place': this.emit(operation.place, places.indexOf(node.place), node.isAscii ? 1 : 0); break;
      case 'sequence': for (const item of node.items) this.write(item); break;
      case 'choice': this.choice(node.options); break;
      case 'repeat': this.repeat(node); break;
      case 'group':
        this.emit(operation.mark, node.index * 2 - 2);
        this.write(node.body);
        this.emit(operation.mark, node.index * 2 - 1);
        break;
      case 'reference':
        this.canRemember = false;
        this.emit(operation.reference, node.group, casings.indexOf(node.casing));
        break;
      case 'look': {
        const at = this.emit(operation.look, 0, node.isNegated ? 1 : 0, node.isAhead ? 0 : widthOf(node.body, this.unknownWidths).least);
        this.inside(at, node.body);
        break;
      }
      case 'atomic': this.inside(this.emit(operation.atomic, 0), node.body); break;
      case 'condition': this.condition(node); break;
      default: this.emit(operation.never);
    }
  }

  /** A part that is matched on its own and then kept as it is. */
  private inside(at: number, body: Node): void {
    const outer = this.loops;
    this.loops = [];
    this.write(body);
    this.emit(operation.match);
    this.loops = outer;
    this.code[at + 1] = this.code.length;
  }

  private choice(options: readonly Node[]): void {
    const ends: number[] = [];
    for (const [place, option] of options.entries()) {
      if (place === options.length - 1) {
        this.write(option);
        break;
      }
      const split = this.emit(operation.split, 0, 0, this.memoPoint());
      this.code[split + 1] = this.code.length;
      this.write(option);
      ends.push(this.emit(operation.jump, 0));
      this.code[split + 2] = this.code.length;
    }
    for (const end of ends) this.code[end + 1] = this.code.length;
  }

  private repeat({ least, most, mode, body }: Node & { kind: 'repeat' }): void {
    const single = this.single(body);
    const unlimited = 4294967295;
    const limit = most === unlimited ? 0x7fffffff : Math.min(most, 0x7ffffffe);
    if (single !== undefined) {
      const kind = mode === 'greedy' ? operation.greedyRun : mode === 'lazy' ? operation.lazyRun : operation.possessiveRun;
      this.emit(kind, single, Math.min(least, 0x7fffffff), limit, this.memoPoint());
      return;
    }
    if (mode === 'possessive') {
      this.inside(this.emit(operation.possessiveLoop, 0, least, limit), body);
      return;
    }
    const isLazy = mode === 'lazy';
    if (widthOf(body, this.unknownWidths).least > 0 && (most === unlimited ? least <= 1 : most === 1)) {
      this.plainRepeat(body, { least, isOnce: most === 1, isLazy });
      return;
    }
    const loop = this.loopCount++;
    const outer = this.loops;
    this.emit(operation.loopStart, loop);
    const toEnd = this.emit(operation.jump, 0);
    const start = this.code.length;
    const countLimit = most === unlimited ? (least <= 1 ? 0 : least) : most;
    this.loops = [...outer, { loop, countLimit }];
    this.write(body);
    this.code[toEnd + 1] = this.code.length;
    this.emit(operation.loopEnd, loop, Math.min(least, 0x7fffffff), limit, start, isLazy ? 1 : 0, this.memoPoint());
    this.loops = outer;
  }

  /** `?`, `*` and `+` around something that always takes a character need no register. */
  private plainRepeat(body: Node, { least, isOnce, isLazy }: { least: number; isOnce: boolean; isLazy: boolean }): void {
    const start = this.code.length;
    let split = -1;
    if (least === 0) split = this.emit(operation.split, 0, 0, this.memoPoint());
    if (split >= 0) this.code[split + (isLazy ? 2 : 1)] = this.code.length;
    this.write(body);
    if (split >= 0) {
      if (!isOnce) this.emit(operation.jump, start);
      this.code[split + (isLazy ? 1 : 2)] = this.code.length;
    } else if (!isOnce) {
      const back = this.emit(operation.split, 0, 0, this.memoPoint());
      this.code[back + (isLazy ? 2 : 1)] = start;
      this.code[back + (isLazy ? 1 : 2)] = this.code.length;
    }
  }

  private condition(node: Node & { kind: 'condition' }): void {
    this.canRemember = false;
    const at = this.emit(operation.condition, node.group, 0);
    this.write(node.yes);
    const end = node.no === null ? -1 : this.emit(operation.jump, 0);
    this.code[at + 2] = this.code.length;
    if (node.no === null) return;
    this.write(node.no);
    this.code[end + 1] = this.code.length;
  }
}

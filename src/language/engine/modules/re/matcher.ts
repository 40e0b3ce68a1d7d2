// Matches a program against a subject by trying one way after the other, with a stack of its own. Ways that were
// tried and led nowhere are remembered once a search takes long, so that no pattern without back references can take
// exponential time. The stop flag is read every few thousand steps.

import { raise } from '../../runtime/raise.ts';
import { checkStop } from '../../runtime/state.ts';
import { isWordPoint } from './character-set.ts';
import type { CharacterSet } from './character-set.ts';
import { lowerPoint } from './casing.ts';
import { Memory } from './memory.ts';
import { casings, operation } from './program.ts';
import type { MatchProgram } from './program.ts';
import type { Subject } from './subject.ts';

export interface MatchOptions {
  /** The match must end where the subject does. */
  isWhole: boolean;
  /** No empty match where the search starts. */
  mustAdvance: boolean;
}

// Kinds of entries of the stack; each entry is four numbers.
const choice = 0;
const oldMark = 1;
const oldLoop = 2;
const shorterRun = 3;
const longerRun = 4;
const stackLimit = 2 ** 26;

export class Matcher {
  /** Start and end per group; -1 where a group took no part. */
  readonly marks: Int32Array;
  lastGroup = 0;
  end = 0;
  private readonly program: MatchProgram;
  private readonly subject: Subject;
  private readonly limit: number;
  private readonly counts: Int32Array;
  private readonly lasts: Int32Array;
  private stack: Int32Array = new Int32Array(256);
  private height = 0;
  private steps = 0;
  private start = 0;
  private isWhole = false;
  private mustAdvance = false;
  private readonly memory: Memory;

  constructor(program: MatchProgram, groupCount: number, subject: Subject, limit: number) {
    this.program = program;
    this.subject = subject;
    this.limit = limit;
    this.marks = new Int32Array(groupCount * 2);
    this.counts = new Int32Array(program.loopCount);
    this.lasts = new Int32Array(program.loopCount);
    this.memory = new Memory(program, limit);
  }

  /** Call it before the first place of each search. */
  begin(): void {
    this.memory.forget();
  }

  /** Tries at one place. */
  matchAt(position: number, { isWhole, mustAdvance }: MatchOptions): boolean {
    this.marks.fill(-1);
    this.lastGroup = 0;
    this.height = 0;
    this.start = position;
    this.isWhole = isWhole;
    this.mustAdvance = mustAdvance;
    return this.run(0, position, this.memory);
  }

  private push(kind: number, first: number, second: number, third: number): void {
    const { height } = this;
    let { stack } = this;
    if (height + 4 > stack.length) {
      if (stack.length >= stackLimit) raise.memoryError('');
      const larger = new Int32Array(stack.length * 2);
      larger.set(stack);
      this.stack = stack = larger;
    }
    stack[height] = kind;
    stack[height + 1] = first;
    stack[height + 2] = second;
    stack[height + 3] = third;
    this.height = height + 4;
  }

  /** Runs from `start`; parts that stand alone (looks, atomic groups) run in a call of their own. */
  private run(startPc: number, startPosition: number, memory: Memory | null): boolean {
    const { code, sets } = this.program;
    const { text, wide } = this.subject;
    const { limit, marks } = this;
    const base = this.height;
    const isOuter = startPc === 0;
    let inner: Memory | null = memory;
    let pc = startPc;
    let position = startPosition;
    let innerSteps = 0;
    for (;;) {
      let isAlive = true;
      if ((++this.steps & 0x1fff) === 0) checkStop();
      switch (code[pc]) {
        case operation.match:
          if (isOuter && ((this.isWhole && position !== limit) || (this.mustAdvance && position === this.start))) {
            isAlive = false;
            break;
          }
          this.end = position;
          return true;
        case operation.one: {
          if (position >= limit) {
            isAlive = false;
            break;
          }
          const point = wide === null ? text.charCodeAt(position) : wide[position];
          const wanted = code[pc + 1];
          if (wanted >= 0 ? point === wanted : hasPoint(sets[-wanted - 1], point)) {
            position++;
            pc += 2;
          } else isAlive = false;
          break;
        }
        case operation.place:
          if (this.isAt(code[pc + 1], code[pc + 2] === 1, position)) pc += 3;
          else isAlive = false;
          break;
        case operation.split:
          if (inner !== null && inner.isKnown(code[pc + 3], position, this.counts, this.lasts)) {
            isAlive = false;
            break;
          }
          this.push(choice, code[pc + 2], position, 0);
          pc = code[pc + 1];
          break;
        case operation.jump: pc = code[pc + 1]; break;
        case operation.mark: {
          const mark = code[pc + 1];
          this.push(oldMark, mark, marks[mark], this.lastGroup);
          marks[mark] = position;
          if ((mark & 1) === 1) this.lastGroup = (mark >> 1) + 1;
          pc += 2;
          break;
        }
        case operation.greedyRun:
        case operation.possessiveRun: {
          if (inner !== null && inner.isKnown(code[pc + 4], position, this.counts, this.lasts)) {
            isAlive = false;
            break;
          }
          const least = position + code[pc + 2];
          // A run that begins one further on was tried in vain, so only the shortest end of this one is new.
          const isTried = inner !== null && code[pc + 3] === 0x7fffffff && code[pc] === operation.greedyRun && inner.isNoted(code[pc + 4], position + 1);
          const most = isTried ? code[pc + 2] : code[pc + 3];
          const end = this.runEnd(code[pc + 1], position, most < limit - position ? position + most : limit);
          if (end < least) {
            isAlive = false;
            break;
          }
          if (end > least && code[pc] === operation.greedyRun) {
            this.push(shorterRun, pc + 5, end, least);
            // A run that begins further on ends in the same places, and the later ones are tried first.
            if (inner !== null && most === 0x7fffffff) inner.note(code[pc + 4], position + 1, end - code[pc + 2]);
          }
          position = end;
          pc += 5;
          break;
        }
        case operation.lazyRun: {
          if (inner !== null && inner.isKnown(code[pc + 4], position, this.counts, this.lasts)) {
            isAlive = false;
            break;
          }
          const least = position + code[pc + 2];
          if (least > limit || this.runEnd(code[pc + 1], position, least) < least) {
            isAlive = false;
            break;
          }
          const most = code[pc + 3];
          const end = most < limit - position ? position + most : limit;
          if (least < end) this.push(longerRun, pc, least, end);
          position = least;
          pc += 5;
          break;
        }
        case operation.loopStart: {
          const loop = code[pc + 1];
          this.push(oldLoop, loop, this.counts[loop], this.lasts[loop]);
          this.counts[loop] = 0;
          this.lasts[loop] = -1;
          pc += 2;
          break;
        }
        case operation.loopEnd: {
          const loop = code[pc + 1];
          const count = this.counts[loop];
          const last = this.lasts[loop];
          if (count < code[pc + 2]) {
            this.push(oldLoop, loop, count, last);
            this.counts[loop] = count + 1;
            pc = code[pc + 4];
            break;
          }
          if (inner !== null && inner.isKnown(code[pc + 6], position, this.counts, this.lasts)) {
            isAlive = false;
            break;
          }
          const mayRepeat = (count < code[pc + 3] || code[pc + 3] === 0x7fffffff) && position !== last;
          if (code[pc + 5] === 1) {
            // Lazy: what follows comes first; one more round is entered through the stack.
            if (mayRepeat) this.push(choice, -pc - 1, position, 0);
            pc += 7;
            break;
          }
          if (!mayRepeat) {
            pc += 7;
            break;
          }
          this.push(choice, pc + 7, position, 0);
          this.push(oldLoop, loop, count, last);
          this.counts[loop] = count + 1;
          this.lasts[loop] = position;
          pc = code[pc + 4];
          break;
        }
        case operation.reference: {
          const end = this.referenceEnd(code[pc + 1], code[pc + 2], position);
          if (end < 0) isAlive = false;
          else {
            position = end;
            pc += 3;
          }
          break;
        }
        case operation.look: {
          const from = position - code[pc + 3];
          const height = this.height;
          const isFound = from >= 0 && this.run(pc + 4, from, null);
          if (isFound === (code[pc + 2] === 1)) isAlive = false;
          else pc = code[pc + 1];
          if (isFound && !isAlive) this.undo(height);
          else if (isFound) this.keep(height);
          break;
        }
        case operation.atomic: {
          const height = this.height;
          if (this.run(pc + 2, position, null)) {
            position = this.end;
            this.keep(height);
            pc = code[pc + 1];
          } else isAlive = false;
          break;
        }
        case operation.possessiveLoop: {
          const end = this.possessiveLoop(pc, position);
          if (end < 0) isAlive = false;
          else {
            position = end;
            pc = code[pc + 1];
          }
          break;
        }
        case operation.condition: {
          const group = code[pc + 1];
          pc = marks[group * 2 - 1] >= 0 ? pc + 3 : code[pc + 2];
          break;
        }
        default: isAlive = false;
      }
      if (isAlive) continue;
      // Back to the latest way not yet tried.
      if (inner === null && this.program.canRemember && ++innerSteps > 10_000) inner = new Memory(this.program, limit);
      for (;;) {
        if (this.height === base) return false;
        const { stack } = this;
        const at = this.height - 4;
        const kind = stack[at];
        if (kind === oldMark) {
          marks[stack[at + 1]] = stack[at + 2];
          this.lastGroup = stack[at + 3];
          this.height = at;
        } else if (kind === oldLoop) {
          this.counts[stack[at + 1]] = stack[at + 2];
          this.lasts[stack[at + 1]] = stack[at + 3];
          this.height = at;
        } else if (kind === choice) {
          this.height = at;
          pc = stack[at + 1];
          position = stack[at + 2];
          if (pc < 0) {
            pc = -pc - 1;
            const loop = code[pc + 1];
            this.push(oldLoop, loop, this.counts[loop], this.lasts[loop]);
            this.counts[loop]++;
            this.lasts[loop] = position;
            pc = code[pc + 4];
          }
          break;
        } else if (kind === shorterRun) {
          pc = stack[at + 1];
          const least = stack[at + 3];
          position = stack[at + 2] - 1;
          if (code[pc] === operation.one && code[pc + 1] >= 0) {
            const wanted = code[pc + 1];
            while (position > least && (wide === null ? text.charCodeAt(position) : wide[position]) !== wanted) position--;
            this.steps += (stack[at + 2] - position) >> 3;
          }
          if (position <= least) this.height = at;
          else stack[at + 2] = position;
          break;
        } else {
          const run = stack[at + 1];
          position = stack[at + 2];
          const point = wide === null ? text.charCodeAt(position) : wide[position];
          const wanted = code[run + 1];
          if (!(wanted >= 0 ? point === wanted : hasPoint(sets[-wanted - 1], point))) {
            this.height = at;
            continue;
          }
          position++;
          if (position >= stack[at + 3]) this.height = at;
          else stack[at + 2] = position;
          if (inner !== null && code[run + 3] === 0x7fffffff && inner.isKnown(code[run + 4], position - code[run + 2], this.counts, this.lasts)) {
            this.height = at;
            continue;
          }
          pc = run + 5;
          if ((++this.steps & 0x1fff) === 0) checkStop();
          break;
        }
      }
    }
  }

  private runEnd(wanted: number, from: number, most: number): number {
    const { text, wide } = this.subject;
    let position = from;
    if (wide !== null) {
      if (wanted >= 0) while (position < most && wide[position] === wanted) position++;
      else {
        const set = this.program.sets[-wanted - 1];
        while (position < most && hasPoint(set, wide[position])) position++;
      }
    } else if (wanted >= 0) while (position < most && text.charCodeAt(position) === wanted) position++;
    else {
      const set = this.program.sets[-wanted - 1];
      while (position < most && hasPoint(set, text.charCodeAt(position))) position++;
    }
    this.poll((position - from) >> 3);
    return position;
  }

  /** Counts steps taken in an inner loop, so that the stop flag is read in time. */
  private poll(steps: number): void {
    const before = this.steps;
    this.steps = before + steps;
    if (before >> 13 !== this.steps >> 13) checkStop();
  }

  /** Each round is kept as it is once it has matched. */
  private possessiveLoop(pc: number, from: number): number {
    const { code } = this.program;
    const [least, most] = [code[pc + 2], code[pc + 3]];
    const height = this.height;
    let position = from;
    let last = -1;
    for (let count = 0; count < most; count++) {
      if (count >= least && position === last) break;
      const before = position;
      const inner = this.height;
      if (!this.run(pc + 4, position, null)) {
        if (count >= least) break;
        this.undo(height);
        return -1;
      }
      this.keep(inner);
      position = this.end;
      last = before;
    }
    return position;
  }

  /** Forgets the ways left above `height`, but not what must be put back when going back further. */
  private keep(height: number): void {
    const { stack } = this;
    let to = height;
    for (let at = height; at < this.height; at += 4) {
      if (stack[at] !== oldMark && stack[at] !== oldLoop) continue;
      stack.copyWithin(to, at, at + 4);
      to += 4;
    }
    this.height = to;
  }

  private undo(height: number): void {
    const { stack } = this;
    for (let at = this.height - 4; at >= height; at -= 4) {
      if (stack[at] === oldMark) {
        this.marks[stack[at + 1]] = stack[at + 2];
        this.lastGroup = stack[at + 3];
      } else if (stack[at] === oldLoop) {
        this.counts[stack[at + 1]] = stack[at + 2];
        this.lasts[stack[at + 1]] = stack[at + 3];
      }
    }
    this.height = height;
  }

  private point(position: number): number {
    return this.subject.wide === null ? this.subject.text.charCodeAt(position) : this.subject.wide[position];
  }

  private isAt(place: number, isAscii: boolean, position: number): boolean {
    const { limit } = this;
    switch (place) {
      case 0: return position === 0;
      case 1: return position === 0 || this.point(position - 1) === 10;
      case 2: return position === limit || (position === limit - 1 && this.point(position) === 10);
      case 3: return position === limit || this.point(position) === 10;
      case 4: return position === limit;
      default: {
        if (limit === 0) return false;
        const before = position > 0 && isWordPoint(this.point(position - 1), isAscii);
        const after = position < limit && isWordPoint(this.point(position), isAscii);
        return (before !== after) === (place === 5);
      }
    }
  }

  private referenceEnd(group: number, casing: number, position: number): number {
    const [from, to] = [this.marks[group * 2 - 2], this.marks[group * 2 - 1]];
    if (from < 0 || to < from || position + to - from > this.limit) return -1;
    const kind = casings[casing];
    for (let at = from; at < to; at++) {
      const [left, right] = [this.point(at), this.point(position + at - from)];
      if (left !== right && (kind === 'exact' || lowerPoint(left, kind) !== lowerPoint(right, kind))) return -1;
    }
    this.poll((to - from) >> 2);
    return position + to - from;
  }
}

function hasPoint(set: CharacterSet, point: number): boolean {
  return point < 256 ? set.low[point] === 1 : set.has(point);
}

// Which patterns the host's own matcher may run: those it reads with exactly the same meaning, and whose time is
// bounded. It cannot be stopped while it searches, so a loop within a loop must always know whether to go on.

import { CharacterSet, mergeRanges, rangesOverlap } from './character-set.ts';
import { hasGroup } from './has-group.ts';
import { isSingle } from './host-text.ts';
import type { Node } from './nodes.ts';
import { widthOf } from './width.ts';

const unlimited = 4294967295;
const mostRepeats = 1000;

export interface Safety {
  /** Loops that may end in more than one place: each makes the time grow by the length of a run. */
  degree: number;
  /** By how much choices and counted repeats make it grow. */
  factor: number;
  hasLoop: boolean;
  /** What single-character loops run over; null where a loop repeats more than that. */
  runs: CharacterSet[] | null;
}

/** Null where the host must not run the pattern on texts with characters up to `last`. */
export function safetyOf(node: Node, last: number): Safety | null {
  const check = new Check(last);
  check.visit(node, [], false);
  return check.isRefused || check.size > 3000 ? null : check.safety;
}

class Check {
  readonly safety: Safety = { degree: 0, factor: 1, hasLoop: false, runs: [] };
  isRefused = false;
  size = 0;
  /** Loops around the node being looked at; each is looked at twice, so there may be only few. */
  private loops = 0;
  private readonly last: number;
  constructor(last: number) { this.last = last; }

  /** `follow` is what may come after; gives what the node may begin with, and `follow` too where it may be empty. */
  visit(node: Node, follow: readonly number[], isInLoop: boolean): readonly number[] {
    this.size++;
    if (this.isRefused || this.size > 3000) return follow;
    switch (node.kind) {
      case 'character': return node.code <= this.last ? [node.code, node.code] : [];
      case 'set': return node.set.rangesUpTo(this.last);
      case 'place':
      case 'never': return follow;
      case 'sequence': {
        let next = follow;
        for (let at = node.items.length - 1; at >= 0; at--) next = this.visit(node.items[at], next, isInLoop);
        return next;
      }
      case 'choice': return this.choice(node.options, follow, isInLoop);
      case 'repeat': return this.repeat(node, follow, isInLoop);
      case 'group': return this.visit(node.body, follow, isInLoop);
      case 'look':
        if (hasGroup(node.body) || widthOf(node.body, []).most > 1000) this.isRefused = true;
        this.visit(node.body, [], true);
        return follow;
      default:
        this.isRefused = true;
        return follow;
    }
  }

  private choice(options: readonly Node[], follow: readonly number[], isInLoop: boolean): readonly number[] {
    const firsts = options.map((option) => this.visit(option, follow, isInLoop));
    const isClear = firsts.every((first, place) => firsts.slice(place + 1).every((other) => !rangesOverlap(first, other)));
    if (!isClear && isInLoop) this.isRefused = true;
    if (!isClear) this.safety.factor *= options.length;
    return mergeRanges(firsts.flat());
  }

  private repeat(node: Node & { kind: 'repeat' }, follow: readonly number[], isInLoop: boolean): readonly number[] {
    const { least, most, mode, body } = node;
    const bodyWidth = widthOf(body, []);
    if (mode === 'possessive' || bodyWidth.least === 0 || !groupsAlwaysSet(body)) this.isRefused = true;
    if (most !== unlimited && most > mostRepeats) this.isRefused = true;
    const single = isSingle(body);
    const repeats = most > 1;
    if (!single && ++this.loops > 6) this.isRefused = true;
    if (this.isRefused) return follow;
    const sizeBefore = this.size;
    let first = this.visit(body, [], isInLoop || (repeats && !single));
    // What follows one round is the next one or what follows the loop, so the inside is looked at again with that.
    if (!single) first = this.visit(body, repeats ? mergeRanges([...first, ...follow]) : follow, isInLoop || repeats);
    if (!single) this.loops--;
    this.size = sizeBefore + (this.size - sizeBefore) * (most === unlimited ? Math.max(least, 1) : most);
    if (most === unlimited) {
      this.safety.hasLoop = true;
      if (!single) this.safety.runs = null;
      else this.safety.runs?.push(setOf(body));
    }
    if (least !== most && rangesOverlap(first, follow)) {
      if (isInLoop || (repeats && !single)) this.isRefused = true;
      if (most === unlimited) this.safety.degree++;
      else this.safety.factor *= most - least + 1;
    }
    return least === 0 ? mergeRanges([...first, ...follow]) : first;
  }
}

function setOf(node: Node): CharacterSet {
  if (node.kind === 'set') return node.set;
  if (node.kind === 'sequence') return setOf(node.items[0]);
  return new CharacterSet([(node as { code: number }).code, (node as { code: number }).code], [], false);
}

/** The host forgets the groups of earlier rounds; that shows only where a round may leave one out. */
function groupsAlwaysSet(node: Node): boolean {
  switch (node.kind) {
    case 'sequence': return node.items.every(groupsAlwaysSet);
    case 'group': return groupsAlwaysSet(node.body);
    case 'repeat': return node.least > 0 ? groupsAlwaysSet(node.body) : !hasGroup(node.body);
    default: return !hasGroup(node);
  }
}

// The fast way: the host's own matcher, for the patterns and texts it is safe for.

import type { Node } from './nodes.ts';
import { hostText } from './host-text.ts';
import { safetyOf } from './host-safety.ts';
import type { Safety } from './host-safety.ts';
import type { Subject } from './subject.ts';

export type SearchMode = 'search' | 'match' | 'whole';

/** How many steps a search may take that cannot be stopped; about a second. */
const mostSteps = 5e8;
const knownLength = 64;

export class HostPattern {
  private readonly node: Node;
  private readonly domains: Map<number, HostDomain | null> = new Map();
  constructor(node: Node) { this.node = node; }

  /** The matcher for this text, or null where it must go the slow way. */
  for(subject: Subject, mode: SearchMode): HostDomain | null {
    if (subject.wide !== null || subject.length === 0) return null;
    const last = isAscii(subject.text) ? 0x7f : subject.isBytes ? 0xff : 0xffff;
    let domain = this.domains.get(last);
    if (domain === undefined) {
      const safety = safetyOf(this.node, last);
      this.domains.set(last, domain = safety === null ? null : new HostDomain(hostText(this.node, last), safety));
    }
    return domain !== null && domain.isBounded(subject.text, mode) ? domain : null;
  }
}

export class HostDomain {
  private readonly text: string;
  private readonly safety: Safety;
  private readonly made: Map<string, RegExp> = new Map();
  private checked: { text: string; isBounded: boolean } | null = null;
  constructor(text: string, safety: Safety) { this.text = text; this.safety = safety; }

  exec(mode: SearchMode, text: string, from: number): RegExpExecArray | null {
    const matcher = this.matcher(mode, mode === 'search' ? 'g' : 'y');
    matcher.lastIndex = from;
    return matcher.exec(text);
  }

  /** Where the groups of a match lie; the host is asked once more, at the place where it matched. */
  spans(mode: SearchMode, text: string, from: number): Int32Array {
    const matcher = this.matcher(mode === 'whole' ? 'whole' : 'match', 'dy');
    matcher.lastIndex = from;
    const indices = (matcher.exec(text) as RegExpExecArray).indices as RegExpIndicesArray;
    const spans = new Int32Array(indices.length * 2 - 2);
    for (let group = 1; group < indices.length; group++) {
      const pair = indices[group] as [number, number] | undefined;
      spans[group * 2 - 2] = pair === undefined ? -1 : pair[0];
      spans[group * 2 - 1] = pair === undefined ? -1 : pair[1];
    }
    return spans;
  }

  private matcher(mode: SearchMode, flags: string): RegExp {
    const key = `${flags}${mode === 'whole' ? '$' : ''}`;
    let matcher = this.made.get(key);
    if (matcher === undefined) this.made.set(key, matcher = new RegExp(mode === 'whole' ? `(?:${this.text})$` : this.text, flags));
    return matcher;
  }

  isBounded(text: string, mode: SearchMode): boolean {
    const { degree, factor, hasLoop } = this.safety;
    const { length } = text;
    const starts = mode === 'search' ? length : 1;
    const exponent = degree + (hasLoop ? 1 : 0);
    if (starts * powerOver(length, exponent) * factor <= mostSteps) return true;
    if (length <= knownLength || this.safety.runs === null) return false;
    if (this.checked?.text === text) {
      // The same object from now on, so that comparing takes no time.
      this.checked.text = text;
      return this.checked.isBounded;
    }
    const run = Math.max(...this.safety.runs.map((set) => longestRun(text, set.low, (code) => set.has(code))));
    const isBounded = starts * powerOver(run + 1, exponent) * factor <= mostSteps;
    this.checked = { text, isBounded };
    return isBounded;
  }
}

/** Ways to choose the ends of `exponent` loops: length^exponent / exponent!. */
function powerOver(length: number, exponent: number): number {
  let ways = 1;
  for (let count = 1; count <= exponent; count++) ways *= length / count;
  return Math.max(ways, 1);
}

function longestRun(text: string, low: Uint8Array, has: (code: number) => boolean): number {
  let longest = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 256 ? low[code] === 1 : has(code)) continue;
    if (at - start > longest) longest = at - start;
    start = at + 1;
  }
  return Math.max(longest, text.length - start);
}

// oxlint-disable-next-line no-control-regex
const beyondAscii = /[^\x00-\x7f]/;
let lastAsked: { text: string; isAscii: boolean } = { text: '', isAscii: true };

function isAscii(text: string): boolean {
  if (text.length < knownLength) return !beyondAscii.test(text);
  if (lastAsked.text === text) lastAsked.text = text;
  else lastAsked = { text, isAscii: !beyondAscii.test(text) };
  return lastAsked.isAscii;
}

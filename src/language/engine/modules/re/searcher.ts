// Finds matches one after the other in one subject, the fast way where it is open.

import type { CompiledPattern } from './compiled-pattern.ts';
import type { HostDomain, SearchMode } from './host-pattern.ts';
import { Matcher } from './matcher.ts';
import { firstCharacters } from './first-characters.ts';
import { fillSpans } from './span-plan.ts';
import type { Subject } from './subject.ts';

export interface Found {
  start: number;
  end: number;
  /** Start and end of each group, or null until they are asked for. */
  spans: Int32Array | null;
  /** What the host found, where it did the search. */
  texts: readonly (string | undefined)[] | null;
  lastGroup: number;
}

export class Searcher {
  readonly compiled: CompiledPattern;
  readonly subject: Subject;
  readonly limit: number;
  private readonly mode: SearchMode;
  private readonly host: HostDomain | null;
  private readonly text: string;
  private matcher: Matcher | null = null;

  /** `isRepeated` where more than one match will be asked for: then empty ones must be told apart, which the host cannot do. */
  constructor(compiled: CompiledPattern, subject: Subject, options: { mode: SearchMode; limit?: number; isRepeated?: boolean }) {
    this.compiled = compiled;
    this.subject = subject;
    this.mode = options.mode;
    this.limit = options.limit ?? subject.length;
    this.text = this.limit === subject.length ? subject.text : subject.text.slice(0, this.limit);
    const seen = this.limit === subject.length ? subject : { ...subject, text: this.text, length: this.limit };
    this.host = options.isRepeated === true && compiled.mayBeEmpty ? null : compiled.host.for(seen, options.mode);
  }

  find(from: number, mustAdvance: boolean): Found | null {
    if (this.host !== null && !mustAdvance) {
      const result = this.host.exec(this.mode, this.text, from);
      if (result === null) return null;
      return { start: result.index, end: result.index + result[0].length, spans: null, texts: result, lastGroup: -1 };
    }
    const matcher = (this.matcher ??= new Matcher(this.compiled.program, this.compiled.groupCount, this.subject, this.limit));
    matcher.begin();
    const start = this.mode === 'search' ? this.search(matcher, from, mustAdvance) : matcher.matchAt(from, { isWhole: this.mode === 'whole', mustAdvance }) ? from : -1;
    return start < 0 ? null : { start, end: matcher.end, spans: matcher.marks.slice(), texts: null, lastGroup: matcher.lastGroup };
  }

  private search(matcher: Matcher, from: number, mustAdvance: boolean): number {
    const { limit } = this;
    const { text, wide } = this.subject;
    const first = firstCharacters(this.compiled);
    const plain = { isWhole: false, mustAdvance: false };
    for (let start = from; start <= limit; start++) {
      if (first !== null) {
        while (start < limit) {
          const point = wide === null ? text.charCodeAt(start) : wide[start];
          if (point < 256 ? first.low[point] === 1 : first.isHigh) break;
          start++;
        }
        if (start >= limit) return -1;
      }
      if (matcher.matchAt(start, mustAdvance && start === from ? { isWhole: false, mustAdvance } : plain)) return start;
    }
    return -1;
  }

  /** Where the groups of a match lie. */
  spansOf(found: Found): Int32Array {
    if (found.spans !== null) return found.spans;
    const { spanPlan, groupCount } = this.compiled;
    if (spanPlan === null) return (found.spans = (this.host as HostDomain).spans(this.mode, this.text, found.start));
    const spans = new Int32Array(groupCount * 2);
    fillSpans(spanPlan, found.texts as readonly string[], [found.start, found.end], spans);
    return (found.spans = spans);
  }

  lastGroupOf(found: Found): number {
    if (found.lastGroup >= 0) return found.lastGroup;
    const texts = found.texts as readonly (string | undefined)[];
    return (found.lastGroup = this.compiled.closings.findLast((group) => texts[group] !== undefined) ?? 0);
  }
}

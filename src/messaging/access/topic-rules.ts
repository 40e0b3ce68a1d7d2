// Which role may send and listen to what. A rule is a line of text such as `agent publish deployment.*` or
// `agent not publish task.assign`; the built-in rules are those of the V2.0 reference. A `not` always wins.

import { coversPattern, isPattern, matchesPattern } from '../subjects/grammar.ts';

export interface TopicRule {
  role: string;
  isAllowed: boolean;
  /** Null stands for both. */
  act: 'publish' | 'subscribe' | null;
  pattern: string;
}

export const builtInTopicRules: readonly string[] = ['system >', 'agent agent.*', 'agent task.*', 'user user.*', 'user notification.*'];

/** Null when the text is no rule. The settings have checked their own rules already. */
export function readTopicRule(text: string): TopicRule | null {
  const parts = /^([a-z][a-z0-9-]{0,63}) (not )?(?:(publish|subscribe) )?(?!(?:not|publish|subscribe)$)(\S+)$/.exec(text.trim().replaceAll(/\s+/g, ' '));
  if (parts === null || !isPattern(parts[4])) return null;
  return { role: parts[1], isAllowed: parts[2] === undefined, act: (parts[3] as TopicRule['act'] | undefined) ?? null, pattern: parts[4] };
}

/** The rules of one role for one act. */
export class TopicAccess {
  readonly #allowed: string[];
  readonly #refused: string[];

  constructor(rules: readonly TopicRule[], role: string, act: 'publish' | 'subscribe') {
    const own = rules.filter((rule) => rule.role === role && (rule.act === null || rule.act === act));
    this.#allowed = own.filter((rule) => rule.isAllowed).map((rule) => rule.pattern);
    this.#refused = own.filter((rule) => !rule.isAllowed).map((rule) => rule.pattern);
  }

  /** For one subject, as it is sent or received. */
  allows(subject: string): boolean {
    return this.#allowed.some((pattern) => matchesPattern(pattern, subject)) && !this.#refused.some((pattern) => matchesPattern(pattern, subject));
  }

  /**
   * For a whole pattern, when somebody begins to listen. Only a refusal of all of it counts here; one of a part
   * of it is held subject by subject.
   */
  allowsPattern(pattern: string): boolean {
    return this.#allowed.some((outer) => coversPattern(outer, pattern)) && !this.#refused.some((outer) => coversPattern(outer, pattern));
  }
}

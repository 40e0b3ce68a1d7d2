// The topic rules of all roles, with their answers kept: a subject is compared with patterns once per role and
// not once per event. What is kept is bounded, and forgotten when the rules change.

import { RecentMap } from '../bus/recent-map.ts';
import { isSubject } from '../subjects/grammar.ts';
import { builtInTopicRules, readTopicRule, TopicAccess, type TopicRule } from './topic-rules.ts';

const keptAnswers = 4096;

/** Subjects that begin so belong to requests that wait for their answer; no rule opens them. */
export const answerWord = '_answer';

export class AccessRules {
  #rules: TopicRule[] = [];
  readonly #roles = new Map<string, RoleAccess>();

  constructor(added: readonly string[] = []) {
    this.change(added);
  }

  /** Puts other rules beside the built-in ones. Who holds a RoleAccess is held by the new rules at once. */
  change(added: readonly string[]): void {
    this.#rules = [...builtInTopicRules, ...added].map((text) => {
      const rule = readTopicRule(text);
      if (rule === null) throw new TypeError(`This is not a topic rule: ${text}`);
      return rule;
    });
    for (const access of this.#roles.values()) access.compile(this.#rules);
  }

  of(role: string): RoleAccess {
    let access = this.#roles.get(role);
    if (access === undefined) this.#roles.set(role, (access = new RoleAccess(role, this.#rules)));
    return access;
  }
}

/** What one role may do. */
export class RoleAccess {
  readonly role: string;
  readonly #publish = new RecentMap<boolean>(keptAnswers);
  readonly #receive = new RecentMap<boolean>(keptAnswers);
  #publishRules!: TopicAccess;
  #subscribeRules!: TopicAccess;

  constructor(role: string, rules: readonly TopicRule[]) {
    this.role = role;
    this.compile(rules);
  }

  compile(rules: readonly TopicRule[]): void {
    this.#publish.clear();
    this.#receive.clear();
    this.#publishRules = new TopicAccess(rules, this.role, 'publish');
    this.#subscribeRules = new TopicAccess(rules, this.role, 'subscribe');
  }

  get keptAnswers(): number {
    return this.#publish.size + this.#receive.size;
  }

  /** False as well for a text that is no subject: only subjects are ever kept as allowed. */
  mayPublish(subject: string): boolean {
    const known = this.#publish.get(subject);
    if (known !== undefined) return known;
    if (!isSubject(subject)) return false;
    const isAllowed = !isAnswerSubject(subject) && this.#publishRules.allows(subject);
    this.#publish.set(subject, isAllowed);
    return isAllowed;
  }

  mayReceive(subject: string): boolean {
    const known = this.#receive.get(subject);
    if (known !== undefined) return known;
    const isAllowed = !isAnswerSubject(subject) && this.#subscribeRules.allows(subject);
    this.#receive.set(subject, isAllowed);
    return isAllowed;
  }

  maySubscribe(pattern: string): boolean {
    return !isAnswerSubject(pattern) && this.#subscribeRules.allowsPattern(pattern);
  }
}

function isAnswerSubject(subject: string): boolean {
  return subject === answerWord || subject.startsWith(`${answerWord}.`);
}

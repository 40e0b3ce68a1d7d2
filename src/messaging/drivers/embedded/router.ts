// From a subject to everyone who listens to it, inside one process. The answer is a route, made once per subject
// from the trie, the rules and the groups. Routes are kept, bounded, and dropped when anyone comes or goes.

import { RecentMap } from '../../bus/recent-map.ts';
import type { BusEvent } from '../../event.ts';
import { SubjectTrie } from '../../subjects/subject-trie.ts';
import type { Receiver } from '../driver.ts';

export interface Listener {
  receiver: Receiver;
  group: string | undefined;
}

interface Route {
  receivers: Receiver[];
  groups: Group[];
}

interface Group {
  members: Receiver[];
  /** Where the search for the next member begins, so that idle members take turns. */
  turn: number;
}

export class Router {
  readonly #trie = new SubjectTrie<Listener>();
  readonly #routes: RecentMap<Route>;
  readonly #order = new Map<Listener, number>();
  #count = 0;

  constructor(keptRoutes: number) {
    this.#routes = new RecentMap(keptRoutes);
  }

  add(pattern: string, listener: Listener): void {
    this.#order.set(listener, (this.#count += 1));
    this.#trie.add(pattern, listener);
    this.forgetRoutes();
  }

  remove(pattern: string, listener: Listener): void {
    this.#order.delete(listener);
    this.#trie.remove(pattern, listener);
    this.forgetRoutes();
  }

  forgetRoutes(): void {
    this.#routes.clear();
  }

  get keptRoutes(): number {
    return this.#routes.size;
  }

  /** False when nobody listens. */
  send(event: BusEvent): boolean {
    let route = this.#routes.get(event.subject);
    if (route === undefined) this.#routes.set(event.subject, (route = this.#makeRoute(event.subject)));
    const { receivers, groups } = route;
    for (let index = 0; index < receivers.length; index += 1) receivers[index].receive(event);
    for (let index = 0; index < groups.length; index += 1) leastBusy(groups[index]).receive(event);
    return receivers.length + groups.length > 0;
  }

  #makeRoute(subject: string): Route {
    const listeners = this.#trie
      .match(subject)
      .filter(({ receiver }) => receiver.accepts(subject))
      .sort((one, other) => this.#order.get(one)! - this.#order.get(other)!);
    const groups = new Map<string, Group>();
    for (const { receiver, group } of listeners) {
      if (group === undefined) continue;
      const known = groups.get(group);
      if (known === undefined) groups.set(group, { members: [receiver], turn: 0 });
      else known.members.push(receiver);
    }
    return { receivers: listeners.filter(({ group }) => group === undefined).map(({ receiver }) => receiver), groups: [...groups.values()] };
  }
}

function leastBusy(group: Group): Receiver {
  const { members } = group;
  let chosen = group.turn % members.length;
  for (let step = 1; step < members.length; step += 1) {
    const candidate = (group.turn + step) % members.length;
    if (members[candidate].load < members[chosen].load) chosen = candidate;
  }
  group.turn = chosen + 1;
  return members[chosen];
}

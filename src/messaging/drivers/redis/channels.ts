// Who listens to which channels of Redis. Its own patterns cross dots, so they bring more than was asked for;
// each listener is then asked by our grammar. One subscription at Redis serves all listeners of one pattern.

import type { Redis } from 'ioredis';
import { readEvents } from '../../event.ts';
import { matchesPattern } from '../../subjects/grammar.ts';
import type { DriverSubscription, Receiver } from '../driver.ts';

export class Channels {
  readonly #connection: Redis;
  readonly #prefix: string;
  readonly #receivers = new Map<string, { ready: Promise<void>; members: Set<Receiver> }>();

  constructor(connection: Redis, prefix: string) {
    this.#connection = connection;
    this.#prefix = prefix;
    connection.on('message', (channel, text) => this.#hand(channel.slice(prefix.length), text));
    connection.on('pmessage', (glob, _channel, text) => this.#hand(fromGlob(glob.slice(prefix.length)), text));
  }

  add(pattern: string, receiver: Receiver): DriverSubscription {
    let entry = this.#receivers.get(pattern);
    if (entry === undefined) {
      const ready = (isGlob(pattern) ? this.#connection.psubscribe(this.#prefix + toGlob(pattern)) : this.#connection.subscribe(this.#prefix + pattern)).then(() => {});
      // Whoever waits for it is told; without anyone it must not end the process unheard.
      ready.catch(() => {});
      this.#receivers.set(pattern, (entry = { ready, members: new Set() }));
    }
    const { ready, members } = entry;
    members.add(receiver);
    return { ready, close: () => this.#remove(pattern, members, receiver) };
  }

  #remove(pattern: string, members: Set<Receiver>, receiver: Receiver): void {
    if (!members.delete(receiver) || members.size > 0) return;
    this.#receivers.delete(pattern);
    const left = isGlob(pattern) ? this.#connection.punsubscribe(this.#prefix + toGlob(pattern)) : this.#connection.unsubscribe(this.#prefix + pattern);
    left.catch(() => {});
  }

  #hand(pattern: string, text: string): void {
    const members = this.#receivers.get(pattern)?.members;
    if (members === undefined) return;
    for (const event of readEvents(text) ?? []) {
      if (!matchesPattern(pattern, event.subject)) continue;
      for (const receiver of [...members]) if (receiver.accepts(event.subject)) receiver.receive(event);
    }
  }
}

function isGlob(pattern: string): boolean {
  return /[*>]/.test(pattern);
}

/** `>` becomes `?*`, which tells it from `*` on the way back. Both cross dots. */
function toGlob(pattern: string): string {
  return pattern.replace(/>$/, '?*');
}

function fromGlob(glob: string): string {
  return glob.replace(/\?\*$/, '>');
}

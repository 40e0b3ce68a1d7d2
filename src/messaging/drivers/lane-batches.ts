// Micro-batches per lane. A lane is the first word of a subject: events of one lane keep their order, and a
// broker that stores lanes apart can hand out one without the others.

import type { BusEvent } from '../event.ts';
import { MicroBatches, type MicroBatchesOptions } from './micro-batches.ts';

export class LaneBatches {
  readonly #lanes = new Map<string, MicroBatches>();
  readonly #optionsOf: (lane: string) => MicroBatchesOptions;

  constructor(optionsOf: (lane: string) => MicroBatchesOptions) {
    this.#optionsOf = optionsOf;
  }

  /** Resolves when the event is kept. */
  add(event: BusEvent): Promise<void> {
    const lane = event.subject.split('.', 1)[0];
    let batches = this.#lanes.get(lane);
    if (batches === undefined) this.#lanes.set(lane, (batches = new MicroBatches(this.#optionsOf(lane))));
    return batches.add(event);
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#lanes.values()].map((batches) => batches.flush()));
  }

  end(): void {
    for (const batches of this.#lanes.values()) batches.end();
  }
}

// The memory that the two threads of a runner share: the thread that runs programs and the watcher.
// Who holds the lock may touch the output buffer, write to the channel, and change the current run.

/** Slots of `control`. */
const lockSlot = 0;
const runSlot = 1;
const heldBytesSlot = 2;
const heldStreamSlot = 3;

const controlSlots = 4;

export interface SharedState {
  /** The engine reads slot 0: 0 run on, 1 time is up, 2 memory, 3 stop, 4 output. */
  stopFlag: Int32Array;
  control: Int32Array;
  /** Output that was printed and not sent yet. */
  held: Uint8Array;
}

export function createSharedState(heldBytes: number): SharedState {
  return {
    stopFlag: new Int32Array(new SharedArrayBuffer(4)),
    control: new Int32Array(new SharedArrayBuffer(4 * controlSlots)),
    held: new Uint8Array(new SharedArrayBuffer(heldBytes)),
  };
}

export function withLock<Result>(state: SharedState, work: () => Result): Result {
  takeLock(state);
  try {
    return work();
  } finally {
    releaseLock(state);
  }
}

const isFree = 0;
const isTaken = 1;
/** Taken, and the other thread may be waiting: only then must the release wake it, which costs more than the rest. */
const isAwaited = 2;

export function takeLock({ control }: SharedState): void {
  if (Atomics.compareExchange(control, lockSlot, isFree, isTaken) === isFree) return;
  while (Atomics.exchange(control, lockSlot, isAwaited) !== isFree) Atomics.wait(control, lockSlot, isAwaited);
}

export function releaseLock({ control }: SharedState): void {
  if (Atomics.exchange(control, lockSlot, isFree) === isAwaited) Atomics.notify(control, lockSlot, 1);
}

/** The number of the run at work; 0 between runs. */
export function currentRun(state: SharedState): number {
  return Atomics.load(state.control, runSlot);
}

export function beginRun(state: SharedState, run: number): void {
  withLock(state, () => {
    Atomics.store(state.stopFlag, 0, 0);
    Atomics.store(state.control, runSlot, run);
  });
}

/** After this, nothing the watcher does can reach the next run. */
export function endRun(state: SharedState): void {
  withLock(state, () => Atomics.store(state.control, runSlot, 0));
}

/** Asks one run to stop. The first reason stays; a run that is over is left alone. */
export function requestStop(state: SharedState, run: number, reason: 1 | 2 | 3 | 4): void {
  withLock(state, () => {
    if (currentRun(state) === run) Atomics.compareExchange(state.stopFlag, 0, 0, reason);
  });
}

/** Bytes of output that are held. Only with the lock, like the next two. */
export function heldSize({ control }: SharedState): number {
  return control[heldBytesSlot];
}

export function heldStream({ control }: SharedState): 'stdout' | 'stderr' {
  return control[heldStreamSlot] === 0 ? 'stdout' : 'stderr';
}

export function setHeldOutput(state: SharedState, sizeBytes: number, stream: 'stdout' | 'stderr'): void {
  state.control[heldBytesSlot] = sizeBytes;
  state.control[heldStreamSlot] = stream === 'stdout' ? 0 : 1;
}

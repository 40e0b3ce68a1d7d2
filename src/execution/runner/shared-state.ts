// The memory that the two threads of a runner share: the thread that runs programs and the watcher.
// Who holds the lock may touch the output buffer, write to the channel, and change the current run.

/** Slots of `control`. */
const lockSlot = 0;
const runSlot = 1;
const heldBytesSlot = 2;
const heldStreamSlot = 3;

/** What the thread of the program waits for: 0 nothing came, 1 a line or its last piece, 2 the end of input, 3 a piece of a line. */
const inputSlot = 4;
const inputBytesSlot = 5;
/** 1 while the program waits for a person, which does not count as its time. */
const waitingSlot = 6;

const controlSlots = 7;

export interface SharedState {
  /** The engine reads slot 0: 0 run on, 1 time is up, 2 memory, 3 stop, 4 output. */
  stopFlag: Int32Array;
  control: Int32Array;
  /** Output that was printed and not sent yet. */
  held: Uint8Array;
  /** One piece of a line of input. */
  input: Uint8Array;
}

export function createSharedState(heldBytes: number, inputBytes = 64): SharedState {
  return {
    stopFlag: new Int32Array(new SharedArrayBuffer(4)),
    control: new Int32Array(new SharedArrayBuffer(4 * controlSlots)),
    held: new Uint8Array(new SharedArrayBuffer(heldBytes)),
    input: new Uint8Array(new SharedArrayBuffer(inputBytes)),
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
    clearInput(state);
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

export type InputPiece = { kind: 'none' | 'end' } | { kind: 'last' | 'piece'; bytes: Uint8Array };

/** Waits a moment for the next piece of input. Called by the thread of the program. */
export function awaitInput({ control, input }: SharedState, waitMs: number): InputPiece {
  Atomics.store(control, waitingSlot, 1);
  Atomics.wait(control, inputSlot, 0, waitMs);
  const kind = Atomics.load(control, inputSlot);
  if (kind === 0) return { kind: 'none' };
  const bytes = input.slice(0, control[inputBytesSlot]);
  Atomics.store(control, inputSlot, 0);
  return kind === 2 ? { kind: 'end' } : { kind: kind === 1 ? 'last' : 'piece', bytes };
}

/** The program goes on: from here its time counts again. */
export function endWaiting({ control }: SharedState): void {
  Atomics.store(control, waitingSlot, 0);
}

export function isWaiting({ control }: SharedState): boolean {
  return Atomics.load(control, waitingSlot) === 1;
}

/** Hands over a piece of input; false while the one before was not taken. `bytes` null is the end of input. */
export function offerInput({ control, input }: SharedState, bytes: Uint8Array | null, isLast: boolean): boolean {
  if (Atomics.load(control, inputSlot) !== 0) return false;
  if (bytes !== null) input.set(bytes);
  control[inputBytesSlot] = bytes?.length ?? 0;
  Atomics.store(control, inputSlot, bytes === null ? 2 : isLast ? 1 : 3);
  Atomics.notify(control, inputSlot);
  return true;
}

/** Forgets input that no run took. */
export function clearInput({ control }: SharedState): void {
  Atomics.store(control, inputSlot, 0);
  Atomics.store(control, waitingSlot, 0);
}

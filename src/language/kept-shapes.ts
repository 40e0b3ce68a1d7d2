// Objects that stay alive so that V8 keeps what it learned about their like. When a collection finds no object of a
// hidden class, the class goes, and with it all machine code that was made for it. A runner collects after it has
// practised: without this the next program would meet a compiler and values that V8 sees for the first time.

let kept: object[] | null = null;

/** For the tools of the compiler and for values that programs print: kept for good while `keepingShapes` works. */
export function keepShape<Thing extends object>(thing: Thing): Thing {
  if (kept !== null) kept.push(thing);
  return thing;
}

/** Does the work and gives what must be held for as long as its shapes shall be known. */
export function keepingShapes(work: () => void): readonly object[] {
  const held: object[] = [];
  kept = held;
  try {
    work();
  } finally {
    kept = null;
  }
  return held;
}

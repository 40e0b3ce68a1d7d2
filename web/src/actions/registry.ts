// The one list of what a person can do on the page right now. Buttons, keys and the list of shortcuts
// read it, so each action has one name and one way to run.

export interface Action {
  /** A noun and a verb, such as `run.start`. */
  id: string;
  /** The plain name, from words.ts. */
  name: string;
  /** Each entry is one way to press it, such as `Mod+Enter`, `F9` or `?`. `Mod` is Ctrl, and Command on a Mac. */
  keys: readonly string[];
  run(): void;
}

export interface ActionRegistry {
  /** Adds actions until the returned function is called. */
  add(actions: readonly Action[]): () => void;
  list(): readonly Action[];
  subscribe(listener: () => void): () => void;
}

export function createActionRegistry(): ActionRegistry {
  const groups = new Set<readonly Action[]>();
  const listeners = new Set<() => void>();
  let list: readonly Action[] = [];

  function update(): void {
    list = [...groups].flat();
    for (const listener of listeners) listener();
  }

  return {
    add(actions) {
      groups.add(actions);
      update();
      return () => {
        groups.delete(actions);
        update();
      };
    },
    list: () => list,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

// Gives this tab an id that survives a reload and that no other open tab has.
// A tab made by "duplicate" copies the session storage, so the id is also held by a lock where locks exist.

const key = 'hypercode.tab';

export async function claimTabId(): Promise<string> {
  const stored = readStored();
  if (stored !== null && (await hold(stored))) return stored;
  const fresh = createId();
  try {
    sessionStorage.setItem(key, fresh);
  } catch {
    // Without session storage the id lasts until the page closes.
  }
  await hold(fresh);
  return fresh;
}

function readStored(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function createId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** True when this tab now holds the id. Locks need a secure address; elsewhere the stored id is trusted. */
function hold(id: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(`hypercode.tab.${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held until the tab closes.
      return lock === null ? undefined : new Promise<void>(() => {});
    });
  });
}

// The storage of this browser for drafts. Some browsers block it, even to look at; then nothing is kept and
// the page says so.

import type { DraftStorage } from './drafts.ts';

export function browserStorage(): DraftStorage {
  try {
    return window.localStorage;
  } catch {
    return keepsNothing;
  }
}

const keepsNothing: DraftStorage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem() {
    throw new Error('storage is blocked');
  },
  removeItem() {},
};

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Draft, type DraftStorage, listDrafts, otherDrafts, readDraft, tidyDrafts, writeDraft } from './drafts.ts';

function memoryStorage(): DraftStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

const draft = (text: string, changedAtMs = 1): Draft => ({ text, caret: 2, anchor: 1, scrollTop: 30, changedAtMs });

test('a draft comes back as it was written', () => {
  const storage = memoryStorage();
  assert.equal(writeDraft(storage, 'a', draft('print(1)')), true);
  assert.deepEqual(readDraft(storage, 'a'), draft('print(1)'));
});

test('two tabs keep their own programs', () => {
  const storage = memoryStorage();
  writeDraft(storage, 'a', draft('one'));
  writeDraft(storage, 'b', draft('two', 2));
  assert.equal(readDraft(storage, 'a')?.text, 'one');
  assert.deepEqual(listDrafts(storage).map((entry) => entry.id), ['b', 'a']);
});

test('programs of other tabs leave out the sample, empty text and copies', () => {
  const storage = memoryStorage();
  writeDraft(storage, 'own', draft('mine', 9));
  writeDraft(storage, 'b', draft('two', 8));
  writeDraft(storage, 'c', draft('two', 7));
  writeDraft(storage, 'd', draft('sample', 6));
  writeDraft(storage, 'e', draft('  ', 5));
  writeDraft(storage, 'f', draft('mine', 4));
  assert.deepEqual(otherDrafts(storage, { id: 'own', text: 'mine' }, 'sample').map((entry) => entry.id), ['b']);
});

test('tidying never removes the draft of this tab and keeps the newest others', () => {
  const storage = memoryStorage();
  writeDraft(storage, 'own', draft('sample', 0));
  for (let count = 1; count <= 20; count += 1) writeDraft(storage, `tab${count}`, draft(`program ${count}`, count));
  tidyDrafts(storage, 'own', 'sample');
  const ids = listDrafts(storage).map((entry) => entry.id);
  assert.equal(ids.length, 13);
  assert.equal(ids[0], 'tab20');
  assert.equal(ids.includes('own'), true);
});

test('broken stored text is left out and does not stop the page', () => {
  const storage = memoryStorage();
  storage.setItem('hypercode.program.a', '{"text":');
  storage.setItem('hypercode.program.b', '{"caret":3}');
  storage.setItem('hypercode.program.c', '{"text":"ok","caret":99,"scrollTop":-4}');
  assert.equal(readDraft(storage, 'a'), null);
  assert.equal(readDraft(storage, 'b'), null);
  assert.deepEqual(readDraft(storage, 'c'), { text: 'ok', caret: 2, anchor: 0, scrollTop: 0, changedAtMs: 0 });
});

test('a browser that keeps nothing is noticed', () => {
  const storage = memoryStorage();
  storage.setItem = () => {
    throw new Error('quota');
  };
  assert.equal(writeDraft(storage, 'a', draft('x')), false);
});

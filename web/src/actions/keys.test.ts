import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionForKey, type KeyPress } from './keys.ts';
import type { Action } from './registry.ts';

const actions: Action[] = [
  { id: 'run.start', name: 'Run', keys: ['Mod+Enter'], run() {} },
  { id: 'focus.toggle', name: 'Focus', keys: ['F9'], run() {} },
  { id: 'shortcuts.open', name: 'List', keys: ['?'], run() {} },
];
const press = (change: Partial<KeyPress>): KeyPress => ({ key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isTyping: false, ...change });

test('Ctrl+Enter and Command+Enter start a run, Enter alone does not', () => {
  assert.equal(actionForKey(actions, press({ key: 'Enter', ctrlKey: true, isTyping: true }), true)?.id, 'run.start');
  assert.equal(actionForKey(actions, press({ key: 'Enter', metaKey: true }), true)?.id, 'run.start');
  assert.equal(actionForKey(actions, press({ key: 'Enter' }), true), null);
});

test('a function key works also while typing', () => {
  assert.equal(actionForKey(actions, press({ key: 'F9', isTyping: true }), false)?.id, 'focus.toggle');
});

test('a one-character key works only outside text fields and only when turned on', () => {
  assert.equal(actionForKey(actions, press({ key: '?', shiftKey: true }), true)?.id, 'shortcuts.open');
  assert.equal(actionForKey(actions, press({ key: '?', shiftKey: true, isTyping: true }), true), null);
  assert.equal(actionForKey(actions, press({ key: '?', shiftKey: true }), false), null);
});

test('a key press with Alt is left to the browser', () => {
  assert.equal(actionForKey(actions, press({ key: 'Enter', ctrlKey: true, altKey: true }), true), null);
});

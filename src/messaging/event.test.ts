import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readEvents } from './event.ts';

const whole = {
  specversion: '1.0', id: 'event_1', source: 'execution', type: 'run.started', subject: 'run.started', time: '2026-11-21T12:00:00.000Z',
  datacontenttype: 'application/json', data: { run_id: 'run_1' }, hcrole: 'system', hcseq: 1,
};

test('one event and several kept together can be read', () => {
  assert.deepEqual(readEvents(JSON.stringify(whole)), [whole]);
  assert.deepEqual(readEvents(JSON.stringify([whole, { ...whole, hctrace: '00-a-b-01' }])), [whole, { ...whole, hctrace: '00-a-b-01' }]);
  assert.deepEqual(readEvents('[]'), []);
});

const changes: Record<string, unknown> = {
  specversion: '0.3', id: '', source: 1, type: null, subject: 'x'.repeat(256), time: 5, datacontenttype: 'text/plain', hcrole: [], hcseq: -1, hctrace: 1, hcreply: {},
};
for (const [field, value] of Object.entries(changes)) {
  test(`bytes whose ${field} does not fit are no event`, () => {
    assert.equal(readEvents(JSON.stringify({ ...whole, [field]: value })), null);
    assert.equal(readEvents(JSON.stringify([whole, { ...whole, [field]: value }])), null);
  });
}

test('any bytes give events or null', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    const events = readEvents(text);
    assert.ok(events === null || events.length === 0);
  }));
});

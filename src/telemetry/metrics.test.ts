import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMetrics } from './index.ts';

test('runs are counted and timed by status and language', async () => {
  const metrics = createMetrics();
  metrics.executions.inc({ status: 'success', language: 'hypercode' });
  metrics.executionDuration.observe({ status: 'success', language: 'hypercode' }, 0.02);
  const page = await metrics.text();
  assert.match(page, /^hypercode_executions_total\{status="success",language="hypercode"\} 1$/m);
  assert.match(page, /^hypercode_execution_duration_seconds_count\{status="success",language="hypercode"\} 1$/m);
  assert.match(page, /^hypercode_execution_duration_seconds_bucket\{le="0\.025",status="success",language="hypercode"\} 1$/m);
});

test('the page tells about the process itself', async () => {
  const page = await createMetrics().text();
  for (const name of ['process_cpu_seconds_total', 'process_resident_memory_bytes', 'process_start_time_seconds', 'nodejs_eventloop_lag_seconds', 'nodejs_heap_size_used_bytes', 'nodejs_version_info']) {
    assert.match(page, new RegExp(`^${name}`, 'm'));
  }
});

test('two registries share nothing', async () => {
  const [first, second] = [createMetrics(), createMetrics()];
  first.executions.inc({ status: 'error', language: 'hypercode' });
  assert.doesNotMatch(await second.text(), /hypercode_executions_total\{/);
});

test('the page has the content type of the text form', () => {
  assert.match(createMetrics().contentType, /^text\/plain; version=0\.0\.4/);
});

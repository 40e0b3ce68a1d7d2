// What a run leaves for those who watch the service: a metric, a log line with its id, and a span.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { context, trace, type Span, type Tracer } from '@opentelemetry/api';
import { createLogger, createMetrics } from '../../src/telemetry/index.ts';
import { endlessLoop, jobOf, refusalOf, startService } from './execution-service.ts';

/** Keeps names and attributes of spans; the API needs no SDK for that. */
function recordSpans(): { name: string; attributes: Record<string, unknown>; hasEnded: boolean }[] {
  const spans: { name: string; attributes: Record<string, unknown>; hasEnded: boolean }[] = [];
  const startSpan = (name: string, options?: { attributes?: object }): Span => {
    const recorded = { name, attributes: { ...options?.attributes } as Record<string, unknown>, hasEnded: false };
    spans.push(recorded);
    const span = {
      setAttribute: (key: string, value: unknown) => (recorded.attributes[key] = value, span),
      setStatus: () => span,
      end: () => void (recorded.hasEnded = true),
    } as unknown as Span;
    return span;
  };
  const startActiveSpan = (name: string, options: { attributes?: object }, work: (span: Span) => unknown): unknown =>
    context.with(context.active(), work, undefined, startSpan(name, options));
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan, startActiveSpan }) as unknown as Tracer });
  return spans;
}

test('every run is counted, logged with its id and traced, also one that was refused', async () => {
  const spans = recordSpans();
  const metrics = createMetrics();
  const lines: string[] = [];
  const log = createLogger({ level: 'info', destination: { write: (line) => void lines.push(line) } });
  const service = await startService({}, { metrics, log });
  const jobs = [jobOf('print(1)'), jobOf(endlessLoop, { timeoutMs: 100 })];
  for (const job of jobs) await service.run(job);
  await service.close();
  const late = jobOf('print(1)');
  await refusalOf(service.run(late));

  const page = await metrics.text();
  for (const status of ['success', 'timeout', 'refused']) {
    assert.match(page, new RegExp(`hypercode_executions_total\\{status="${status}",language="hypercode"\\} 1\\n`));
  }
  assert.match(page, /hypercode_execution_duration_seconds_count\{status="success",language="hypercode"\} 1\n/);
  assert.doesNotMatch(page, /duration_seconds_count\{status="refused"/);

  const finished = lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === 'run.finished');
  assert.deepEqual(finished.map(({ runId, status, code }) => [runId, status, code]), [
    [jobs[0].id, 'success', undefined],
    [jobs[1].id, 'timeout', 'HC4001'],
    [late.id, 'refused', 'HC4008'],
  ]);

  assert.deepEqual(spans.map(({ name, attributes, hasEnded }) => [name, attributes['hypercode.run_id'], attributes['hypercode.status'], hasEnded]), [
    ['run', jobs[0].id, 'success', true],
    ['run', jobs[1].id, 'timeout', true],
    ['run', late.id, 'refused', true],
  ]);
});

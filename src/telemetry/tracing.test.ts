import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const door = new URL('./index.ts', import.meta.url).href;

/** Runs a script in a process of its own: the OpenTelemetry API keeps one provider per process. */
async function runScript(script: string): Promise<string> {
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd });
  return stdout.trim();
}

test('without an endpoint no part of the SDK is loaded', async () => {
  const output = await runScript(`
    const { registerHooks } = await import('node:module');
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    const { startTracing, inSpan } = await import('${door}');
    const tracing = await startTracing({ serviceName: 'hypercode' });
    await inSpan('run', {}, async () => {});
    await tracing.shutdown();
    console.log(JSON.stringify(loaded.filter((url) => url.includes('@opentelemetry/')).map((url) => url.split('@opentelemetry/').pop().split('/')[0])));
  `);
  const packages = new Set(JSON.parse(output) as string[]);
  assert.deepEqual([...packages], ['api']);
});

test('with an endpoint spans reach a collector, children below their parent', async () => {
  const received: { url: string; type: string; body: string }[] = [];
  const collector = createServer((request, response) => {
    void readAll(request).then((body) => {
      received.push({ url: request.url!, type: request.headers['content-type']!, body });
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  try {
    await runScript(`
      const { startTracing, inSpan } = await import('${door}');
      const tracing = await startTracing({ otlpEndpoint: 'http://127.0.0.1:${port}/', serviceName: 'hypercode-test' });
      await inSpan('request', { 'http.route': '/engine/run' }, async () => {
        await new Promise((resolve) => setImmediate(resolve));
        await inSpan('run', { 'hypercode.run_id': 'run_1' }, async () => {});
      });
      await inSpan('broken', {}, async () => { throw new TypeError('private text'); }).catch(() => {});
      await tracing.shutdown();
    `);
  } finally {
    collector.close();
  }
  assert.equal(received.length, 1);
  assert.equal(received[0].url, '/v1/traces');
  assert.equal(received[0].type, 'application/json');
  assert.doesNotMatch(received[0].body, /private text/);
  const [resourceSpans] = JSON.parse(received[0].body).resourceSpans;
  const service = resourceSpans.resource.attributes.find((attribute: { key: string }) => attribute.key === 'service.name');
  assert.equal(service.value.stringValue, 'hypercode-test');
  const spans: Record<string, { name: string; spanId: string; parentSpanId?: string; status: { code: number } }> = {};
  for (const span of resourceSpans.scopeSpans[0].spans) spans[span.name] = span;
  assert.equal(spans.run.parentSpanId, spans.request.spanId);
  assert.equal(spans.request.parentSpanId, undefined);
  assert.equal(spans.broken.status.code, 2);
});

async function readAll(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

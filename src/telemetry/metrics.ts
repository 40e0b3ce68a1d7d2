// What HyperCode counts, for Prometheus. Only the parts of prom-client in use are loaded: the whole
// package brings cluster support, a push client and digests, and costs about 8 MB more.

import { createRequire } from 'node:module';
import type { Counter, Histogram, Registry } from 'prom-client';

const require = createRequire(import.meta.url);
const RegistryClass = require('prom-client/lib/registry') as typeof Registry;
const CounterClass = require('prom-client/lib/counter') as typeof Counter;
const HistogramClass = require('prom-client/lib/histogram') as typeof Histogram;

const processMetrics = ['processCpuTotal', 'processStartTime', 'osMemoryHeap', 'processOpenFileDescriptors', 'processMaxFileDescriptors', 'eventLoopLag', 'heapSizeAndUsed', 'version', 'gc'];

export interface Metrics {
  registry: Registry;
  /** hypercode_executions_total */
  executions: Counter<'status' | 'language'>;
  /** hypercode_execution_duration_seconds */
  executionDuration: Histogram<'status' | 'language'>;
  /** hypercode_http_request_duration_seconds */
  requestDuration: Histogram<'method' | 'route' | 'status'>;
  /** The page for GET /metrics. */
  text(): Promise<string>;
  contentType: string;
}

/** Makes a registry of its own; nothing is shared between two calls. */
export function createMetrics(): Metrics {
  const registry = new RegistryClass();
  for (const name of processMetrics) {
    const register = require(`prom-client/lib/metrics/${name}`) as (registry: Registry) => void;
    register(registry);
  }
  const labelNames = ['status', 'language'] as const;
  const executions = new CounterClass({
    name: 'hypercode_executions_total',
    help: 'Runs that ended, by status and language.',
    labelNames,
    registers: [registry],
  });
  const executionDuration = new HistogramClass({
    name: 'hypercode_execution_duration_seconds',
    help: 'How long runs took, by status and language.',
    labelNames,
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
    registers: [registry],
  });
  const requestDuration = new HistogramClass({
    name: 'hypercode_http_request_duration_seconds',
    help: 'How long HTTP requests took, by method, route and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.025, 0.1, 0.5, 2.5, 10, 60, 300],
    registers: [registry],
  });
  return { registry, executions, executionDuration, requestDuration, text: () => registry.metrics(), contentType: registry.contentType };
}

// Spans by the OpenTelemetry API. The SDK and the exporter (about 25 MB) are loaded only when the
// settings name an endpoint; without one every span costs next to nothing.

import { SpanStatusCode, trace, type Attributes, type Span, type Tracer } from '@opentelemetry/api';

export interface Tracing {
  /** Sends what is left, then stops. */
  shutdown(): Promise<void>;
}

export interface TracingOptions {
  /** Base address of the collector, such as http://localhost:4318. */
  otlpEndpoint?: string;
  serviceName: string;
}

export async function startTracing(options: TracingOptions): Promise<Tracing> {
  if (options.otlpEndpoint === undefined) return { shutdown: () => Promise.resolve() };
  const { startExport } = await import('./trace-export.ts');
  return startExport({ otlpEndpoint: options.otlpEndpoint, serviceName: options.serviceName });
}

export function tracer(): Tracer {
  return trace.getTracer('hypercode');
}

/**
 * Does the work inside a span and ends the span in every case. Spans started inside become its children.
 *
 * @example
 * await inSpan('run', { 'hypercode.run_id': job.id }, () => runner.run(job));
 */
export function inSpan<Result>(name: string, attributes: Attributes, work: (span: Span) => Promise<Result>): Promise<Result> {
  return tracer().startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'error' });
      throw error;
    } finally {
      span.end();
    }
  });
}

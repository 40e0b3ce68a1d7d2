// The only door of telemetry.

export { createLogger, type LogDestination, type Logger, type LoggerOptions } from './logger.ts';
export { openLogFile, type LogFile } from './log-file.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export { inSpan, startTracing, tracer, type Tracing, type TracingOptions } from './tracing.ts';

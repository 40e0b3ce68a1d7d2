// Reads what a runner says. A runner is not trusted: its program may have taken it over.
// execd needs only the type and the run number to route a message; what people see of it is checked
// again, in full, by perform-run.ts, where zod is loaded.

import type { RunnerMessage } from '../protocol/messages.ts';

/** Null for anything that is not a message of the run at work. */
export function readRunnerMessage(value: unknown, run: number): RunnerMessage | null {
  if (typeof value !== 'object' || value === null) return null;
  const message = value as Record<string, unknown>;
  switch (message.type) {
    case 'ready':
      return isSize(message.rssBytes) ? { type: 'ready', rssBytes: message.rssBytes } : null;
    case 'idle':
      if (message.run !== run || !isSize(message.rssBytes) || typeof message.isIntact !== 'boolean') return null;
      return { type: 'idle', run, rssBytes: message.rssBytes, isIntact: message.isIntact };
    case 'output':
      if (message.run !== run || typeof message.text !== 'string') return null;
      return message.stream === 'stdout' || message.stream === 'stderr' ? { type: 'output', run, stream: message.stream, text: message.text } : null;
    case 'input':
      return message.run === run ? { type: 'input', run } : null;
    case 'completions':
      return message.run === run && areNames(message.names) ? { type: 'completions', run, names: message.names } : null;
    case 'end':
      return message.run === run ? (message as RunnerMessage) : null;
    default:
      return null;
  }
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function areNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= 200 && value.every((name) => typeof name === 'string' && name.length <= 500);
}

// The only door of execution.

export { createExecutionService, type ExecutionDescription, type ExecutionService, type ExecutionServiceOptions } from './service.ts';
export { createLocalRunner, type LocalRunnerOptions } from './local-runner.ts';
export { createSession, type SessionOptions } from './session.ts';
export { exitCodes } from './exit-codes.ts';
export { summarise } from './summarise.ts';

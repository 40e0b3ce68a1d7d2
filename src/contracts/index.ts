// The only door of contracts.

export { CatalogueError, errorRecordSchema, isCatalogueError, type ErrorRecord, type Place } from './errors/record.ts';
export { defineError, type ErrorEntry, type ErrorFactory } from './errors/define.ts';
export { closestNames, oneOf } from './errors/closest-names.ts';
export { renderError, type RenderOptions } from './errors/render.ts';
export { catalogue } from './errors/catalogue.ts';
export { commandErrors } from './errors/command.ts';
export { internalErrors } from './errors/internal.ts';
export { limitErrors } from './errors/limits.ts';
export { messagingErrors } from './errors/messaging.ts';
export { nameErrors } from './errors/names.ts';
export { requestErrors } from './errors/requests.ts';
export { runtimeErrors } from './errors/runtime.ts';
export { startErrors } from './errors/start.ts';
export { syntaxErrors } from './errors/syntax.ts';
export * from './events.ts';
export * from './ids.ts';
export * from './runs.ts';
export * from './settings/index.ts';

// The settings part of contracts, gathered for contracts/index.ts.

export { loadSettings, isLoopback, unknownRoles, type Problem as SettingsProblem, type SettingsSources } from './load.ts';
export { settingsReference } from './reference.ts';
export { logLevels, openApiKey, roles, type LogLevel, type Role, type RunSettings, type Settings } from './settings.ts';

// Reads the settings from the environment and the text of an optional file. Pure: reading the file is up
// to the caller. Everything that does not fit is collected, so that one start reports all of it.

import { closestNames } from '../errors/closest-names.ts';
import { CatalogueError, type ErrorRecord } from '../errors/record.ts';
import { startErrors } from '../errors/start.ts';
import { fields, otherVariables, settingsSchema, type Field, type FieldName, type SettingsFields } from './fields.ts';
import { openApiKey, roles, type Role, type Settings } from './settings.ts';

export interface SettingsSources {
  env: Readonly<Record<string, string | undefined>>;
  /** Text of the settings file, when there is one. */
  fileText?: string;
  /** Name of that file for messages. */
  fileName?: string;
}

/**
 * The settings of this start. Throws a CatalogueError that names every problem: the first one in full,
 * the others in its `detail`.
 *
 * @example
 * loadSettings({ env: { HOME: '/home/ada', HYPERCODE_PORT: '8001' } }).port; // 8001
 */
export function loadSettings(sources: SettingsSources): Settings {
  const problems: Problem[] = [];
  const values = new Map<FieldName, FoundValue>();
  readFile(sources, values, problems);
  readEnvironment(sources.env, values, problems);

  const data = fittingValues(values, problems);
  const nameOf = (key: FieldName): string => values.get(key)?.name ?? fields.find((field) => field.key === key)!.variable;
  problems.push(...unknownRoles(data.roles, nameOf('roles')));
  if (data.apiKey === openApiKey && !isLoopback(data.host)) {
    problems.push({ name: nameOf('host'), record: startErrors.openModeOnPublicAddress({ host: data.host }) });
  }
  if (data.runTimeoutS > data.runMaximumTimeoutS) {
    const [name, maximumName] = [nameOf('runTimeoutS'), nameOf('runMaximumTimeoutS')];
    problems.push({ name, record: startErrors.timeLimitsDisagree({ name, maximumName }) });
  }
  const dataFolder = chooseDataFolder(data.data, sources.env);
  if (dataFolder === null) problems.push({ name: 'HYPERCODE_DATA', record: startErrors.noHomeFolder({}) });
  if (problems.length > 0 || dataFolder === null) return stop(problems);
  return toSettings(data, dataFolder);
}

/** True for an address that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** One record per role that does not exist. */
export function unknownRoles(asked: readonly string[], name: string): Problem[] {
  return asked
    .filter((role) => !(roles as readonly string[]).includes(role))
    .map((role) => ({ name, record: startErrors.unknownRole({ role: shown(role), known: roles, where: name, suggestions: closestNames(role, roles) }) }));
}

interface FoundValue {
  value: unknown;
  /** The variable or file key it came from. */
  name: string;
  where: string;
}

export interface Problem {
  name: string;
  record: ErrorRecord;
}

function readFile(sources: SettingsSources, values: Map<FieldName, FoundValue>, problems: Problem[]): void {
  if (sources.fileText === undefined) return;
  const where = sources.fileName ?? 'hypercode.json';
  const content = objectFromJson(sources.fileText);
  if (content === null) {
    problems.push({ name: where, record: startErrors.settingsFileUnreadable({ file: where }) });
    return;
  }
  const allowed = fields.filter((field) => !field.isSecret);
  for (const [name, value] of Object.entries(content)) {
    const field = allowed.find((candidate) => candidate.key === name);
    if (field !== undefined) values.set(field.key, { value, name, where });
    else problems.push(unknown(startErrors.unknownKey, name, closestNames(name, allowed.map((candidate) => candidate.key)), where));
  }
}

const prefix = 'HYPERCODE_';

function readEnvironment(env: SettingsSources['env'], values: Map<FieldName, FoundValue>, problems: Problem[]): void {
  const ours = [...fields.map((field) => field.variable), ...Object.keys(otherVariables)].filter((name) => name.startsWith(prefix));
  // Compared without the part that all of them share, which would make every name look close.
  const endings = ours.map((name) => name.slice(prefix.length));
  for (const name of Object.keys(env).sort()) {
    if (!name.startsWith(prefix) || ours.includes(name)) continue;
    const close = closestNames(name.slice(prefix.length), endings).map((ending) => prefix + ending);
    problems.push(unknown(startErrors.unknownVariable, name, close, ''));
  }
  for (const field of fields) {
    const value = env[field.variable];
    // An empty variable counts as not set, as in most programs.
    if (value !== undefined && value !== '') values.set(field.key, { value, name: field.variable, where: '' });
  }
}

function objectFromJson(text: string): Record<string, unknown> | null {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof content === 'object' && content !== null && !Array.isArray(content) ? (content as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function unknown(factory: typeof startErrors.unknownKey, name: string, close: string[], where: string): Problem {
  return { name, record: factory({ name: shown(name), close, where, suggestions: close }) };
}

function doesNotFit(field: Field, found: FoundValue): Problem {
  const value = field.isSecret ? undefined : shown(typeof found.value === 'string' ? found.value : JSON.stringify(found.value));
  return { name: found.name, record: startErrors.valueDoesNotFit({ name: found.name, value, expected: field.expected, where: found.where }) };
}

/** Checks all values; one that does not fit becomes a problem and its default stands in, so that the checks after this see the rest. */
function fittingValues(values: Map<FieldName, FoundValue>, problems: Problem[]): SettingsFields {
  const asked = Object.fromEntries([...values].map(([key, found]) => [key, found.value]));
  const checked = settingsSchema.safeParse(asked);
  if (checked.success) return checked.data;
  for (const key of new Set(checked.error.issues.map((issue) => issue.path[0] as FieldName))) {
    problems.push(doesNotFit(fields.find((field) => field.key === key)!, values.get(key)!));
    delete asked[key];
  }
  return settingsSchema.parse(asked);
}

/** Text from outside, made safe for one message line. */
function shown(text: string): string {
  const points = [...text.replaceAll(/[\p{C}`]/gu, '?')];
  return points.length > 40 ? `${points.slice(0, 40).join('')}…` : points.join('');
}

function chooseDataFolder(asked: string | undefined, env: SettingsSources['env']): string | null {
  const home = env.HOME || env.USERPROFILE;
  if (asked !== undefined) return home && /^~(?=[/\\])/.test(asked) ? home + asked.slice(1) : asked;
  // The XDG rules say that a path which does not start at the root is ignored.
  if (env.XDG_DATA_HOME?.startsWith('/')) return `${env.XDG_DATA_HOME.replace(/\/+$/, '')}/hypercode`;
  return home ? `${home.replace(/[/\\]+$/, '')}/.local/share/hypercode` : null;
}

function stop(problems: Problem[]): never {
  const [first, ...others] = problems;
  if (others.length === 0) throw new CatalogueError(first.record);
  const names = [...new Set(others.map((problem) => `\`${shown(problem.name)}\``))].join(', ');
  const count = others.length === 1 ? '1 more setting needs' : `${others.length} more settings need`;
  throw new CatalogueError({ ...first.record, detail: `${count} a change: ${names}.` });
}

function toSettings(data: SettingsFields, dataFolder: string): Settings {
  return {
    host: data.host,
    port: data.port,
    dataFolder,
    roles: data.roles as Role[],
    ...(data.apiKey === undefined ? {} : { apiKey: data.apiKey }),
    logLevel: data.logLevel,
    ...(data.otlpEndpoint === undefined ? {} : { otlpEndpoint: data.otlpEndpoint }),
    allowedHosts: data.allowedHosts,
    bodyLimitBytes: data.bodyLimitKb * 1024,
    requestTimeoutMs: data.requestTimeoutS * 1000,
    stopDeadlineMs: data.stopDeadlineS * 1000,
    run: {
      timeoutMs: data.runTimeoutS * 1000,
      maximumTimeoutMs: data.runMaximumTimeoutS * 1000,
      memoryBytes: data.runMemoryMb * 1024 * 1024,
      outputBytes: data.runOutputKb * 1024,
      recursionDepth: data.runRecursionDepth,
      warmRunners: data.runWarmRunners,
      maximumConcurrent: data.runMaximumConcurrent,
      queueLimit: data.runQueueLimit,
      isJitless: data.runJitless === 'yes',
    },
    topicRules: data.topicRules,
    ...(data.brokerUrl === undefined ? {} : { brokerUrl: data.brokerUrl }),
  };
}

// The one schema of all settings. Every field knows its variable, its meaning and what fits, so that
// reading, messages and docs/reference/settings.md all come from here. Values are in the units people write.
// The key in the settings file is the name used here; the variable is HYPERCODE_ and the same words.

import { z } from 'zod';
import { logLevels, type LogLevel } from './settings.ts';

export interface FieldNotes {
  variable: string;
  /** One sentence: what the setting does. */
  meaning: string;
  /** What fits, to follow "must be". */
  expected: string;
  /** The default in words, when the schema has none to show. */
  defaultInWords?: string;
  /** Not allowed in the settings file and never shown in a message. */
  isSecret?: boolean;
}

const notes = z.registry<FieldNotes>();

export const settingsSchema = z.strictObject({
  host: text(/^[^\s/]{1,253}$/, '127.0.0.1', {
    variable: 'HYPERCODE_HOST',
    meaning: 'The address the server listens on.',
    expected: 'the name or number of an address, such as `127.0.0.1`',
  }),
  port: wholeNumber(0, 65_535, 8000, { variable: 'HYPERCODE_PORT', meaning: 'The port the server listens on; 0 takes any free one.' }),
  data: field(z.string().min(1).max(4096).optional(), {
    variable: 'HYPERCODE_DATA',
    meaning: 'The folder for keys, history and logs. Only you can read it.',
    expected: 'the path of a folder',
    defaultInWords: '`$XDG_DATA_HOME/hypercode`, else `~/.local/share/hypercode`',
  }),
  roles: list(['gateway', 'execution'], {
    variable: 'HYPERCODE_ROLES',
    meaning: 'The parts of the server that start here.',
    expected: 'role names with commas between them',
  }),
  apiKey: field(z.string().regex(/^[\x21-\x7e]{8,200}$/).optional(), {
    variable: 'API_KEY',
    meaning: 'The key that requests must carry. The value `dev-open` lets every local request in.',
    expected: 'at least 8 letters, digits or signs, without a space',
    defaultInWords: 'the key in the data folder',
    isSecret: true,
  }),
  logLevel: field(z.preprocess(lowerCase, z.enum(logLevels)).default('info'), {
    variable: 'LOG_LEVEL',
    meaning: 'How much is written to the log.',
    expected: `one of ${logLevels.map((level) => `\`${level}\``).join(', ')}`,
  }),
  otlpEndpoint: field(z.url({ protocol: /^https?$/ }).optional(), {
    variable: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    meaning: 'Where traces are sent. Without it nothing is sent.',
    expected: 'an address that starts with `http://` or `https://`',
    defaultInWords: 'none',
  }),
  allowedHosts: list([], {
    variable: 'HYPERCODE_ALLOWED_HOSTS',
    meaning: 'Names that browsers may use for this server, beside `localhost`.',
    expected: 'host names with commas between them',
  }),
  bodyLimitKb: wholeNumber(1, 102_400, 1024, { variable: 'HYPERCODE_BODY_LIMIT_KB', meaning: 'The largest request, in KB.' }),
  requestTimeoutS: wholeNumber(1, 3600, 30, { variable: 'HYPERCODE_REQUEST_TIMEOUT_S', meaning: 'How long a client may take to send one request, in seconds.' }),
  stopDeadlineS: wholeNumber(0, 3600, 10, { variable: 'HYPERCODE_STOP_DEADLINE_S', meaning: 'How long a stop waits for requests that still run, in seconds.' }),
  runTimeoutS: wholeNumber(1, 300, 30, { variable: 'HYPERCODE_RUN_TIMEOUT_S', meaning: 'How long a run may take when it does not ask for a time, in seconds.' }),
  runMaximumTimeoutS: wholeNumber(1, 300, 300, { variable: 'HYPERCODE_RUN_MAXIMUM_TIMEOUT_S', meaning: 'The longest time a run may ask for, in seconds.' }),
  runMemoryMb: wholeNumber(16, 65_536, 256, { variable: 'HYPERCODE_RUN_MEMORY_MB', meaning: 'The memory one run may use, in MB.' }),
  runOutputKb: wholeNumber(1, 1_048_576, 1024, { variable: 'HYPERCODE_RUN_OUTPUT_KB', meaning: 'The text one run may print, in KB.' }),
  runRecursionDepth: wholeNumber(10, 10_000, 1000, { variable: 'HYPERCODE_RUN_RECURSION_DEPTH', meaning: 'How deep calls may nest in one run.' }),
  runWarmRunners: wholeNumber(0, 64, 2, { variable: 'HYPERCODE_RUN_WARM_RUNNERS', meaning: 'Runner processes kept ready for the next run.' }),
  runMaximumConcurrent: wholeNumber(1, 256, 4, { variable: 'HYPERCODE_RUN_MAXIMUM_CONCURRENT', meaning: 'How many runs may happen at the same time.' }),
  runQueueLimit: wholeNumber(0, 100_000, 64, { variable: 'HYPERCODE_RUN_QUEUE_LIMIT', meaning: 'How many runs may wait for a place.' }),
  runJitless: field(z.preprocess(lowerCase, z.enum(['yes', 'no'])).default('no'), {
    variable: 'HYPERCODE_RUN_JITLESS',
    meaning: 'With `yes`, programs are never turned into machine code: slower, for code nobody trusts.',
    expected: '`yes` or `no`',
  }),
  topicRules: rules({
    variable: 'HYPERCODE_TOPIC_RULES',
    meaning: 'Which roles may send and listen to more events, or to fewer.',
    expected: 'rules such as `agent publish deployment.*` with commas between them',
  }),
  brokerUrl: field(z.url({ protocol: /^(nats|tls|rediss?)$/ }).optional(), {
    variable: 'HYPERCODE_BROKER_URL',
    meaning: 'The NATS or Redis server that carries events between processes. Without it they stay in this one.',
    expected: 'an address that starts with `nats://` or `redis://`',
    defaultInWords: 'none',
    isSecret: true,
  }),
});

export type SettingsFields = z.infer<typeof settingsSchema>;
export type FieldName = keyof SettingsFields & string;

export interface Field extends FieldNotes {
  key: FieldName;
  /** The default as the schema gives it; undefined when there is none. */
  defaultValue: unknown;
}

/** All fields in the order of the schema. */
export const fields: readonly Field[] = Object.entries(settingsSchema.shape).map(([key, schema]) => {
  const fieldNotes = notes.get(schema as z.ZodType);
  if (fieldNotes === undefined) throw new Error(`The setting ${key} has no notes.`);
  const fallback = (schema as z.ZodType).safeParse(undefined);
  return { ...fieldNotes, key: key as FieldName, defaultValue: fallback.success ? fallback.data : undefined };
});

/** HYPERCODE_* variables that belong to HyperCode and are no settings of the server. */
export const otherVariables: Readonly<Record<string, string>> = {
  HYPERCODE_CONFIG: 'The path of the settings file. Without it, `hypercode.json` in the current folder is read if it is there.',
  HYPERCODE_REQUIRE_BROWSER: 'Used by `npm run check:web` only: with `1`, a missing browser ends the check with an error.',
};

function field<Schema extends z.ZodType>(schema: Schema, fieldNotes: FieldNotes): Schema {
  notes.add(schema, fieldNotes);
  return schema;
}

function text(pattern: RegExp, fallback: string, fieldNotes: FieldNotes) {
  return field(z.string().regex(pattern).default(fallback), fieldNotes);
}

function wholeNumber(minimum: number, maximum: number, fallback: number, fieldNotes: Omit<FieldNotes, 'expected'>) {
  const schema = z.preprocess(numberFromText, z.int().min(minimum).max(maximum)).default(fallback);
  return field(schema, { ...fieldNotes, expected: `a whole number from ${minimum} to ${maximum}` });
}

/** A list may be empty only where empty is the default. */
function list(fallback: string[], fieldNotes: FieldNotes) {
  const items = z.array(z.string().min(1).max(253)).min(Math.min(fallback.length, 1));
  return field(z.preprocess(listFromText, items).default(fallback), fieldNotes);
}

function rules(fieldNotes: FieldNotes) {
  // A role, then `not` to refuse, then one act or both, then a pattern of subjects.
  const topicRuleForm = /^[a-z][a-z0-9-]{0,63} (not )?((publish|subscribe) )?(?!(?:not|publish|subscribe)$)(([\w-]+|\*)\.)*([\w-]+|\*|>)$/;
  const oneRule = z.string().max(255).transform((text) => text.trim().replaceAll(/\s+/g, ' ')).pipe(z.string().regex(topicRuleForm));
  return field(z.preprocess(listFromText, z.array(oneRule)).default([]), fieldNotes);
}

function numberFromText(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,15}$/.test(value.trim()) ? Number(value.trim()) : value;
}

function listFromText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.split(',').map((item) => item.trim()).filter((item) => item !== '');
}

function lowerCase(value: unknown): unknown {
  return typeof value === 'string' ? (value.toLowerCase() as LogLevel) : value;
}

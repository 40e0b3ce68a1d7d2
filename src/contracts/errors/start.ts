// HC6xxx: settings and starting up.

import { defineError } from './define.ts';

const type = 'StartError';
const status = 500;

export const startErrors = {
  unknownVariable: defineError<{ name: string; close: string[] }>({
    code: 'HC6001',
    type: 'SettingsError',
    status,
    what: ({ name }) => `HyperCode does not know the variable \`${name}\`.`,
    why: () => 'A setting with a slip in its name would change nothing, so the start stops.',
    next: ({ close }) => (close.length > 0 ? `Change the name to ${oneOf(close)}.` : 'Remove it, or use a name from `docs/reference/settings.md`.'),
    sample: { name: 'HYPERCODE_PROT', close: ['HYPERCODE_PORT'] },
  }),
  unknownKey: defineError<{ name: string; close: string[] }>({
    code: 'HC6002',
    type: 'SettingsError',
    status,
    what: ({ name }) => `The settings file has the key \`${name}\`, which is not known.`,
    why: () => 'A key with a slip in its name would change nothing, so the start stops.',
    next: ({ close }) => (close.length > 0 ? `Change the key to ${oneOf(close)}.` : 'Remove it, or use a key from `docs/reference/settings.md`.'),
    sample: { name: 'prot', close: ['port'], where: 'hypercode.json' },
  }),
  valueDoesNotFit: defineError<{ name: string; value?: string; expected: string }>({
    code: 'HC6003',
    type: 'SettingsError',
    status,
    what: ({ name }) => `The setting \`${name}\` has a value that does not fit.`,
    why: ({ value, expected }) => `${value === undefined ? 'It' : `It is \`${value}\`. It`} must be ${expected}.`,
    next: ({ name }) => `Set \`${name}\` to a value that fits, or remove it.`,
    sample: { name: 'HYPERCODE_PORT', value: 'eighty', expected: 'a whole number from 0 to 65535' },
  }),
  settingsFileUnreadable: defineError<{ file: string }>({
    code: 'HC6004',
    type: 'SettingsError',
    status,
    what: ({ file }) => `The settings file \`${file}\` cannot be read as JSON.`,
    why: () => 'The file must hold one JSON object, such as `{ "port": 8001 }`.',
    next: ({ file }) => `Correct the JSON in \`${file}\`.`,
    sample: { file: 'hypercode.json' },
  }),
  settingsFileMissing: defineError<{ file: string }>({
    code: 'HC6005',
    type: 'SettingsError',
    status,
    what: ({ file }) => `The settings file \`${file}\` cannot be opened.`,
    why: () => 'The variable `HYPERCODE_CONFIG` names this file, and it must be there and readable.',
    next: () => 'Correct the path in `HYPERCODE_CONFIG`, or remove the variable.',
    sample: { file: 'settings/home.json' },
  }),
  unknownRole: defineError<{ role: string; known: readonly string[] }>({
    code: 'HC6006',
    type: 'SettingsError',
    status,
    what: ({ role }) => `HyperCode has no role called \`${role}\`.`,
    why: () => 'A role is one part of the server that can start on its own.',
    next: ({ known }) => `Use one or more of these roles: ${known.map((name) => `\`${name}\``).join(', ')}.`,
    sample: { role: 'gatway', known: ['gateway', 'execution'] },
  }),
  openModeOnPublicAddress: defineError<{ host: string }>({
    code: 'HC6007',
    type: 'SettingsError',
    status,
    what: ({ host }) => `Open mode does not start on the address \`${host}\`.`,
    why: () => 'With `API_KEY=dev-open`, anyone who can reach that address could run programs here.',
    next: () => 'Remove `API_KEY`, or set `HYPERCODE_HOST` to `127.0.0.1`.',
    sample: { host: '0.0.0.0' },
  }),
  timeLimitsDisagree: defineError<{ name: string; maximumName: string }>({
    code: 'HC6008',
    type: 'SettingsError',
    status,
    what: ({ name, maximumName }) => `The time in \`${name}\` is longer than \`${maximumName}\` allows.`,
    why: () => 'A run that asks for no time of its own gets the first one.',
    next: ({ name, maximumName }) => `Make \`${name}\` at most as long as \`${maximumName}\`.`,
    sample: { name: 'HYPERCODE_RUN_TIMEOUT_S', maximumName: 'HYPERCODE_RUN_MAXIMUM_TIMEOUT_S' },
  }),
  noHomeFolder: defineError({
    code: 'HC6009',
    type: 'SettingsError',
    status,
    what: () => 'HyperCode found no folder to keep its data in.',
    why: () => 'It looks in `HYPERCODE_DATA`, `XDG_DATA_HOME` and `HOME`, and none of them is set.',
    next: () => 'Set `HYPERCODE_DATA` to a folder of yours.',
    sample: {},
  }),
  portTaken: defineError<{ port: number }>({
    code: 'HC6010',
    type,
    status,
    what: ({ port }) => `Port ${port} is already used by another program.`,
    why: () => 'Two programs cannot listen on one port at the same time.',
    next: ({ port }) => `Stop that program, or run \`hypercode up --port ${port === 65_535 ? port - 1 : port + 1}\`.`,
    sample: { port: 8000 },
  }),
  addressNotUsable: defineError<{ host: string; port: number }>({
    code: 'HC6011',
    type,
    status,
    what: ({ host, port }) => `HyperCode may not listen on \`${host}\`, port ${port}.`,
    why: () => 'The address is not one of this machine, or the system keeps this port.',
    next: () => 'Set `HYPERCODE_HOST` to `127.0.0.1` and `HYPERCODE_PORT` to a number above 1023.',
    sample: { host: '203.0.113.7', port: 8000 },
  }),
  nodeMissing: defineError<{ version: string }>({
    code: 'HC6012',
    type,
    status,
    what: () => 'HyperCode cannot find the Node program that it needs.',
    why: ({ version }) => `It needs Node 26.10 or newer. This is Node ${version}, and \`node_modules\` has none.`,
    next: () => 'Run `npm install` in the HyperCode folder.',
    sample: { version: '20.19.2' },
  }),
  webBuildNotPossible: defineError({
    code: 'HC6013',
    type,
    status,
    what: () => 'The web pages of HyperCode could not be built.',
    why: () => 'The build tool stopped before it was done, so there is no page to show.',
    next: () => 'Run `npm install`, then `npm run build:web`, and read its first message.',
    sample: {},
  }),
  dataFolderNotWritable: defineError<{ folder: string }>({
    code: 'HC6014',
    type,
    status,
    what: ({ folder }) => `HyperCode cannot write to its data folder \`${folder}\`.`,
    why: () => 'The folder is missing, full, or owned by someone else.',
    next: () => 'Set `HYPERCODE_DATA` to a folder that you may write to.',
    sample: { folder: '/srv/hypercode' },
  }),
  secretsFileUnreadable: defineError({
    code: 'HC6020',
    type,
    status,
    what: () => 'The file `secrets.json` in the data folder cannot be read.',
    why: () => 'It must hold the API key and the session key that HyperCode wrote there.',
    next: () => 'Move the file away. HyperCode makes a new one at the next start.',
    sample: { where: 'secrets.json' },
  }),
};

/** `a`, or `a` or `b`, or `a`, `b` or `c`. */
function oneOf(names: readonly string[]): string {
  const marked = names.slice(0, 3).map((name) => `\`${name}\``);
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} or ${marked.at(-1)}`;
}

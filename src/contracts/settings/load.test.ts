import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isCatalogueError, loadSettings, type ErrorRecord } from '../index.ts';

const home = { HOME: '/home/ada' };

function refusal(env: Record<string, string>, fileText?: string): ErrorRecord {
  try {
    loadSettings({ env: { ...home, ...env }, fileText });
  } catch (error) {
    if (isCatalogueError(error)) return error.record;
    throw error;
  }
  throw new assert.AssertionError({ message: 'The settings were accepted.' });
}

test('without any setting the defaults hold', () => {
  assert.deepEqual(loadSettings({ env: home }), {
    host: '127.0.0.1',
    port: 8000,
    dataFolder: '/home/ada/.local/share/hypercode',
    roles: ['gateway', 'execution'],
    logLevel: 'info',
    allowedHosts: [],
    bodyLimitBytes: 1_048_576,
    requestTimeoutMs: 30_000,
    stopDeadlineMs: 10_000,
    run: { timeoutMs: 30_000, maximumTimeoutMs: 300_000, memoryBytes: 268_435_456, outputBytes: 1_048_576, recursionDepth: 1000, warmRunners: 2, maximumConcurrent: 4, queueLimit: 64, isJitless: false },
    topicRules: [],
  });
});

test('a variable wins over the file', () => {
  const settings = loadSettings({ env: { ...home, HYPERCODE_PORT: '9000' }, fileText: '{ "port": 7000, "runMemoryMb": 64 }' });
  assert.equal(settings.port, 9000);
  assert.equal(settings.run.memoryBytes, 64 * 1024 * 1024);
});

test('an empty variable counts as not set', () => {
  assert.equal(loadSettings({ env: { ...home, HYPERCODE_PORT: '' } }).port, 8000);
});

test('lists come with commas from a variable and as lists from the file', () => {
  assert.deepEqual(loadSettings({ env: { ...home, HYPERCODE_ALLOWED_HOSTS: 'code.example, lab' } }).allowedHosts, ['code.example', 'lab']);
  assert.deepEqual(loadSettings({ env: home, fileText: '{ "roles": ["execution"] }' }).roles, ['execution']);
});

test('the level of the log may be written in capitals, as the V2.0 reference does', () => {
  assert.equal(loadSettings({ env: { ...home, LOG_LEVEL: 'INFO' } }).logLevel, 'info');
});

test('the data folder follows XDG, and a path that does not start at the root is ignored there', () => {
  assert.equal(loadSettings({ env: { ...home, XDG_DATA_HOME: '/data' } }).dataFolder, '/data/hypercode');
  assert.equal(loadSettings({ env: { ...home, XDG_DATA_HOME: 'data' } }).dataFolder, '/home/ada/.local/share/hypercode');
  assert.equal(loadSettings({ env: { ...home, HYPERCODE_DATA: '~/lab' } }).dataFolder, '/home/ada/lab');
});

test('an unknown variable stops the start and names what is close', () => {
  const record = refusal({ HYPERCODE_PROT: '8001' });
  assert.equal(record.code, 'HC6001');
  assert.deepEqual(record.suggestions, ['HYPERCODE_PORT']);
  assert.equal(record.next, 'Change the name to `HYPERCODE_PORT`.');
});

test('an unknown key of the file stops the start and names what is close', () => {
  const record = refusal({}, '{ "run_memory": 64 }');
  assert.equal(record.code, 'HC6002');
  assert.deepEqual(record.suggestions, ['runMemoryMb']);
});

test('the API key is refused in the file', () => {
  assert.equal(refusal({}, '{ "apiKey": "long-enough-key" }').code, 'HC6002');
});

test('variables of the tools around HyperCode are no unknown settings', () => {
  assert.equal(loadSettings({ env: { ...home, HYPERCODE_REQUIRE_BROWSER: '1', HYPERCODE_CONFIG: 'x.json' } }).port, 8000);
});

const misfits: [string, string][] = [
  ['HYPERCODE_PORT', 'eighty'],
  ['HYPERCODE_PORT', '-1'],
  ['HYPERCODE_PORT', '65536'],
  ['HYPERCODE_PORT', '8000.5'],
  ['HYPERCODE_PORT', '0x50'],
  ['HYPERCODE_RUN_TIMEOUT_S', '0'],
  ['HYPERCODE_RUN_MEMORY_MB', '1e9'],
  ['HYPERCODE_HOST', 'a b'],
  ['HYPERCODE_ROLES', ','],
  ['LOG_LEVEL', 'loud'],
  ['HYPERCODE_TOPIC_RULES', 'agent'],
  ['HYPERCODE_TOPIC_RULES', 'agent publish'],
  ['HYPERCODE_TOPIC_RULES', 'agent may run.*'],
  ['HYPERCODE_TOPIC_RULES', 'agent run.>.x'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'localhost:4318'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'file:///etc/passwd'],
];
for (const [name, value] of misfits) {
  test(`${name}=${value} does not fit`, () => {
    const record = refusal({ [name]: value });
    assert.equal(record.code, 'HC6003');
    assert.ok(record.what.includes(`\`${name}\``) && record.why.includes(`\`${value}\``), record.why);
  });
}

test('topic rules come with commas, and extra spaces do no harm', () => {
  const text = 'agent publish deployment.*,  operator   >, agent not publish task.assign';
  assert.deepEqual(loadSettings({ env: { ...home, HYPERCODE_TOPIC_RULES: text } }).topicRules, ['agent publish deployment.*', 'operator >', 'agent not publish task.assign']);
});

test('the address of a broker may carry a password, so it is for variables only and never shown', () => {
  const url = 'nats://ada:zebra77@127.0.0.1:4222';
  assert.equal(loadSettings({ env: { ...home, HYPERCODE_BROKER_URL: url } }).brokerUrl, url);
  assert.equal(refusal({}, JSON.stringify({ brokerUrl: url })).code, 'HC6002');
  assert.doesNotMatch(JSON.stringify(refusal({ HYPERCODE_BROKER_URL: 'kafka://ada:zebra77@127.0.0.1' })), /zebra/);
});

test('an API key that does not fit is never shown', () => {
  const record = refusal({ API_KEY: 'zebra 77' });
  assert.equal(record.code, 'HC6003');
  assert.doesNotMatch(JSON.stringify(record), /zebra/);
});

test('a settings file that is not one JSON object stops the start', () => {
  for (const fileText of ['', '[]', 'null', '{ port: 1 }', '{"port": 1,}']) assert.equal(refusal({}, fileText).code, 'HC6004', fileText);
});

test('a role that does not exist stops the start', () => {
  const record = refusal({ HYPERCODE_ROLES: 'gateway,exection' });
  assert.equal(record.code, 'HC6006');
  assert.deepEqual(record.suggestions, ['execution']);
});

test('open mode needs an address that only this machine reaches', () => {
  for (const host of ['0.0.0.0', '::', '192.168.1.4', 'example.com', '127.evil.example']) {
    assert.equal(refusal({ API_KEY: 'dev-open', HYPERCODE_HOST: host }).code, 'HC6007', host);
  }
  for (const host of ['127.0.0.1', '127.8.8.8', 'localhost', '::1']) {
    assert.equal(loadSettings({ env: { ...home, API_KEY: 'dev-open', HYPERCODE_HOST: host } }).apiKey, 'dev-open');
  }
});

test('the usual time of a run must fit below the longest', () => {
  assert.equal(refusal({ HYPERCODE_RUN_TIMEOUT_S: '60', HYPERCODE_RUN_MAXIMUM_TIMEOUT_S: '30' }).code, 'HC6008');
});

test('without a home folder the data folder must be named', () => {
  assert.throws(() => loadSettings({ env: {} }), /HC6009/);
  assert.equal(loadSettings({ env: { HYPERCODE_DATA: '/data' } }).dataFolder, '/data');
});

test('all problems are reported together, the first in full', () => {
  const record = refusal({ HYPERCODE_PROT: '1', HYPERCODE_PORT: 'x', HYPERCODE_ROLES: 'nobody' }, '{ "colour": "blue" }');
  assert.equal(record.code, 'HC6002');
  assert.equal(record.detail, '3 more settings need a change: `HYPERCODE_PROT`, `HYPERCODE_PORT`, `HYPERCODE_ROLES`.');
});

test('any environment and any file give settings or a catalogue error', () => {
  const names = fc.oneof(fc.constantFrom('HYPERCODE_PORT', 'HYPERCODE_ROLES', 'API_KEY', 'LOG_LEVEL', 'HYPERCODE_DATA', 'HYPERCODE___', '__proto__'), fc.string());
  fc.assert(
    fc.property(fc.dictionary(names, fc.string()), fc.option(fc.oneof(fc.json(), fc.string()), { nil: undefined }), (env, fileText) => {
      try {
        loadSettings({ env, fileText });
      } catch (error) {
        if (!isCatalogueError(error)) throw error;
        assert.match(error.record.code, /^HC60\d\d$/);
      }
    }),
    { numRuns: 300 },
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { commands } from './command-table.ts';
import { readArguments } from './read-arguments.ts';

function read(...argv: string[]) {
  const { line, problem } = readArguments(argv, commands);
  return problem ?? { command: line.command.name, words: line.words, switches: [...line.switches], values: Object.fromEntries(line.values) };
}

test('a command with a word, a switch and a value is read in any order', () => {
  const expected = { command: 'run', words: ['hello.hc'], switches: ['json'], values: { timeout: '5' } };
  assert.deepEqual(read('run', 'hello.hc', '--json', '--timeout', '5'), expected);
  assert.deepEqual(read('run', '--timeout=5', '--json', 'hello.hc'), expected);
  assert.deepEqual(read('--json', 'run', 'hello.hc', '--timeout', '5'), expected);
});

test('a single dash is a word, and after two dashes everything is a word', () => {
  assert.deepEqual(read('run', '-'), { command: 'run', words: ['-'], switches: [], values: {} });
  assert.deepEqual(read('run', '--', '--odd.hc'), { command: 'run', words: ['--odd.hc'], switches: [], values: {} });
});

test('nothing means help, and --version means version', () => {
  assert.deepEqual(read(), { command: 'help', words: [], switches: [], values: {} });
  assert.deepEqual(read('--version', '--json'), { command: 'version', words: [], switches: ['json'], values: {} });
});

test('help needs no other word', () => {
  assert.deepEqual(read('run', '-h'), { command: 'run', words: [], switches: ['help'], values: {} });
});

test('each problem says what it is about', () => {
  assert.equal((read('chekc') as { kind: string }).kind, 'unknownCommand');
  assert.equal((read('where', '--al') as { kind: string }).kind, 'unknownOption');
  assert.deepEqual(read('run'), { kind: 'missingArgument', argument: 'a file', command: 'run', example: 'hypercode run hello.hc' });
  assert.deepEqual(read('run', 'a', 'b'), { kind: 'extraArgument', argument: 'b', command: 'run', usage: 'hypercode run FILE' });
  assert.deepEqual(read('up', '--port'), { kind: 'optionNeedsValue', option: '--port', example: '--port 8001' });
  assert.deepEqual(read('up', '--port', '--json'), { kind: 'optionNeedsValue', option: '--port', example: '--port 8001' });
  assert.deepEqual(read('up', '--no-build=1'), { kind: 'optionTakesNoValue', option: '--no-build' });
});

test('any command line gives a reading or a problem', () => {
  const word = fc.oneof(fc.constantFrom('run', 'up', 'help', '-', '--', '--json', '--port', '-h', '--no-json', '--__proto__', '-p8', '--='), fc.string());
  fc.assert(fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
    const { line, problem } = readArguments(argv, commands);
    assert.notEqual(line === null, problem === null);
  }));
});

test('names of commands are unique and every example starts with its command', () => {
  assert.equal(new Set(commands.map((command) => command.name)).size, commands.length);
  for (const command of commands) assert.match(command.examples[0], new RegExp(`^hypercode ${command.name}\\b`));
});

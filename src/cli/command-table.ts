// Every command in one table: how it is written, what it takes and where its work is.
// Help, the argument reader and docs/reference/cli.md read this table. Adding a command starts here.

import type { Command } from './command.ts';

const port = { name: 'port', value: 'NUMBER', example: '--port 8001', meaning: 'Listen on this port.' };

export const commands: readonly Command[] = [
  {
    name: 'up',
    summary: 'Start HyperCode and print a link to it.',
    examples: ['hypercode up', 'hypercode up --port 8001'],
    options: [port, { name: 'no-build', meaning: 'Do not build the web pages first.' }],
    notes: ['The log goes to `logs/hypercode.log` in the data folder. Stop with Ctrl+C.'],
    load: async () => (await import('./commands/up.ts')).up,
  },
  {
    name: 'serve',
    summary: 'Start only the parts of the server that you name.',
    examples: ['hypercode serve --roles gateway,execution'],
    options: [
      { name: 'roles', value: 'LIST', example: '--roles gateway,execution', meaning: 'The parts to start: gateway, execution.' },
      port,
    ],
    notes: ['The log goes to standard error as JSON lines. The web pages are not built.'],
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  {
    name: 'run',
    summary: 'Run a program and print what it prints.',
    examples: ['hypercode run hello.hc', 'hypercode run hello.hc --timeout 5', 'cat hello.hc | hypercode run -'],
    takes: { name: 'FILE', article: 'a file', many: false },
    options: [
      { name: 'timeout', value: 'SECONDS', example: '--timeout 10', meaning: 'Stop the program after this time.' },
      { name: 'jitless', meaning: 'Never turn the program into machine code: slower, for code nobody trusts.' },
    ],
    notes: ['`-` reads the program from standard input. No server is needed.', 'The program may import and read files of its own folder. `input()` reads what you type.'],
    load: async () => (await import('./commands/run.ts')).run,
  },
  {
    name: 'repl',
    summary: 'Start a prompt that runs each line you type.',
    examples: ['hypercode repl', 'hypercode'],
    notes: ['`hypercode` alone does the same on a terminal. Names stay until you leave.', 'Write `:help` at the prompt to see what it can do.'],
    load: async () => (await import('./commands/repl.ts')).repl,
  },
  {
    name: 'check',
    summary: 'Check programs without running them.',
    examples: ['hypercode check hello.hc', 'hypercode check *.hc --json'],
    takes: { name: 'FILE', article: 'a file', many: true },
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'ast',
    summary: 'Print the syntax tree of a program as JSON.',
    examples: ['hypercode ast hello.hc', 'hypercode ast hello.hc --lossless'],
    takes: { name: 'FILE', article: 'a file', many: false },
    options: [{ name: 'lossless', meaning: 'Keep comments, blank lines and places.' }],
    load: async () => (await import('./commands/ast.ts')).ast,
  },
  {
    name: 'where',
    summary: 'Show your last five actions and one next step.',
    examples: ['hypercode where'],
    load: async () => (await import('./commands/where.ts')).where,
  },
  {
    name: 'link',
    summary: 'Make a new one-time link to the running server.',
    examples: ['hypercode link'],
    load: async () => (await import('./commands/link.ts')).link,
  },
  {
    name: 'key',
    summary: 'Print the API key for requests of your own.',
    examples: ['hypercode key', 'curl -H "X-API-Key: $(hypercode key)" localhost:8000/health'],
    load: async () => (await import('./commands/key.ts')).key,
  },
  {
    name: 'backup',
    summary: 'Make, check and put back backups of your data.',
    examples: ['hypercode backup create', 'hypercode backup create monday', 'hypercode backup verify monday', 'hypercode backup restore monday --replace'],
    takes: { name: 'ACTION [FOLDER]', article: 'an action', many: false, most: 2 },
    options: [{ name: 'replace', meaning: 'Restore over a store that is there. The old one is kept beside it.' }],
    notes: ['`create` also works while a server runs. Stop the server before `restore`.', 'Keys are not in a backup: copy `secrets.json` to a safe place too.'],
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  {
    name: 'explain',
    summary: 'Print the help page of an error code.',
    examples: ['hypercode explain HC2001'],
    takes: { name: 'CODE', article: 'an error code', many: false },
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'version',
    summary: 'Print the versions of HyperCode and Node.',
    examples: ['hypercode version'],
    load: async () => (await import('./commands/version.ts')).version,
  },
  {
    name: 'help',
    summary: 'Show all commands, or the help of one command.',
    examples: ['hypercode help', 'hypercode help run'],
    takes: { name: 'COMMAND', article: 'a command', many: false, optional: true },
    load: async () => (await import('./commands/help.ts')).help,
  },
];

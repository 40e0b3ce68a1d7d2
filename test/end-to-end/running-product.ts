// Starts the real product as a person would and lets tests speak HTTP with it. Every test file that
// needs a server uses this one; nothing of the server runs inside the test process.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const rootFolder = join(import.meta.dirname, '../..');

export interface ProductOptions {
  roles?: string;
  env?: Record<string, string>;
  /** A folder of an earlier start; it is kept at the end. */
  dataFolder?: string;
}

export interface Product {
  url: string;
  port: number;
  /** The one-time link the start printed. */
  link: string;
  apiKey: string;
  dataFolder: string;
  child: ChildProcess;
  /** Everything written to standard error so far; with `serve` that is the log. */
  log(): string;
  ask(method: string, path: string, options?: AskOptions): Promise<Answer>;
  /** Sends a run of this program with the API key. */
  run(source: string, more?: object): Promise<Answer>;
  /** Resolves to the exit code when the server has ended. */
  ended: Promise<number | null>;
  /** Sends SIGTERM and resolves to the exit code. A second signal would end the server at once. */
  stop(): Promise<number | null>;
}

export interface AskOptions {
  headers?: Record<string, string>;
  /** Objects are sent as JSON, with the header that says so. */
  body?: unknown;
  /** Sends the API key; true unless said otherwise. */
  withKey?: boolean;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  // Tests look at many shapes; each says what it expects.
  json: any;
}

export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'hypercode-test-'));
  const child = spawn(process.execPath, ['src/main.ts', 'serve', '--json', '--roles', options.roles ?? 'gateway,execution'], {
    cwd: rootFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, API_KEY: '', HYPERCODE_DATA: dataFolder, HYPERCODE_PORT: '0', ...options.env },
  });
  let log = '';
  child.stderr.on('data', (piece: Buffer) => (log += piece.toString()));
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
      resolve(code);
    });
  });
  const ready = await readyLine(child, () => log);
  const port = Number(new URL(ready.url).port);
  const apiKey = options.env?.API_KEY ?? (JSON.parse(readFileSync(join(dataFolder, 'secrets.json'), 'utf8')) as { apiKey: string }).apiKey;

  const product: Product = {
    url: ready.url,
    port,
    link: ready.link,
    apiKey,
    dataFolder,
    child,
    ended,
    log: () => log,
    ask: (method, path, asked = {}) => askPort({ port, method, path, apiKey, ...asked }),
    run: (source, more = {}) => product.ask('POST', '/engine/run', { body: { source, ...more } }),
    stop() {
      if (child.exitCode === null) child.kill('SIGTERM');
      return ended;
    },
  };
  return product;
}

function readyLine(child: ChildProcess, log: () => string): Promise<{ url: string; link: string }> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (text.includes('\n')) resolve(JSON.parse(text.slice(0, text.indexOf('\n'))));
    });
    child.once('close', (code) => reject(new Error(`The server ended with ${code} before it was ready.\n${log()}`)));
  });
}

export interface Asked extends AskOptions {
  port: number;
  method: string;
  path: string;
  apiKey: string;
}

/** One request on a connection of its own, with every header as given: `fetch` would not let Host and Origin through. */
export function askPort(asked: Asked): Promise<Answer> {
  const { port, method, path, body, withKey = true } = asked;
  const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  const headers: Record<string, string> = {
    host: `localhost:${port}`,
    ...(withKey ? { 'x-api-key': asked.apiKey } : {}),
    ...(typeof body === 'object' ? { 'content-type': 'application/json' } : {}),
    ...asked.headers,
  };
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false }, (incoming) => {
      const pieces: Buffer[] = [];
      incoming.on('data', (piece: Buffer) => pieces.push(piece));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const answer = Buffer.concat(pieces).toString();
        const isJson = incoming.headers['content-type']?.startsWith('application/json') === true;
        resolve({ status: incoming.statusCode!, headers: incoming.headers, text: answer, json: isJson && answer !== '' ? JSON.parse(answer) : null });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(text);
  });
}

/** Writes the pieces to a bare socket and resolves to everything that came back until the server closed it. */
export function sendRaw(port: number, pieces: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => {
      for (const piece of pieces) socket.write(piece);
    });
    socket.on('data', (piece) => (text += piece.toString()));
    socket.on('error', (error: NodeJS.ErrnoException) => (text === '' ? reject(error) : resolve(text)));
    socket.on('close', () => resolve(text));
  });
}

/** The JSON body of a raw answer. */
export function bodyOf(raw: string): any {
  return JSON.parse(raw.slice(raw.indexOf('\r\n\r\n') + 4));
}

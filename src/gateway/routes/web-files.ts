// Serves Mission Control: the built files of web/dist. Every address that nobody else took and a browser
// wants as a page gets index.html, because the pages of Mission Control choose by address themselves.

import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isPageWanted, nobodyAnswers } from '../errors/error-answers.ts';
import { pageMissing } from '../pages/page-missing.ts';
import type { HttpServer } from '../server-type.ts';

export async function addWebFiles(server: HttpServer, options: { webFolder?: string }): Promise<void> {
  // Pages that are built later are found at the next start.
  const webFolder = options.webFolder !== undefined && existsSync(join(options.webFolder, 'index.html')) ? options.webFolder : undefined;
  if (webFolder !== undefined) {
    // Adds reply.sendFile, which keeps to its root and refuses dot files; it adds no route.
    await server.register(fastifyStatic, { root: webFolder, serve: false, dotfiles: 'deny', index: false, cacheControl: false, etag: true, lastModified: true });
  }
  const showIndex = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const page = webFolder === undefined ? null : await indexPage(join(webFolder, 'index.html'));
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
    if (page === null) return reply.code(503).send(pageMissing(request.styleNonce));
    return reply.send(page.replace(noncePlace, `<meta name="csp-nonce" content="${request.styleNonce}">`));
  };

  server.get('/', { config: { access: 'public', mayOpenFromElsewhere: true }, schema: { hide: true } }, showIndex);

  server.get('/*', { config: { access: 'public' }, schema: { hide: true } }, async (request, reply) => {
    const file = (request.params as { '*': string })['*'];
    if (webFolder !== undefined && file !== 'index.html' && (await isServedFile(webFolder, file))) {
      reply.header('cache-control', isHashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
      return reply.sendFile(file);
    }
    const isTaken = server.knownRoutes.methodsAt(request.url.split('?', 1)[0]).length > 0;
    if (isPageWanted(request) && !isTaken && !/\.\w+$/.test(file)) return showIndex(request, reply);
    throw nobodyAnswers(request, reply);
  });
}

const noncePlace = /<meta name="csp-nonce" content="[^"]*"\s*\/?>/;

let cached: { path: string; changedMs: number; text: string } | null = null;

/** The text of index.html; read again when it was built again. Null when it is not there. */
async function indexPage(path: string): Promise<string | null> {
  try {
    const { mtimeMs } = await stat(path);
    if (cached?.path !== path || cached.changedMs !== mtimeMs) cached = { path, changedMs: mtimeMs, text: await readFile(path, 'utf8') };
    return cached.text;
  } catch {
    return null;
  }
}

/** Only plain paths inside the folder: no dot files, no way up, no empty piece. */
async function isServedFile(folder: string, file: string): Promise<boolean> {
  const pieces = file.split('/');
  if (pieces.some((piece) => piece === '' || piece.startsWith('.') || /[\\\u0000]/.test(piece))) return false;
  return stat(join(folder, file)).then((found) => found.isFile(), () => false);
}

/** Vite puts a hash of the content into the names under assets/, so such a file never changes. */
function isHashed(file: string): boolean {
  return /^assets\/.+-[\w-]{8,}\.\w+$/.test(file);
}

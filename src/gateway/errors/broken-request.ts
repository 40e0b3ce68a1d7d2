// Requests that never become one: too slow, too large headers, not HTTP. Node tells about them on the
// socket, before fastify; the answer has the same shape as every other error.

import type { Socket } from 'node:net';
import { newId, requestErrors, type ErrorRecord } from '../../contracts/index.ts';
import { headerLimitBytes } from '../server-limits.ts';
import { errorBody } from './error-body.ts';

interface ServerWithLog {
  log: { info(fields: object, message: string): void };
}

export function answerBrokenRequest(this: ServerWithLog, error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable || hasStartedAnswer(socket)) {
    socket.destroy(error);
    return;
  }
  const record = recordFor(error.code);
  const requestId = newId('req');
  this.log.info({ requestId, code: record.code, cause: error.code }, 'request.refused');
  const body = JSON.stringify(errorBody(record, requestId));
  socket.end(
    [
      `HTTP/1.1 ${record.status} ${reasons[record.status] ?? 'Error'}`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      'X-Content-Type-Options: nosniff',
      "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
      'Cache-Control: no-store',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

/** Node hangs the current answer on the socket under this name and looks at it the same way. */
function hasStartedAnswer(socket: Socket): boolean {
  return (socket as Socket & { _httpMessage?: { headersSent: boolean } })._httpMessage?.headersSent === true;
}

const reasons: Record<number, string> = { 400: 'Bad Request', 408: 'Request Timeout', 431: 'Request Header Fields Too Large' };

function recordFor(code: string | undefined): ErrorRecord {
  if (code === 'HPE_HEADER_OVERFLOW') return requestErrors.headersTooLarge({ limitKb: headerLimitBytes / 1024, where: 'request headers' });
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return requestErrors.requestTooSlow({ where: 'request' });
  return requestErrors.requestNotHttp({ where: 'request' });
}

// Reads a request as a page of docs/errors/ writes it: `POST /engine/run`, header lines, a blank line, the body.

export interface RawRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
  /** False when the page says `X-API-Key: -`. */
  withKey: boolean;
}

/** The request that stands in `text`. */
export function readRawRequest(text: string): RawRequest {
  const [head = '', ...rest] = text.trimEnd().split('\n\n');
  const [firstLine = '', ...headerLines] = head.split('\n');
  const [method = '', path = ''] = firstLine.split(' ');
  const headers = Object.fromEntries(headerLines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  }));
  const withKey = headers['x-api-key'] === undefined;
  if (headers['x-api-key'] === '-') delete headers['x-api-key'];
  return { method, path, headers, body: rest.join('\n\n'), withKey };
}

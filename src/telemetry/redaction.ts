// Takes secrets out of a finished log line. Working on the text instead of on known paths means that a
// secret is found at any depth, in bound fields, in an error's message and in an address.

const mark = '[redacted]';

const secretKeys = [
  'api[-_]?key', 'x-api-key', 'authorization', 'proxy-authorization', 'cookie', 'set-cookie',
  'ticket', 'session', 'session[-_]?secret', 'secret', 'password', 'token', 'env[-_]?vars',
].join('|');

const text = String.raw`"(?:[^"\\]|\\.)*"`;
const flatObject = String.raw`\{(?:${text}|[^{}"])*\}`;
const flatList = String.raw`\[(?:${text}|[^\[\]"])*\]`;
const keyWithValue = new RegExp(String.raw`("(?:${secretKeys})":)(?:${text}|${flatObject}|${flatList}|-?\d[\d.eE+-]*)`, 'gi');

/** An API key of ours, wherever it stands. */
const apiKey = /hc_[A-Za-z0-9]{40}/g;
const oneTimeLink = /\/link\/[^"\\\s?#/]+/g;
const headerInText = /\b((?:x-api-key|api_key|authorization|cookie|set-cookie)\s*[:=]\s*)[^"\\]+/gi;

/** Returns the function that cleans one line. The secrets are values known at the start. */
export function createRedaction(secrets: readonly string[]): (line: string) => string {
  const known = secrets.filter((secret) => secret.length >= 8).map((secret) => JSON.stringify(secret).slice(1, -1));
  return (line) => {
    let clean = line.replace(keyWithValue, `$1"${mark}"`).replace(apiKey, mark).replace(oneTimeLink, `/link/${mark}`).replace(headerInText, `$1${mark}`);
    for (const secret of known) clean = clean.replaceAll(secret, mark);
    return clean;
  };
}

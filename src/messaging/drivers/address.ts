// The address of a broker as it may be shown: without the name and password in it.

/**
 * @example
 * withoutPassword('nats://ada:secret@127.0.0.1:4222'); // '127.0.0.1:4222'
 */
export function withoutPassword(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'the address in the settings';
}

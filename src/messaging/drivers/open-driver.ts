// Opens the driver an address asks for. The client of a broker is loaded here and only when it is needed.

import type { Driver } from './driver.ts';
import { createEmbeddedDriver } from './embedded/embedded-driver.ts';

export interface BrokerOptions {
  /** Such as `nats://127.0.0.1:4222` or `redis://127.0.0.1:6379`; the embedded driver when left out. */
  url?: string | undefined;
  /** Everything kept at the broker carries this name in front, so that two installations can share one. */
  prefix?: string;
  /** How long the first connection may take, and how long an event is tried. */
  giveUpAfterMs?: number;
}

/**
 * @example
 * const bus = createBus({ driver: await openDriver({ url: settings.brokerUrl }) });
 */
export async function openDriver({ url, prefix = 'hypercode', giveUpAfterMs = 30_000 }: BrokerOptions): Promise<Driver> {
  if (url === undefined) return createEmbeddedDriver();
  if (url.startsWith('nats:') || url.startsWith('tls:')) {
    const { openNatsDriver } = await import('./nats/nats-driver.ts');
    return openNatsDriver({ url, prefix, giveUpAfterMs });
  }
  const { openRedisDriver } = await import('./redis/redis-driver.ts');
  return openRedisDriver({ url, prefix, giveUpAfterMs });
}

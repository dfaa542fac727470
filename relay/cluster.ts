import { type Configuration, Redis } from '@hocuspocus/extension-redis';
import type { onChangePayload, onStoreDocumentPayload } from '@hocuspocus/server';
import RedisClient from 'ioredis';
import type { Metrics } from './metrics.js';

/**
 * Several instances as one, by Hocuspocus' own extension. What is durable does not depend on Redis: it only tells the
 * other instances at once, so its failures are counted and never reach a client.
 */
export function clusterExtension(url: string, metrics: Metrics): Redis {
  const createClient = (): RedisClient => {
    const client = new RedisClient(url, {
      maxRetriesPerRequest: 2,
      retryStrategy: (tries) => Math.min(2_000, 50 * tries),
    });
    client.on('error', () => metrics.count('library_errors_total'));
    return client;
  };
  return new Cluster({ createClient, prefix: 'bona-fide' } as Partial<Configuration>, metrics);
}

class Cluster extends Redis {
  readonly #metrics: Metrics;

  constructor(configuration: Partial<Configuration>, metrics: Metrics) {
    super(configuration);
    this.#metrics = metrics;
  }

  override async onChange(data: onChangePayload): Promise<void> {
    try {
      await super.onChange(data);
    } catch {
      this.#metrics.count('library_errors_total');
    }
  }

  /** The store takes its own lock when it compacts: no second one over Redis. */
  override async onStoreDocument(_: onStoreDocumentPayload): Promise<void> {}
}

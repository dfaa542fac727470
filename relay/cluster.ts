import { type Configuration, Redis } from '@hocuspocus/extension-redis';
import type { afterLoadDocumentPayload, onChangePayload, onStoreDocumentPayload } from '@hocuspocus/server';
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
      // Both would be said after a SUBSCRIBE that comes while the connection is new. Redis then takes neither, and ioredis
      // begins anew without the subscription. What is sent here Redis takes while it still loads, too.
      enableReadyCheck: false,
      disableClientInfo: true,
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
    // What the others said while the connection was away is gone: every document is compared with theirs again.
    this.sub.on('ready', () => {
      for (const [documentName, document] of this.instance.documents) void this.#follow({ documentName, document });
    });
  }

  /** Not waited for: a document opens without Redis, and catches up once it is there. */
  override async afterLoadDocument(data: afterLoadDocumentPayload): Promise<void> {
    void this.#follow(data);
  }

  async #follow(data: Pick<afterLoadDocumentPayload, 'documentName' | 'document'>): Promise<void> {
    try {
      await super.afterLoadDocument(data as afterLoadDocumentPayload);
    } catch {
      this.#metrics.count('library_errors_total');
    }
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

  /** Without a last word that a Redis which is away would have to answer. */
  override async onDestroy(): Promise<void> {
    this.pub.disconnect();
    this.sub.disconnect();
  }
}

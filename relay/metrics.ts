/** Counters in Prometheus' text format (version 0.0.4). Labels come from closed sets only: no ids, no addresses. */

const PERSIST_BUCKETS_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

const HELP: Readonly<Record<string, string>> = {
  connections_total: 'Sockets that were opened.',
  refused_total: 'Sockets, messages and requests that were refused, by reason.',
  messages_total: 'Messages, by direction.',
  bytes_total: 'Bytes of messages, by direction.',
  updates_total: 'Updates made durable and then acknowledged.',
  library_errors_total: 'Errors that a library raised by itself.',
};

export class Metrics {
  readonly #counters = new Map<string, number>();
  readonly #gauges = new Map<string, { help: string; read: () => number }>();
  readonly #persistCounts = new Array<number>(PERSIST_BUCKETS_S.length + 1).fill(0);
  #persistSumS = 0;

  count(name: keyof typeof HELP & string, amount = 1, labels = ''): void {
    const key = labels === '' ? name : `${name}{${labels}}`;
    this.#counters.set(key, (this.#counters.get(key) ?? 0) + amount);
  }

  /** What `count` has come to, for tests. */
  value(name: string, labels = ''): number {
    return this.#counters.get(labels === '' ? name : `${name}{${labels}}`) ?? 0;
  }

  gauge(name: string, help: string, read: () => number): void {
    this.#gauges.set(name, { help, read });
  }

  observePersist(seconds: number): void {
    const slot = PERSIST_BUCKETS_S.findIndex((bound) => seconds <= bound);
    const index = slot < 0 ? PERSIST_BUCKETS_S.length : slot;
    this.#persistCounts[index] = (this.#persistCounts[index] ?? 0) + 1;
    this.#persistSumS += seconds;
  }

  render(): string {
    const lines: string[] = [];
    for (const [name, help] of Object.entries(HELP)) {
      lines.push(`# HELP relay_${name} ${help}`, `# TYPE relay_${name} counter`);
      for (const [key, value] of this.#counters) if (key.split('{')[0] === name) lines.push(`relay_${key} ${value}`);
    }
    for (const [name, { help, read }] of this.#gauges) {
      lines.push(`# HELP relay_${name} ${help}`, `# TYPE relay_${name} gauge`, `relay_${name} ${read()}`);
    }
    lines.push(
      '# HELP relay_persist_seconds From an update to its being durable.',
      '# TYPE relay_persist_seconds histogram',
    );
    let sum = 0;
    PERSIST_BUCKETS_S.forEach((bound, i) => {
      sum += this.#persistCounts[i] ?? 0;
      lines.push(`relay_persist_seconds_bucket{le="${bound}"} ${sum}`);
    });
    sum += this.#persistCounts[PERSIST_BUCKETS_S.length] ?? 0;
    lines.push(`relay_persist_seconds_bucket{le="+Inf"} ${sum}`);
    lines.push(`relay_persist_seconds_sum ${this.#persistSumS}`, `relay_persist_seconds_count ${sum}`);
    return `${lines.join('\n')}\n`;
  }
}

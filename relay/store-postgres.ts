import pg from 'pg';
import { type Append, type Appended, roomFor, type Store } from './store.js';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS relay_rooms (
    room text PRIMARY KEY, bytes bigint NOT NULL, closed_at bigint, farewell bytea
  );
  CREATE TABLE IF NOT EXISTS relay_updates (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, room text NOT NULL, document text NOT NULL, body bytea NOT NULL
  );
  CREATE INDEX IF NOT EXISTS relay_updates_document ON relay_updates (document, id);
  CREATE INDEX IF NOT EXISTS relay_updates_room ON relay_updates (room);`;

/** Two instances that start at once take turns at the schema. Any number that no one else uses for this. */
const SCHEMA_LOCK = 4_815_162_342;

/**
 * PostgreSQL, for several instances. `synchronous_commit` is set to `on` for each connection, whatever the server's own
 * default: COMMIT returns once the write-ahead log is flushed (https://www.postgresql.org/docs/15/wal-async-commit.html).
 * A room's row is locked while it is appended to, so that appends of one room take turns.
 */
export class PostgresStore implements Store {
  readonly #pool: pg.Pool;
  readonly #roomBytes: number;

  private constructor(pool: pg.Pool, roomBytes: number) {
    this.#pool = pool;
    this.#roomBytes = roomBytes;
  }

  /** @throws when the server cannot be reached or refuses the schema */
  static async open(url: string, roomBytes: number): Promise<PostgresStore> {
    const pool = new pg.Pool({
      connectionString: url,
      max: 8,
      options: '-c synchronous_commit=on',
      application_name: 'bona-fide-relay',
    });
    // A lost idle connection is replaced at the next query, which reports what is wrong.
    pool.on('error', () => undefined);
    const store = new PostgresStore(pool, roomBytes);
    await store.#transaction(async (client) => {
      await client.query('SELECT pg_advisory_xact_lock($1)', [SCHEMA_LOCK]);
      await client.query(SCHEMA);
    });
    return store;
  }

  append(batch: readonly Append[]): Promise<readonly Appended[]> {
    return this.#transaction(async (client) => {
      // In one order everywhere, so that two instances never wait for each other.
      const rooms = [...new Set(batch.map(({ room }) => room))].sort();
      await client.query(
        'INSERT INTO relay_rooms (room, bytes) SELECT unnest($1::text[]), 0 ON CONFLICT (room) DO NOTHING',
        [rooms],
      );
      const { rows } = await client.query<{ room: string; bytes: string; closed_at: string | null }>(
        'SELECT room, bytes, closed_at FROM relay_rooms WHERE room = ANY($1) ORDER BY room FOR UPDATE',
        [rooms],
      );
      const known = new Map(rows.map(({ room, bytes, closed_at }) => [room, { bytes: Number(bytes), closed_at }]));
      const words = batch.map((one): Appended => {
        const state = known.get(one.room);
        if (state === undefined || state.closed_at !== null) return 'room-closed';
        if (state.bytes + one.update.byteLength > roomFor(one, this.#roomBytes)) return 'room-full';
        state.bytes += one.update.byteLength;
        return 'stored';
      });
      const stored = batch.filter((_, i) => words[i] === 'stored');
      await client.query(
        'INSERT INTO relay_updates (room, document, body) SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[])',
        [
          stored.map(({ room }) => room),
          stored.map(({ document }) => document),
          stored.map(({ update }) => Buffer.from(update)),
        ],
      );
      await client.query(
        `UPDATE relay_rooms SET bytes = now_at.bytes
         FROM unnest($1::text[], $2::bigint[]) AS now_at (room, bytes) WHERE relay_rooms.room = now_at.room`,
        [rooms, rooms.map((room) => known.get(room)?.bytes ?? 0)],
      );
      return words;
    });
  }

  async load(document: string): Promise<Uint8Array[]> {
    const { rows } = await this.#pool.query<{ body: Buffer }>(
      'SELECT body FROM relay_updates WHERE document = $1 ORDER BY id',
      [document],
    );
    return rows.map(({ body }) => body);
  }

  async compact(document: string, beyond: number, merge: (updates: Uint8Array[]) => Uint8Array): Promise<void> {
    await this.#transaction(async (client) => {
      const room = document.split('.')[0] ?? document;
      await client.query('SELECT 1 FROM relay_rooms WHERE room = $1 FOR UPDATE', [room]);
      const { rows } = await client.query<{ body: Buffer }>(
        'SELECT body FROM relay_updates WHERE document = $1 ORDER BY id',
        [document],
      );
      if (rows.length <= beyond) return;
      const merged = merge(rows.map(({ body }) => body));
      const before = rows.reduce((sum, { body }) => sum + body.byteLength, 0);
      await client.query('DELETE FROM relay_updates WHERE document = $1', [document]);
      await client.query('INSERT INTO relay_updates (room, document, body) VALUES ($1, $2, $3)', [
        room,
        document,
        Buffer.from(merged),
      ]);
      await client.query('UPDATE relay_rooms SET bytes = bytes + $2 WHERE room = $1', [
        room,
        merged.byteLength - before,
      ]);
    });
  }

  close(room: string, farewell: Uint8Array): Promise<Uint8Array> {
    return this.#transaction(async (client) => {
      const { rows } = await client.query<{ farewell: Buffer }>(
        `INSERT INTO relay_rooms AS held (room, bytes, closed_at, farewell) VALUES ($1, 0, $2, $3)
         ON CONFLICT (room) DO UPDATE SET bytes = 0, closed_at = coalesce(held.closed_at, excluded.closed_at),
           farewell = coalesce(held.farewell, excluded.farewell)
         RETURNING farewell`,
        [room, Date.now(), Buffer.from(farewell)],
      );
      await client.query('DELETE FROM relay_updates WHERE room = $1', [room]);
      return rows[0]?.farewell ?? farewell;
    });
  }

  async farewell(room: string): Promise<Uint8Array | null> {
    const { rows } = await this.#pool.query<{ farewell: Buffer | null }>(
      'SELECT farewell FROM relay_rooms WHERE room = $1',
      [room],
    );
    return rows[0]?.farewell ?? null;
  }

  purge(closedBefore: number): Promise<number> {
    return this.#transaction(async (client) => {
      await client.query(
        'DELETE FROM relay_updates WHERE room IN (SELECT room FROM relay_rooms WHERE closed_at < $1)',
        [closedBefore],
      );
      const { rowCount } = await client.query('DELETE FROM relay_rooms WHERE closed_at < $1', [closedBefore]);
      return rowCount ?? 0;
    });
  }

  async probe(): Promise<void> {
    await this.#pool.query('SELECT 1');
  }

  async end(): Promise<void> {
    await this.#pool.end();
  }

  async #transaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    let failure: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      // A connection that failed is thrown away: the server rolls back what it had begun.
      client.release(failure);
    }
  }
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { type Append, type Appended, roomFor, type Store } from './store.js';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS rooms (
    room TEXT PRIMARY KEY, bytes INTEGER NOT NULL, closed_at INTEGER, farewell BLOB
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS updates (
    id INTEGER PRIMARY KEY AUTOINCREMENT, room TEXT NOT NULL, document TEXT NOT NULL, body BLOB NOT NULL
  );
  CREATE INDEX IF NOT EXISTS updates_document ON updates (document, id);
  CREATE INDEX IF NOT EXISTS updates_room ON updates (room);`;

const EMPTY_LOG_AFTER_MS = 1_000;

interface Room {
  readonly bytes: number;
  readonly closed_at: number | null;
}

/**
 * SQLite in one file. `synchronous=FULL` flushes the write-ahead log at each commit (https://sqlite.org/pragma.html), so
 * that a commit outlives the machine and not only the process. With `secure_delete` what is deleted is overwritten, and the
 * log is emptied soon after, which has it for as long.
 */
export class SqliteStore implements Store {
  readonly #db: Database.Database;
  readonly #roomBytes: number;
  readonly #room: Database.Statement;
  readonly #grow: Database.Statement;
  readonly #insert: Database.Statement;
  readonly #bodies: Database.Statement;
  #logTimer: NodeJS.Timeout | undefined;

  /** @param roomBytes the most that a room may hold */
  constructor(file: string, roomBytes: number) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    this.#db = new Database(file);
    this.#db.pragma('journal_mode = WAL');
    this.#db.pragma('synchronous = FULL');
    this.#db.pragma('busy_timeout = 5000');
    this.#db.pragma('secure_delete = ON');
    this.#db.exec(SCHEMA);
    this.#roomBytes = roomBytes;
    this.#room = this.#db.prepare('SELECT bytes, closed_at FROM rooms WHERE room = ?');
    this.#grow = this.#db.prepare(
      'INSERT INTO rooms (room, bytes) VALUES (?, ?) ON CONFLICT (room) DO UPDATE SET bytes = bytes + excluded.bytes',
    );
    this.#insert = this.#db.prepare('INSERT INTO updates (room, document, body) VALUES (?, ?, ?)');
    this.#bodies = this.#db.prepare('SELECT body FROM updates WHERE document = ? ORDER BY id');
  }

  append(batch: readonly Append[]): Promise<readonly Appended[]> {
    return this.#transaction(() => batch.map((one) => this.#appendOne(one)));
  }

  #appendOne(one: Append): Appended {
    const { room, document, update } = one;
    const known = this.#room.get(room) as Room | undefined;
    if (known !== undefined && known.closed_at !== null) return 'room-closed';
    if ((known?.bytes ?? 0) + update.byteLength > roomFor(one, this.#roomBytes)) return 'room-full';
    this.#grow.run(room, update.byteLength);
    this.#insert.run(room, document, Buffer.from(update));
    return 'stored';
  }

  async load(document: string): Promise<Uint8Array[]> {
    return (this.#bodies.all(document) as { body: Uint8Array }[]).map(({ body }) => new Uint8Array(body));
  }

  async compact(document: string, beyond: number, merge: (updates: Uint8Array[]) => Uint8Array): Promise<void> {
    await this.#transaction(() => {
      const rows = this.#db
        .prepare('SELECT id, room, body FROM updates WHERE document = ? ORDER BY id')
        .all(document) as { id: number; room: string; body: Uint8Array }[];
      const last = rows.at(-1);
      if (last === undefined || rows.length <= beyond) return;
      const merged = merge(rows.map(({ body }) => new Uint8Array(body)));
      const before = rows.reduce((sum, { body }) => sum + body.byteLength, 0);
      this.#db.prepare('DELETE FROM updates WHERE document = ?').run(document);
      this.#insert.run(last.room, document, Buffer.from(merged));
      this.#grow.run(last.room, merged.byteLength - before);
      this.#emptyLogSoon();
    });
  }

  close(room: string, farewell: Uint8Array): Promise<Uint8Array> {
    return this.#transaction(() => {
      this.#db.prepare('INSERT INTO rooms (room, bytes) VALUES (?, 0) ON CONFLICT DO NOTHING').run(room);
      this.#db
        .prepare('UPDATE rooms SET bytes = 0, closed_at = ?, farewell = ? WHERE room = ? AND closed_at IS NULL')
        .run(Date.now(), Buffer.from(farewell), room);
      this.#db.prepare('DELETE FROM updates WHERE room = ?').run(room);
      this.#emptyLogSoon();
      return this.#farewell(room) ?? farewell;
    });
  }

  async farewell(room: string): Promise<Uint8Array | null> {
    return this.#farewell(room);
  }

  #farewell(room: string): Uint8Array | null {
    const row = this.#db.prepare('SELECT farewell FROM rooms WHERE room = ?').get(room) as
      | { farewell: Uint8Array | null }
      | undefined;
    return row?.farewell == null ? null : new Uint8Array(row.farewell);
  }

  purge(closedBefore: number): Promise<number> {
    return this.#transaction(() => {
      this.#db
        .prepare('DELETE FROM updates WHERE room IN (SELECT room FROM rooms WHERE closed_at < ?)')
        .run(closedBefore);
      return this.#db.prepare('DELETE FROM rooms WHERE closed_at < ?').run(closedBefore).changes;
    });
  }

  async probe(): Promise<void> {
    this.#db.prepare('SELECT 1').get();
  }

  async end(): Promise<void> {
    clearTimeout(this.#logTimer);
    this.#db.close();
  }

  #emptyLogSoon(): void {
    this.#logTimer ??= setTimeout(() => {
      this.#logTimer = undefined;
      try {
        this.#db.pragma('wal_checkpoint(TRUNCATE)');
      } catch {
        // Another process reads the file: the next one empties it.
      }
    }, EMPTY_LOG_AFTER_MS).unref();
  }

  /** Runs `work` between BEGIN and COMMIT; what it throws undoes all of it. */
  async #transaction<T>(work: () => T): Promise<T> {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#db.exec('COMMIT');
      return result;
    } catch (error) {
      this.#db.exec('ROLLBACK');
      throw error;
    }
  }
}

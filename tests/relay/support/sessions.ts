/** Sessions to sync, as a history would hold them, and a history in memory to hold them in. */
import type { LaneEntry, LaneSummary, SessionRecord } from '../../../src/contract/record.js';
import type { HistoryChange, HistoryPort, StoredSession, Untold } from '../../../src/relay/history-port.js';

const HOP_MS = 250;

const SUMMARY: LaneSummary = {
  judgedMs: 20_000,
  verdictMs: { AUTHENTIC: 12_000, SUSPICIOUS: 6_000, DEEPFAKE: 2_000 },
  noEvidenceMs: 5_000,
  unreliableMs: 1_000,
  gapMs: 0,
  meanConfidence: 0.71,
  lowest: { atMs: 8_000, confidence: 0.12 },
  listen: { span: { startMs: 0, endMs: 24_000 }, speechMs: 16_000, llr: 1.31, confidence: 0.79, verdict: 'AUTHENTIC' },
};

/** A lane like a live session's: scores that wander, pauses, and a gap now and then. Values as precise as a model's. */
export function wanderingLane(lengthMs: number, stepMs: number, seed = 1): LaneEntry[] {
  const random = generator(seed);
  const lane: LaneEntry[] = [];
  let score = 1;
  for (let startMs = 0; startMs < lengthMs; startMs += stepMs) {
    const span = { startMs, endMs: startMs + stepMs };
    const place = (startMs / stepMs) % 97;
    score += 0.35 * (random() + random() + random() - 1.5) - 0.02 * (score - 1);
    const llr = 0.43 * score - 0.21;
    const confidence = 1 / (1 + Math.exp(-llr));
    if (startMs < 4 * stepMs) lane.push({ ...span, status: 'buffering' });
    else if (place > 85) lane.push({ ...span, status: 'no-evidence', reason: 'silence' });
    else if (place === 40) lane.push({ ...span, status: 'unreliable', reason: 'clipping' });
    else if (place === 41) lane.push({ ...span, status: 'gap', cause: 'dropped' });
    else {
      const verdict = confidence > 0.7 ? 'AUTHENTIC' : confidence > 0.3 ? 'SUSPICIOUS' : 'DEEPFAKE';
      lane.push({ ...span, status: 'analyzing', verdict, confidence, provisional: place < 10, score, llr });
    }
  }
  return lane;
}

export function newSession(part: Partial<SessionRecord> = {}, lengthMs = 30_000, withFace = false): StoredSession {
  const startedAt = part.startedAt ?? Date.UTC(2026, 10, 25, 12);
  const record: SessionRecord = {
    version: 1,
    id: crypto.randomUUID(),
    startedAt,
    endedAt: startedAt + lengthMs,
    recovered: false,
    title: 'Call with the bank',
    note: '',
    editedAt: startedAt,
    source: { kind: 'microphone', label: 'Built-in microphone' },
    prior: 0.5,
    models: { voice: { id: 'bona-voice', version: '0.2.0', sha256: 'a'.repeat(64) }, face: null },
    listenedMs: lengthMs,
    summary: { voice: SUMMARY, face: withFace ? SUMMARY : null },
    gaps: [],
    error: null,
    media: [{ name: 'media.webm', mimeType: 'audio/webm', bytes: 9, sha256: null, startMs: 0, durationMs: lengthMs }],
    ...part,
  };
  const face = withFace ? wanderingLane(lengthMs, 200, 7) : null;
  return { record, lanes: { voice: wanderingLane(lengthMs, HOP_MS), face } };
}

export interface TestHistory extends HistoryPort {
  readonly sessions: ReadonlyMap<string, StoredSession>;
  /** As a device's retention does. */
  drop(id: string): void;
  /** As "delete all" does. */
  clear(): void;
  /** Resolves when `test` holds of what is there. */
  until(test: (sessions: ReadonlyMap<string, StoredSession>) => boolean): Promise<void>;
}

export function newHistory(initial: readonly StoredSession[] = []): TestHistory {
  const sessions = new Map(initial.map((session) => [session.record.id, session]));
  let untold: Untold = { ids: [], isAll: false };
  const listeners = new Set<(change: HistoryChange) => void>();
  const tell = (change: HistoryChange): void => {
    for (const listener of [...listeners]) listener(change);
  };
  const subscribe = (listener: (change: HistoryChange) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    sessions,
    list: async () => [...sessions.values()].map(({ record }) => record),
    record: async (id) => sessions.get(id)?.record ?? null,
    get: async (id) => sessions.get(id) ?? null,
    put: async (session) => {
      sessions.set(session.record.id, session);
      tell({ kind: 'put', id: session.record.id });
    },
    remove: async (id) => {
      if (!sessions.delete(id)) return;
      untold = { ...untold, ids: [...untold.ids, id] };
      tell({ kind: 'removed', id });
    },
    drop: (id) => {
      sessions.delete(id);
      tell({ kind: 'dropped', id });
    },
    clear: () => {
      sessions.clear();
      untold = { ...untold, isAll: true };
      tell({ kind: 'cleared' });
    },
    untold: async () => untold,
    told: async ({ ids, isAll }) => {
      untold = { ids: untold.ids.filter((id) => !ids.includes(id)), isAll: untold.isAll && !isAll };
    },
    subscribe,
    until: (test) =>
      new Promise((done) => {
        const look = (): void => {
          if (!test(sessions)) return;
          stop();
          done();
        };
        const stop = subscribe(look);
        look();
      }),
  };
}

/** Mulberry32: the same numbers at every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A made-up session of any length, for tests of what keeps and exports sessions. */
import { type LaneEntry, RECORD_VERSION, type SessionRecord } from '../../src/contract/record.js';
import type { Lanes } from '../../src/history/exported.js';
import { summarizeLane } from '../../src/history/stretches.js';

/** Every kind of entry, four a second, the same for the same length. */
export function exampleLane(lengthMs: number): LaneEntry[] {
  return Array.from({ length: Math.floor(lengthMs / 250) }, (_, i): LaneEntry => {
    const span = { startMs: i * 250, endMs: (i + 1) * 250 };
    const phase = i % 40;
    if (i < 6) return { ...span, status: 'buffering' };
    if (phase === 20) return { ...span, status: 'no-evidence', reason: 'silence' };
    if (phase === 21) return { ...span, status: 'unreliable', reason: 'clipping' };
    if (phase === 22) return { ...span, status: 'gap', cause: 'paused' };
    const confidence = 0.5 + 0.45 * Math.sin(i / 30);
    const verdict = confidence > 0.7 ? 'AUTHENTIC' : confidence > 0.3 ? 'SUSPICIOUS' : 'DEEPFAKE';
    const llr = Math.log(confidence / (1 - confidence));
    return { ...span, status: 'analyzing', verdict, confidence, provisional: i < 16, score: llr * 1.37, llr };
  });
}

export function exampleLanes(lengthMs: number, withFace = false): Lanes {
  return { voice: exampleLane(lengthMs), face: withFace ? exampleLane(lengthMs) : [] };
}

/** Number `n` of a series of sessions, an hour apart, the newest first. */
export function exampleRecord(n: number, lanes: Lanes, change: Partial<SessionRecord> = {}): SessionRecord {
  const startedAt = Date.UTC(2026, 0, 31, 12) - n * 3_600_000;
  const lengthMs = lanes.voice.at(-1)?.endMs ?? 0;
  return {
    version: RECORD_VERSION,
    id: `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
    startedAt,
    endedAt: startedAt + lengthMs,
    recovered: false,
    title: `Call ${n}`,
    note: '',
    editedAt: startedAt,
    source: { kind: 'microphone', label: 'Built-in microphone' },
    prior: 0.5,
    models: { voice: { id: 'voice', version: '0.2.0', sha256: 'ab'.repeat(32) }, face: null },
    listenedMs: lengthMs,
    summary: { voice: summarizeLane(lanes.voice), face: lanes.face.length === 0 ? null : summarizeLane(lanes.face) },
    gaps: lanes.voice.flatMap((entry) =>
      entry.status === 'gap' ? [{ startMs: entry.startMs, endMs: entry.endMs, cause: entry.cause }] : [],
    ),
    error: null,
    media: [],
    ...change,
  };
}

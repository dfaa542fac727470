/** A film, its voice and its faces judged faster than it plays. */
import { loadSession } from './setting.js';

export interface VideoFigures {
  readonly mediaMs: number;
  readonly tookMs: number;
  readonly frames: number;
  readonly hops: number;
}

let judge: (() => Promise<VideoFigures>) | null = null;

/** Fetches the film and judges it once, so that models are loaded and only the judging is left to measure. */
export async function prepareVideo(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  const file = await response.blob();
  const session = await loadSession({ faces: true });
  judge = async () => {
    const startMs = performance.now();
    await session.start({ kind: 'file', file, label: 'bench' });
    const tookMs = performance.now() - startMs;
    const { stats, faceStats, error, phase } = session.snapshot;
    if (stats === null || faceStats === null || phase !== 'done') {
      throw new Error(`The film was not judged: ${error?.message ?? phase}`);
    }
    const mediaMs = Math.max(session.timeline.endMs, session.faceTimeline.endMs);
    session.reset();
    return { mediaMs, tookMs, frames: faceStats.frames, hops: stats.hops };
  };
  await judge();
}

export async function judgeVideo(): Promise<VideoFigures> {
  if (judge === null) throw new Error('No film is prepared.');
  return judge();
}

/** A recording of several minutes, judged faster than it plays. */
import { writeWav } from '../../src/eval/wav.js';
import { fetchSpeech, loadSession } from './setting.js';

export interface FileFigures {
  readonly audioMs: number;
  readonly tookMs: number;
  readonly hops: number;
  readonly droppedHops: number;
}

let judge: (() => Promise<FileFigures>) | null = null;

/** Makes a WAV of `minutes` from the clip and loads the model, so that only the judging is left to measure. */
export async function prepareFile(minutes: number, url: string): Promise<void> {
  const clip = await fetchSpeech(url);
  const voice = clip.getChannelData(0);
  const samples = new Float32Array(minutes * 60 * clip.sampleRate);
  for (let at = 0; at < samples.length; at += voice.length) {
    samples.set(voice.subarray(0, samples.length - at), at);
  }
  const wav = writeWav({ sampleRateHz: clip.sampleRate, samples }) as Uint8Array<ArrayBuffer>;
  const file = new Blob([wav], { type: 'audio/wav' });
  const session = await loadSession();
  judge = async () => {
    const startMs = performance.now();
    await session.start({ kind: 'file', file, label: 'bench' });
    const tookMs = performance.now() - startMs;
    const { stats, error, phase } = session.snapshot;
    if (stats === null || phase !== 'done') throw new Error(`The file was not judged: ${error?.message ?? phase}`);
    session.reset();
    return { audioMs: minutes * 60_000, tookMs, hops: stats.hops, droppedHops: stats.droppedHops };
  };
}

export async function judgeFile(): Promise<FileFigures> {
  if (judge === null) throw new Error('No file is prepared.');
  return judge();
}

/** From the first sound of speech to the first provisional verdict, in a session that listens already. */
import type { Session } from '../../src/session/session.js';
import { fetchSpeech, loadSession } from './setting.js';

/** Loudest sample of 10 ms from which on it is speech, and up to which it is a pause. */
const SPEECH_LEVEL = 0.03;
const PAUSE_LEVEL = 0.015;
const PAUSE_S = 0.2;
/** What must be left of the clip after an onset. */
const REST_S = 3;

/**
 * Plays the clip `count` times into a new session, each time from another place where speech begins, and gives the time
 * from there to the first verdict, ms. Where in a hop speech begins is left to chance: nothing ties the two clocks.
 */
export async function firstVerdicts(url: string, count: number): Promise<readonly number[]> {
  const session = await loadSession();
  const context = new AudioContext();
  await context.resume();
  const clip = await fetchSpeech(url);
  const onsets = findOnsetsS(clip);
  if (onsets.length === 0) throw new Error('No place was found in the clip where speech begins.');
  const delaysMs: number[] = [];
  for (let i = 0; i < count; i++) {
    delaysMs.push(await firstVerdict(session, context, clip, onsets[i % onsets.length] as number));
  }
  await session.dispose();
  await context.close();
  return delaysMs;
}

async function firstVerdict(
  session: Session,
  context: AudioContext,
  clip: AudioBuffer,
  onsetS: number,
): Promise<number> {
  const hall = context.createMediaStreamDestination();
  const listening = nextResult(session, (status) => status !== 'analyzing');
  await session.start({ kind: 'stream', stream: hall.stream });
  await listening;
  const player = new AudioBufferSourceNode(context, { buffer: clip });
  player.connect(hall);
  const heard = nextResult(session, (status) => status === 'analyzing');
  const atS = context.currentTime + 0.1;
  player.start(atS, onsetS);
  const startsAtMs = performance.now() + (atS - context.currentTime) * 1000;
  const delayMs = (await heard) - startsAtMs;
  player.stop();
  await session.stop();
  session.reset();
  return delayMs;
}

/** When a new result of such a status reached the page, ms of `performance.now()`. */
function nextResult(session: Session, wanted: (status: string) => boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    const before = session.snapshot.result;
    const stop = session.subscribe(({ result, error }) => {
      if (error !== null) {
        stop();
        reject(new Error(`The session failed: ${error.message} ${error.found ?? ''}`));
      } else if (result !== null && result !== before && wanted(result.status)) {
        stop();
        resolve(performance.now());
      }
    });
  });
}

/** Times in the clip at which speech begins after a pause, or at the very start. */
function findOnsetsS(clip: AudioBuffer): number[] {
  const samples = clip.getChannelData(0);
  const block = Math.round(clip.sampleRate / 100);
  const onsets: number[] = [];
  let quietS = PAUSE_S;
  for (let at = 0; at + block <= samples.length - REST_S * clip.sampleRate; at += block) {
    let peak = 0;
    for (let i = at; i < at + block; i++) peak = Math.max(peak, Math.abs(samples[i] as number));
    if (peak >= SPEECH_LEVEL && quietS >= PAUSE_S) onsets.push(at / clip.sampleRate);
    quietS = peak <= PAUSE_LEVEL ? quietS + 0.01 : peak >= SPEECH_LEVEL ? 0 : quietS;
  }
  return onsets;
}

/** One batch on its way through gate, detector and verdict. */
import type { DetectorStream, HopInput } from '../inference/detector.js';
import type { LoadedModel } from '../inference/load.js';
import type { HopScore } from '../inference/score.js';
import type { Hop } from '../signal/hop-queue.js';
import type { HopFacts } from '../verdict/verdict.js';
import type { Stream } from './stream.js';

export interface WaitingHop {
  readonly stream: Stream;
  readonly hop: Hop;
  /** The stream's generation when the hop was taken: a result for an older one is not shown. */
  readonly generation: number;
}

/** Judges one hop of each stream and emits the results. Rejects when the runtime fails; then nothing is emitted. */
export async function judgeBatch(model: LoadedModel, batch: readonly WaitingHop[], gateOpen: boolean): Promise<void> {
  const startMs = performance.now();
  const speech = gateOpen ? batch.map(() => true) : await runGate(model, batch);
  const inputs: HopInput[] = [];
  const qualities = batch.map(({ stream, hop }, i) => {
    const isSpeech = speech[i] === true;
    if (stream.span.push(hop, isSpeech)) stream.forgetSpeech();
    // Before the first speech there is nothing to remember, and no reason to spend anything.
    if (stream.span.pauseMs !== null) {
      inputs.push({ stream: stream.detectorStream, pcm: hop.samples, speech: isSpeech });
    }
    return stream.quality.measure(hop.samples, isSpeech);
  });
  const scores = new Map<DetectorStream, HopScore>();
  if (inputs.length > 0) {
    const results = await model.detector.run(inputs);
    for (const [i, input] of inputs.entries()) scores.set(input.stream, results[i] as HopScore);
  }
  const tookMs = performance.now() - startMs;

  batch.forEach(({ stream, hop, generation }, i) => {
    if (stream.closed || stream.generation !== generation) return;
    stream.times.add(tookMs);
    const score = scores.get(stream.detectorStream) ?? null;
    const facts: HopFacts = {
      span: { startMs: hop.startMs, endMs: hop.endMs },
      speech: speech[i] === true,
      speechMs: stream.span.speechMs,
      windowStartMs: stream.span.windowStartMs,
      pauseMs: stream.span.pauseMs,
      score: score !== null && Number.isFinite(score.score) ? score : null,
      quality: qualities[i] as (typeof qualities)[0],
    };
    stream.observe?.(facts);
    const result = stream.verdict.judge(facts, stream.queue.droppedHops);
    stream.emit({ kind: 'result', result, newestSampleAtMs: hop.newestAtMs, inferenceMs: tookMs });
  });
}

/** A hop completes 7 or 8 frames of the gate; streams are grouped by that, so that each group is one run. */
async function runGate(model: LoadedModel, batch: readonly WaitingHop[]): Promise<boolean[]> {
  const speech: boolean[] = batch.map(() => false);
  const groups = new Map<number, number[]>();
  batch.forEach(({ stream, hop }, i) => {
    const steps = stream.framer.push(hop.samples, stream.gateFrames);
    groups.set(steps, [...(groups.get(steps) ?? []), i]);
  });
  for (const [steps, members] of groups) {
    if (steps === 0) continue;
    const streams = members.map((i) => (batch[i] as WaitingHop).stream);
    const inputs = streams.map((stream) => ({ stream: stream.gateStream, frames: stream.gateFrames }));
    const probabilities = await model.gate.run(inputs, steps);
    members.forEach((i, m) => {
      speech[i] = (streams[m] as Stream).speechGate.decide(probabilities, m * steps, steps);
    });
  }
  return speech;
}

/** Everything one stream owns on its way from samples to verdicts; the pipeline decides when it is judged. */
import type { StreamEvent, StreamStats } from '../contract/messages.js';
import type { GapCause, NoEvidenceReason } from '../contract/verdict.js';
import type { DetectorStream } from '../inference/detector.js';
import type { GateStream } from '../inference/gate.js';
import type { LoadedModel } from '../inference/load.js';
import { createGateFramer, framesPerHop, GATE, type GateFramer } from '../signal/gate-framer.js';
import { createHopQueue, type HopQueue } from '../signal/hop-queue.js';
import { createQualityMeter, type QualityMeter } from '../signal/quality.js';
import { createResampler } from '../signal/resampler.js';
import { createSpeechGate, type SpeechGate } from '../signal/speech-gate.js';
import { createSpeechSpan, type SpeechSpan } from '../signal/speech-span.js';
import { createVerdictMachine, type HopFacts, type VerdictMachine } from '../verdict/verdict.js';
import { createRunTimes, type RunTimes } from './run-times.js';

/** Hops that may wait before the oldest is dropped: three quarters of a second. */
const QUEUE_DEPTH = 3;

export interface StreamOptions {
  readonly sampleRateHz: number;
  /** Prior probability of bona fide; the manifest's when absent. */
  readonly prior?: number;
  readonly emit: (event: StreamEvent) => void;
  /** For measuring: what was known about each hop, scores of hops that led to no verdict included. */
  readonly observe?: (facts: HopFacts) => void;
}

export class Stream {
  readonly queue: HopQueue;
  readonly gateStream: GateStream;
  readonly detectorStream: DetectorStream;
  readonly framer: GateFramer = createGateFramer();
  readonly gateFrames: Float32Array;
  /** Source frames that make half a hop: pushed in such pieces, a queue that is not full never drops a hop. */
  readonly pieceFrames: number;
  readonly speechGate: SpeechGate = createSpeechGate();
  readonly quality: QualityMeter;
  readonly span: SpeechSpan;
  readonly verdict: VerdictMachine;
  readonly times: RunTimes = createRunTimes();
  readonly emit: (event: StreamEvent) => void;
  readonly observe: ((facts: HopFacts) => void) | undefined;
  /** Judged right now: its memory must not be touched. */
  busy = false;
  paused = false;
  closed = false;
  /** Its source can wait: others need not wait for it. */
  patient = false;
  /** Grows with every reset, so that an answer to what was heard before it is recognized as stale. */
  generation = 0;
  readonly #resampler;
  readonly #sampleRateHz: number;
  readonly #toQueue = (samples: Float32Array): void => {
    // A value that is not a number passes the resampler's filter and is gone; states after it would keep it for good.
    for (let i = 0; i < samples.length; i++) if (!Number.isFinite(samples[i])) samples[i] = 0;
    this.queue.push(samples, this.#newestAtMs);
  };
  #newestAtMs = 0;
  #droppedFrames = 0;

  constructor(model: LoadedModel, options: StreamOptions) {
    const { manifest } = model.detector;
    const { input } = manifest;
    this.queue = createHopQueue({
      sampleRateHz: manifest.sampleRateHz,
      hopSamples: input.hopSamples,
      depth: QUEUE_DEPTH,
    });
    this.gateStream = model.gate.openStream();
    this.detectorStream = model.detector.openStream();
    this.gateFrames = new Float32Array(framesPerHop(input.hopSamples) * GATE.inputSamples);
    this.pieceFrames = Math.max(1, Math.floor((input.hopSamples * options.sampleRateHz) / manifest.sampleRateHz / 2));
    this.quality = createQualityMeter(manifest.sampleRateHz);
    this.span = createSpeechSpan({
      windowMs: (input.windowSamples * 1000) / manifest.sampleRateHz,
      hopMs: this.queue.hopMs,
      counts: input.kind === 'stream' ? 'speech' : 'media',
    });
    this.verdict = createVerdictMachine(manifest, options.prior);
    this.emit = options.emit;
    this.observe = options.observe;
    this.#sampleRateHz = options.sampleRateHz;
    this.#resampler = createResampler(options.sampleRateHz, manifest.sampleRateHz);
  }

  /** Takes samples at the source's rate; `newestAtMs` is when the last of them was captured, ms since the epoch. */
  push(samples: Float32Array, newestAtMs: number): void {
    if (this.paused || this.closed) return;
    this.#newestAtMs = newestAtMs;
    this.#resampler.push(samples, this.#toQueue);
  }

  /** Media time at a moment of the wall clock, by the newest sample; null before the first. */
  mediaMsAt(wallMs: number): number | null {
    if (this.#newestAtMs === 0) return null;
    return Math.max(0, this.queue.nowMs + wallMs - this.#newestAtMs);
  }

  /** The last samples inside the resampler, at the end of a file. */
  flush(): void {
    this.#resampler.flush(this.#toQueue);
  }

  /** Frames that the source had and the transport lost. */
  lose(frames: number): void {
    if (this.paused || this.closed || frames <= 0) return;
    this.#droppedFrames += frames;
    const startMs = this.queue.nowMs;
    this.queue.skip((frames * 1000) / this.#sampleRateHz);
    if (this.queue.nowMs - startMs >= this.queue.hopMs) this.#emitGap('dropped', startMs);
  }

  /** Media time passes without sound, and what comes next need not continue what was. */
  resume(cause: GapCause, gapMs: number): void {
    const startMs = this.queue.nowMs;
    this.queue.skip(gapMs);
    this.paused = false;
    this.reset();
    this.#emitGap(cause, startMs);
  }

  pause(): void {
    this.paused = true;
    this.reset();
  }

  /** Says that the source gives nothing any more. */
  stall(reason: NoEvidenceReason): void {
    const atMs = this.queue.nowMs;
    const result = this.verdict.noEvidence(reason, { startMs: atMs, endMs: atMs }, this.queue.droppedHops);
    this.emit({ kind: 'result', result, newestSampleAtMs: this.#newestAtMs });
  }

  /** Forgets everything heard; at once, or when the run that is under way has ended. */
  reset(): void {
    this.generation++;
    this.queue.clear();
    this.#resampler.reset();
    if (!this.busy) this.forget();
  }

  /** Clears what a run reads and writes. */
  forget(): void {
    this.framer.reset();
    this.gateStream.reset();
    this.speechGate.reset();
    this.forgetSpeech();
    this.span.reset();
    this.verdict.reset();
  }

  /** After a long silence the next voice may be another, but gate and framing go on. */
  forgetSpeech(): void {
    this.detectorStream.reset();
    this.quality.reset();
    this.verdict.forgetScores();
  }

  stats(): StreamStats {
    return { ...this.times.summary(), droppedHops: this.queue.droppedHops, droppedFrames: this.#droppedFrames };
  }

  #emitGap(cause: GapCause, startMs: number): void {
    const result = this.verdict.gap(cause, { startMs, endMs: this.queue.nowMs }, this.queue.droppedHops);
    this.emit({ kind: 'result', result, newestSampleAtMs: Date.now() });
  }
}

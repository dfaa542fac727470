/** What a stream sounds like, measured on its hops: enough to say why it cannot be judged. */
import { createBandPowers } from './band-powers.js';
import { createBandwidthMeter } from './bandwidth.js';
import { createNoiseMeter } from './noise-floor.js';

/** Above this a sample counts as clipped; resampling rounds the flat tops a little. */
const CLIP_LEVEL = 0.985;
/** Speech hops that the measures look back on: 3 s at 250 ms. */
const LOOK_BACK_HOPS = 12;

export interface HopQuality {
  /** Root mean square of the hop, dBFS (a full-scale square wave is 0); -Infinity for digital silence. */
  readonly levelDbfs: number;
  /** Every sample is zero. */
  readonly digitalSilence: boolean;
  /** Root mean square of the last seconds of speech, dBFS; null before any. */
  readonly speechLevelDbfs: number | null;
  /** Share of clipped samples in the last seconds of speech, 0 to 1. */
  readonly clippedShare: number;
  /** Reach of the last seconds of speech, Hz; null before any. */
  readonly bandwidthHz: number | null;
  /** How far the last seconds of speech stand above the noise behind them, dB; null before three hops of it. */
  readonly snrDb: number | null;
  /** The same for each band of 125 Hz by itself, mean of the bands, dB; null before three hops of speech. */
  readonly bandSnrDb: number | null;
  /** Speech the measures rest on, ms. */
  readonly speechMs: number;
}

export interface QualityMeter {
  measure(hop: Float32Array, speech: boolean): HopQuality;
  reset(): void;
}

export function createQualityMeter(sampleRateHz: number): QualityMeter {
  const bandPowers = createBandPowers();
  const bandwidth = createBandwidthMeter(sampleRateHz);
  const noise = createNoiseMeter(LOOK_BACK_HOPS);
  const onFrame = (powers: Float32Array): void => {
    bandwidth.push(powers);
    noise.push(powers);
  };
  const powers = new Float64Array(LOOK_BACK_HOPS);
  const clips = new Float64Array(LOOK_BACK_HOPS);
  let seen = 0;
  return {
    measure(hop, speech) {
      let energy = 0;
      let clipped = 0;
      for (let i = 0; i < hop.length; i++) {
        const value = hop[i] as number;
        energy += value * value;
        if (value >= CLIP_LEVEL || value <= -CLIP_LEVEL) clipped++;
      }
      if (speech) {
        powers[seen % LOOK_BACK_HOPS] = energy / hop.length;
        clips[seen % LOOK_BACK_HOPS] = clipped / hop.length;
        seen++;
        bandPowers(hop, onFrame);
        noise.endHop();
      }
      const count = Math.min(seen, LOOK_BACK_HOPS);
      const noiseReading = noise.read();
      return {
        levelDbfs: 10 * Math.log10(energy / hop.length),
        digitalSilence: energy === 0,
        speechLevelDbfs: count === 0 ? null : 10 * Math.log10(mean(powers, count)),
        clippedShare: count === 0 ? 0 : mean(clips, count),
        bandwidthHz: count === 0 ? null : bandwidth.bandwidthHz(),
        snrDb: noiseReading?.snrDb ?? null,
        bandSnrDb: noiseReading?.bandSnrDb ?? null,
        speechMs: (count * hop.length * 1000) / sampleRateHz,
      };
    },
    reset() {
      seen = 0;
      bandwidth.reset();
      noise.reset();
    },
  };
}

function mean(values: Float64Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i] as number;
  return sum / count;
}

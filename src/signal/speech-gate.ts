/** From the gate's probabilities, 32 ms each, to one decision for a hop. */
const SPEECH_ON = 0.5;
/** Once in speech, weaker frames still count: the ends of words are quieter (Silero's own hysteresis of 0.15). */
const SPEECH_OFF = 0.35;
/**
 * Share of a hop's frames that must be speech for the hop to be: a quarter, since the models learn from speech as it is,
 * with its short pauses, and the beginnings and ends of words are where synthesis shows.
 */
const HOP_SHARE = 0.25;
/** Hops after speech that still belong to it: the breath between two words is part of how somebody speaks. */
const HANGOVER_HOPS = 2;

export interface SpeechGate {
  /** Judges the hop whose frames have probabilities `probabilities[from]` to `[from + count - 1]`. */
  decide(probabilities: Float32Array, from: number, count: number): boolean;
  reset(): void;
}

export function createSpeechGate(): SpeechGate {
  let inSpeech = false;
  let hopsSince = Number.POSITIVE_INFINITY;
  return {
    decide(probabilities, from, count) {
      let speechFrames = 0;
      for (let i = from; i < from + count; i++) {
        inSpeech = (probabilities[i] as number) >= (inSpeech ? SPEECH_OFF : SPEECH_ON);
        if (inSpeech) speechFrames++;
      }
      hopsSince = count > 0 && speechFrames >= HOP_SHARE * count ? 0 : hopsSince + 1;
      return hopsSince <= HANGOVER_HOPS;
    },
    reset() {
      inSpeech = false;
      hopsSince = Number.POSITIVE_INFINITY;
    },
  };
}

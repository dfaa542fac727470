/** From the gate's probabilities, 32 ms each, to one decision for a hop. */
const SPEECH_ON = 0.5;
/** Once in speech, weaker frames still count: the ends of words are quieter (Silero's own hysteresis of 0.15). */
const SPEECH_OFF = 0.35;
/** Share of a hop's frames that must be speech for the hop to be. */
const HOP_SHARE = 0.5;

export interface SpeechGate {
  /** Judges the hop whose frames have probabilities `probabilities[from]` to `[from + count - 1]`. */
  decide(probabilities: Float32Array, from: number, count: number): boolean;
  reset(): void;
}

export function createSpeechGate(): SpeechGate {
  let inSpeech = false;
  return {
    decide(probabilities, from, count) {
      let speechFrames = 0;
      for (let i = from; i < from + count; i++) {
        inSpeech = (probabilities[i] as number) >= (inSpeech ? SPEECH_OFF : SPEECH_ON);
        if (inSpeech) speechFrames++;
      }
      return count > 0 && speechFrames >= HOP_SHARE * count;
    },
    reset() {
      inSpeech = false;
    },
  };
}

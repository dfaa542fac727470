/** Every result in plain words. One home for them, so that card, timeline, meter and live region say the same. */
import { msg, str } from '@lit/localize';
import type { FaceNoEvidenceReason, FaceUnreliableReason } from '../../contract/face.js';
import type {
  AnalyzingResult,
  DetectionResult,
  GapCause,
  Listen,
  NoEvidenceReason,
  UnreliableResult,
  UnreliableReason,
  Verdict,
} from '../../contract/verdict.js';
import { type Standing, standingOf } from '../../contract/standing.js';
import { numberText, percentText, secondsText } from './format.js';
import { percent } from './time.js';

/** A name for lists, and a sentence about it. */
interface NameAndGist {
  readonly name: string;
  readonly gist: string;
}

interface NameAndAdvice {
  readonly name: string;
  readonly advice: string;
}

const VERDICTS: Readonly<Record<Verdict, () => NameAndGist>> = {
  AUTHENTIC: () => ({ name: msg('Authentic'), gist: msg('This sounds like a real human voice.') }),
  SUSPICIOUS: () => ({ name: msg('Suspicious'), gist: msg('This could be either. Treat it with care.') }),
  DEEPFAKE: () => ({ name: msg('Deepfake'), gist: msg('This sounds synthetic or altered by a machine.') }),
};

const NO_EVIDENCE: Readonly<Record<NoEvidenceReason | FaceNoEvidenceReason, () => NameAndAdvice>> = {
  silence: () => ({
    name: msg('Silence'),
    advice: msg('Nothing can be heard. Is the voice speaking, and near the microphone?'),
  }),
  'no-speech': () => ({
    name: msg('No speech'),
    advice: msg('There is sound, but no speech in it: music and noise are not judged.'),
  }),
  muted: () => ({
    name: msg('Muted'),
    advice: msg('The source sends no sound at all. Look for a mute switch on the device or in the call.'),
  }),
  ended: () => ({
    name: msg('No sound arrives'),
    advice: msg('The source has stopped sending. If it does not come back, stop and start again.'),
  }),
  'no-face': () => ({
    name: msg('No face'),
    advice: msg('No face can be seen. Is one in the picture, and turned this way?'),
  }),
  'no-picture': () => ({
    name: msg('No picture arrives'),
    advice: msg('The source sends no new pictures at present.'),
  }),
};

const UNRELIABLE: Readonly<Record<UnreliableReason | FaceUnreliableReason, () => NameAndAdvice>> = {
  clipping: () => ({
    name: msg('Too loud'),
    advice: msg('The sound is cut off at its peaks. Turn the level down or move away.'),
  }),
  'narrow-band': () => ({
    name: msg('Too little of the voice'),
    advice: msg('High frequencies are missing, as on a telephone. The traces of synthesis are mostly up there.'),
  }),
  'low-level': () => ({
    name: msg('Too quiet'),
    advice: msg('The voice is too faint to judge. Turn it up or move closer.'),
  }),
  noisy: () => ({
    name: msg('Too noisy'),
    advice: msg('The noise behind the voice hides what tells real from synthetic. Move somewhere quieter, or closer.'),
  }),
  unfamiliar: () => ({
    name: msg('Unfamiliar sound'),
    advice: msg('This is unlike anything the model has learned from, so its opinion would be a guess.'),
  }),
  'too-small': () => ({
    name: msg('Too small'),
    advice: msg('The face fills too little of the picture. Come closer, or enlarge the window.'),
  }),
  blurred: () => ({ name: msg('Too blurred'), advice: msg('The fine detail that tells real from made up is gone.') }),
  dark: () => ({ name: msg('Too dark'), advice: msg('There is too little light on the face.') }),
  turned: () => ({
    name: msg('Turned away'),
    advice: msg('The face is seen from the side. It can be judged from the front.'),
  }),
  covered: () => ({ name: msg('Covered'), advice: msg('Something hides a part of the face.') }),
  strange: () => ({
    name: msg('Unfamiliar picture'),
    advice: msg('This is unlike any face the model has learned from, so its opinion would be a guess.'),
  }),
};

const GAPS: Readonly<Record<GapCause, () => string>> = {
  paused: () => msg('Paused'),
  interrupted: () => msg('Interrupted'),
  'device-change': () => msg('Device changed'),
  frozen: () => msg('Page was frozen'),
  'worker-restart': () => msg('Detector restarted'),
  dropped: () => msg('Sound was lost'),
};

export const verdictWords = (verdict: Verdict): NameAndGist => VERDICTS[verdict]();

export function noEvidenceWords(reason: NoEvidenceReason | FaceNoEvidenceReason): NameAndAdvice {
  return NO_EVIDENCE[reason]();
}

export function unreliableWords(reason: UnreliableReason | FaceUnreliableReason): NameAndAdvice {
  return UNRELIABLE[reason]();
}

export const gapWords = (cause: GapCause): string => GAPS[cause]();

/** "Sounded at -58 dBFS", for the reason `unreliable`. */
export function measuredText({ reason, measured }: Pick<UnreliableResult, 'reason' | 'measured'>): string {
  switch (reason) {
    case 'clipping':
      return msg(str`${percentText(measured, 1)} of the samples are cut off.`);
    case 'narrow-band':
      return msg(str`Sound reaches up to ${numberText(measured / 1000, 1)} kHz; ${numberText(3.4, 1)} kHz are needed.`);
    case 'low-level':
      return msg(str`Speech is ${numberText(-measured)} dB below full level.`);
    case 'noisy':
      return msg(str`Speech stands ${numberText(measured)} dB above the noise.`);
    case 'unfamiliar':
      return msg(str`Distance from the training material: ${numberText(measured, 2)}.`);
  }
}

/** The likelihood ratio, for people: how typical the last `windowMs` of speech are of which side. */
export function oddsText(llr: number, windowMs: number): string {
  const span = secondsText(windowMs, 1);
  const times = Math.exp(Math.abs(llr));
  if (times < 1.5)
    return msg(str`The last ${span} of speech are about as typical of synthetic speech as of real speech.`);
  if (times > 1000) {
    return llr > 0
      ? msg(
          str`The last ${span} of speech are more than ${numberText(1000)} times more typical of real speech than of synthetic.`,
        )
      : msg(
          str`The last ${span} of speech are more than ${numberText(1000)} times more typical of synthetic speech than of real.`,
        );
  }
  const size = numberText(times, times < 10 ? 1 : 0);
  return llr > 0
    ? msg(str`The last ${span} of speech are about ${size} times more typical of real speech than of synthetic.`)
    : msg(str`The last ${span} of speech are about ${size} times more typical of synthetic speech than of real.`);
}

/** "Last 24 s of speech", over a longer listen. */
export function listenHeading({ speechMs }: Pick<Listen, 'speechMs'>): string {
  return msg(str`Last ${secondsText(speechMs)} of speech`);
}

const TURNED: Readonly<Record<'real' | 'synthetic', () => string>> = {
  synthetic: () => msg('The last seconds sound synthetic, and what came before real. Is this still the same voice?'),
  real: () => msg('The last seconds sound real, and what came before synthetic. Is this still the same voice?'),
};

/** Said where the newest seconds say the opposite of the longer listen; empty where they do not. */
export function turnedWords({ turned }: Standing): string {
  return turned === null ? '' : TURNED[turned]();
}

/** "84 % likely real". */
export function likelyText(confidence: number): string {
  return msg(str`${percent(confidence)} likely real`);
}

/** Marks what is said of a result that is not firm yet. */
export function stageText(said: string, provisional: boolean): string {
  return provisional ? msg(str`${said}, provisional`) : said;
}

export function meterText({ verdict, confidence, provisional }: Judged): string {
  return stageText(`${likelyText(confidence)}: ${verdictWords(verdict).name}`, provisional);
}

/** What a meter shows of a result, whatever it is about. */
export type Judged = Pick<AnalyzingResult, 'verdict' | 'confidence' | 'provisional'>;

/** "Provisional verdict: Authentic." */
export function verdictSentence(verdict: Verdict, provisional: boolean): string {
  const { name } = verdictWords(verdict);
  return provisional ? msg(str`Provisional verdict: ${name}.`) : msg(str`Verdict: ${name}.`);
}

/** What the live region says of a result; the same text means that there is nothing new to say. */
export function announcement(result: DetectionResult): string {
  switch (result.status) {
    case 'buffering':
      return msg('Listening for speech.');
    case 'analyzing': {
      const standing = standingOf(result);
      const turned = turnedWords(standing);
      return `${verdictSentence(standing.verdict, result.provisional)}${turned === '' ? '' : ` ${turned}`}`;
    }
    case 'no-evidence':
      return msg(str`No verdict: ${noEvidenceWords(result.reason).name}.`);
    case 'unreliable':
      return msg(str`No fair verdict: ${unreliableWords(result.reason).name}.`);
    case 'gap':
      return sentence(gapWords(result.cause));
  }
}

/** A name as a sentence of its own. */
export function sentence(name: string): string {
  return msg(str`${name}.`);
}

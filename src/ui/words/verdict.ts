/** Every result in plain words. One home for them, so that card, timeline, meter and live region say the same. */
import type { FaceNoEvidenceReason, FaceUnreliableReason } from '../../contract/face.js';
import type {
  AnalyzingResult,
  DetectionResult,
  GapCause,
  NoEvidenceReason,
  UnreliableResult,
  UnreliableReason,
  Verdict,
} from '../../contract/verdict.js';
import { percent } from './time.js';

export const VERDICT_WORDS: Readonly<Record<Verdict, { readonly name: string; readonly gist: string }>> = {
  AUTHENTIC: { name: 'Authentic', gist: 'This sounds like a real human voice.' },
  SUSPICIOUS: { name: 'Suspicious', gist: 'This could be either. Treat it with care.' },
  DEEPFAKE: { name: 'Deepfake', gist: 'This sounds synthetic or altered by a machine.' },
};

export const NO_EVIDENCE_WORDS: Readonly<
  Record<NoEvidenceReason | FaceNoEvidenceReason, { readonly name: string; readonly advice: string }>
> = {
  silence: { name: 'Silence', advice: 'Nothing can be heard. Is the voice speaking, and near the microphone?' },
  'no-speech': { name: 'No speech', advice: 'There is sound, but no speech in it: music and noise are not judged.' },
  muted: {
    name: 'Muted',
    advice: 'The source sends no sound at all. Look for a mute switch on the device or in the call.',
  },
  ended: {
    name: 'No sound arrives',
    advice: 'The source has stopped sending. If it does not come back, stop and start again.',
  },
  'no-face': { name: 'No face', advice: 'No face can be seen. Is one in the picture, and turned this way?' },
  'no-picture': { name: 'No picture arrives', advice: 'The source sends no new pictures at present.' },
};

export const UNRELIABLE_WORDS: Readonly<
  Record<UnreliableReason | FaceUnreliableReason, { readonly name: string; readonly advice: string }>
> = {
  clipping: { name: 'Too loud', advice: 'The sound is cut off at its peaks. Turn the level down or move away.' },
  'narrow-band': {
    name: 'Too little of the voice',
    advice: 'High frequencies are missing, as on a telephone. The traces of synthesis are mostly up there.',
  },
  'low-level': { name: 'Too quiet', advice: 'The voice is too faint to judge. Turn it up or move closer.' },
  noisy: {
    name: 'Too noisy',
    advice: 'The noise behind the voice hides what tells real from synthetic. Move somewhere quieter, or closer.',
  },
  unfamiliar: {
    name: 'Unfamiliar sound',
    advice: 'This is unlike anything the model has learned from, so its opinion would be a guess.',
  },
  'too-small': {
    name: 'Too small',
    advice: 'The face fills too little of the picture. Come closer, or enlarge the window.',
  },
  blurred: { name: 'Too blurred', advice: 'The fine detail that tells real from made up is gone.' },
  dark: { name: 'Too dark', advice: 'There is too little light on the face.' },
  turned: { name: 'Turned away', advice: 'The face is seen from the side. It can be judged from the front.' },
  covered: { name: 'Covered', advice: 'Something hides a part of the face.' },
  strange: {
    name: 'Unfamiliar picture',
    advice: 'This is unlike any face the model has learned from, so its opinion would be a guess.',
  },
};

export const GAP_WORDS: Readonly<Record<GapCause, string>> = {
  paused: 'Paused',
  interrupted: 'Interrupted',
  'device-change': 'Device changed',
  frozen: 'Page was frozen',
  'worker-restart': 'Detector restarted',
  dropped: 'Sound was lost',
};

/** "Sounded at -58 dBFS", for the reason `unreliable`. */
export function measuredText({ reason, measured }: Pick<UnreliableResult, 'reason' | 'measured'>): string {
  switch (reason) {
    case 'clipping':
      return `${(measured * 100).toFixed(1)} % of the samples are cut off.`;
    case 'narrow-band':
      return `Sound reaches up to ${(measured / 1000).toFixed(1)} kHz; 3.4 kHz are needed.`;
    case 'low-level':
      return `Speech is ${Math.round(-measured)} dB below full level.`;
    case 'noisy':
      return `Speech stands ${Math.round(measured)} dB above the noise.`;
    case 'unfamiliar':
      return `Distance from the training material: ${measured.toFixed(2)}.`;
  }
}

/** "about 12 times more typical of real speech": the likelihood ratio, for people. */
export function oddsText(llr: number): string {
  const times = Math.exp(Math.abs(llr));
  if (times < 1.5) return 'about as typical of synthetic speech as of real speech';
  const side = llr > 0 ? 'real speech than of synthetic' : 'synthetic speech than of real';
  const size =
    times > 1000
      ? 'more than 1,000 times'
      : times < 10
        ? `about ${times.toFixed(1)} times`
        : `about ${Math.round(times)} times`;
  return `${size} more typical of ${side}`;
}

export function meterText({ verdict, confidence, provisional }: Judged): string {
  const stage = provisional ? ', provisional' : '';
  return `${percent(confidence)} likely real: ${VERDICT_WORDS[verdict].name}${stage}`;
}

/** What a meter shows of a result, whatever it is about. */
export type Judged = Pick<AnalyzingResult, 'verdict' | 'confidence' | 'provisional'>;

/** What the live region says of a result; the same text means that there is nothing new to say. */
export function announcement(result: DetectionResult): string {
  switch (result.status) {
    case 'buffering':
      return 'Listening for speech.';
    case 'analyzing':
      return `${result.provisional ? 'Provisional verdict' : 'Verdict'}: ${VERDICT_WORDS[result.verdict].name}.`;
    case 'no-evidence':
      return `No verdict: ${NO_EVIDENCE_WORDS[result.reason].name}.`;
    case 'unreliable':
      return `No fair verdict: ${UNRELIABLE_WORDS[result.reason].name}.`;
    case 'gap':
      return `${GAP_WORDS[result.cause]}.`;
  }
}

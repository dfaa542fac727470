/** Faces, and voice and face together, in plain words. */
import { msg, str } from '@lit/localize';
import type { Agreement, FaceResult, FusedResult, SeenFaceResult } from '../../contract/face.js';
import type { DetectionResult, Verdict } from '../../contract/verdict.js';
import type { Pace, SlowCause } from '../../session/pace.js';
import { percent } from './time.js';
import {
  likelyText,
  noEvidenceWords,
  sentence,
  stageText,
  unreliableWords,
  verdictSentence,
  verdictWords,
} from './verdict.js';

const JOINT: Readonly<Record<Verdict, () => string>> = {
  AUTHENTIC: () => msg('What can be judged here looks and sounds real.'),
  SUSPICIOUS: () => msg('This could be either. Treat it with care.'),
  DEEPFAKE: () => msg('This looks or sounds made or altered by a machine.'),
};

export function jointWords(verdict: Verdict): { readonly name: string; readonly gist: string } {
  return { name: verdictWords(verdict).name, gist: JOINT[verdict]() };
}

/** Said where voice and face do not say the same; empty where there is nothing to say. */
export function agreementWords(agreement: Agreement): string {
  if (agreement === 'voice-suspect') {
    return msg('They disagree: the face looks real, but the voice sounds synthetic.');
  }
  if (agreement === 'face-suspect') return msg('They disagree: the voice sounds real, but the face looks made up.');
  return '';
}

const TWICE: Readonly<Record<SlowCause, () => string>> = {
  hidden: () => msg('Faces are judged twice a second instead of five times, while this page is in the background.'),
  hot: () => msg('Faces are judged twice a second instead of five times, because this device is hot or overloaded.'),
  battery: () => msg('Faces are judged twice a second instead of five times, because the battery is low.'),
};

const ONCE: Readonly<Record<SlowCause, () => string>> = {
  hidden: () => msg('Faces are judged once a second instead of five times, while this page is in the background.'),
  hot: () => msg('Faces are judged once a second instead of five times, because this device is hot or overloaded.'),
  battery: () => msg('Faces are judged once a second instead of five times, because the battery is low.'),
};

/** Empty at full pace. */
export function paceText({ intervalMs, cause }: Pace): string {
  if (cause === null) return '';
  return `${(intervalMs < 1_000 ? TWICE : ONCE)[cause]()} ${msg('The voice goes on as before.')}`;
}

/** "1: Authentic 84 %", short enough for a box. */
export function faceLabel(face: SeenFaceResult): string {
  switch (face.status) {
    case 'analyzing':
      return `${face.track}: ${verdictWords(face.verdict).name} ${percent(face.confidence)}`;
    case 'buffering':
      return msg(str`${face.track}: looking`);
    case 'unreliable':
      return `${face.track}: ${unreliableWords(face.reason).name}`;
  }
}

/** "Face 1: Authentic, 84 % likely real, provisional". */
export function faceText(face: SeenFaceResult): string {
  const name = msg(str`Face ${face.track}`);
  switch (face.status) {
    case 'analyzing':
      return stageText(`${name}: ${verdictWords(face.verdict).name}, ${likelyText(face.confidence)}`, face.provisional);
    case 'buffering':
      return msg(str`${name}: being looked at`);
    case 'unreliable':
      return `${name}: ${nameAndAdvice(unreliableWords(face.reason))}`;
  }
}

/** Why there is no meter. */
export function stateText(
  subject: 'voice' | 'face' | 'both',
  result: DetectionResult | FaceResult | FusedResult | null,
): string {
  switch (result?.status) {
    case 'no-evidence':
      return nameAndAdvice(noEvidenceWords(result.reason));
    case 'unreliable':
      return nameAndAdvice(unreliableWords(result.reason));
    case 'buffering':
      return subject === 'voice' ? msg('Listening for speech.') : msg('Looking at the face.');
    case 'gap':
      return msg('Time is missing here.');
    default:
      return subject === 'voice' ? msg('Waiting for the first sound.') : msg('Waiting for the first picture.');
  }
}

function nameAndAdvice({ name, advice }: { readonly name: string; readonly advice: string }): string {
  return `${sentence(name)} ${advice}`;
}

/** What the live region says of a session with a picture. */
export function jointAnnouncement(fused: FusedResult | null, face: FaceResult): string {
  if (fused === null) return stateText('face', face);
  const apart = agreementWords(fused.agreement);
  return `${verdictSentence(fused.verdict, fused.provisional)}${apart === '' ? '' : ` ${apart}`}`;
}

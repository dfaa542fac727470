/** Faces, and voice and face together, in plain words. */
import type { Agreement, FaceResult, FusedResult, SeenFaceResult } from '../../contract/face.js';
import type { DetectionResult, Verdict } from '../../contract/verdict.js';
import type { Pace, SlowCause } from '../../session/pace.js';
import { percent } from './time.js';
import { NO_EVIDENCE_WORDS, UNRELIABLE_WORDS, VERDICT_WORDS } from './verdict.js';

export const JOINT_WORDS: Readonly<Record<Verdict, { readonly name: string; readonly gist: string }>> = {
  AUTHENTIC: { name: 'Authentic', gist: 'What can be judged here looks and sounds real.' },
  SUSPICIOUS: { name: 'Suspicious', gist: 'This could be either. Treat it with care.' },
  DEEPFAKE: { name: 'Deepfake', gist: 'This looks or sounds made or altered by a machine.' },
};

/** Said where voice and face do not say the same; empty where there is nothing to say. */
export const AGREEMENT_WORDS: Readonly<Record<Agreement, string>> = {
  one: '',
  agree: '',
  open: '',
  'voice-suspect': 'They disagree: the face looks real, but the voice sounds synthetic.',
  'face-suspect': 'They disagree: the voice sounds real, but the face looks made up.',
};

const SLOW_WORDS: Readonly<Record<SlowCause, string>> = {
  hidden: 'while this page is in the background',
  hot: 'because this device is hot or overloaded',
  battery: 'because the battery is low',
};

/** "Judged twice a second because the battery is low."; empty at full pace. */
export function paceText({ intervalMs, cause }: Pace): string {
  if (cause === null) return '';
  const often = intervalMs < 1_000 ? 'twice' : 'once';
  return `Faces are judged ${often} a second instead of five times, ${SLOW_WORDS[cause]}. The voice goes on as before.`;
}

/** "Authentic 84 %", short enough for a box. */
export function faceLabel(face: SeenFaceResult): string {
  switch (face.status) {
    case 'analyzing':
      return `${face.track}: ${VERDICT_WORDS[face.verdict].name} ${percent(face.confidence)}`;
    case 'buffering':
      return `${face.track}: looking`;
    case 'unreliable':
      return `${face.track}: ${UNRELIABLE_WORDS[face.reason].name}`;
  }
}

/** "Face 1: Authentic, 84 % likely real, provisional". */
export function faceText(face: SeenFaceResult): string {
  const name = `Face ${face.track}`;
  switch (face.status) {
    case 'analyzing':
      return `${name}: ${VERDICT_WORDS[face.verdict].name}, ${percent(face.confidence)} likely real${face.provisional ? ', provisional' : ''}`;
    case 'buffering':
      return `${name}: being looked at`;
    case 'unreliable':
      return `${name}: ${UNRELIABLE_WORDS[face.reason].name}. ${UNRELIABLE_WORDS[face.reason].advice}`;
  }
}

/** Why there is no meter. */
export function stateText(
  subject: 'voice' | 'face' | 'both',
  result: DetectionResult | FaceResult | FusedResult | null,
): string {
  switch (result?.status) {
    case 'no-evidence':
      return `${NO_EVIDENCE_WORDS[result.reason].name}. ${NO_EVIDENCE_WORDS[result.reason].advice}`;
    case 'unreliable':
      return `${UNRELIABLE_WORDS[result.reason].name}. ${UNRELIABLE_WORDS[result.reason].advice}`;
    case 'buffering':
      return subject === 'voice' ? 'Listening for speech.' : 'Looking at the face.';
    case 'gap':
      return 'Time is missing here.';
    default:
      return subject === 'voice' ? 'Waiting for the first sound.' : 'Waiting for the first picture.';
  }
}

/** What the live region says of a session with a picture. */
export function jointAnnouncement(fused: FusedResult | null, face: FaceResult): string {
  if (fused === null) return stateText('face', face);
  const name = VERDICT_WORDS[fused.verdict].name;
  const apart = AGREEMENT_WORDS[fused.agreement];
  return `${fused.provisional ? 'Provisional verdict' : 'Verdict'}: ${name}.${apart === '' ? '' : ` ${apart}`}`;
}

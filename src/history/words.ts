/** Words of an exported session. Exports outlive the page they were made by, so they have their own. */
import type { Verdict } from '../contract/verdict.js';
import type { LaneStretch } from './stretches.js';

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  AUTHENTIC: 'Authentic',
  SUSPICIOUS: 'Suspicious',
  DEEPFAKE: 'Deepfake',
};

/** "Authentic, 84 % likely real", "Not fair to judge (narrow-band)". */
export function sayingText({ entry, confidence }: Pick<LaneStretch, 'entry' | 'confidence'>): string {
  switch (entry.status) {
    case 'buffering':
      return 'Collecting evidence';
    case 'analyzing':
      return `${VERDICT_NAMES[entry.verdict]}, ${percentText(confidence ?? entry.confidence)} likely real`;
    case 'no-evidence':
      return `Nothing to judge (${entry.reason})`;
    case 'unreliable':
      return `Not fair to judge (${entry.reason})`;
    case 'gap':
      return `Gap (${entry.cause})`;
  }
}

/** Never 0 or 100: nothing here is certain. */
export function percentText(share: number): string {
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`;
}

/** "00:01:05.250". */
export function preciseTime(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const clock = `${two(whole / 3_600_000)}:${two((whole / 60_000) % 60)}:${two((whole / 1000) % 60)}`;
  return `${clock}.${String(whole % 1000).padStart(3, '0')}`;
}

export function laneName(lane: 'voice' | 'face'): string {
  return lane === 'voice' ? 'Voice' : 'Face';
}

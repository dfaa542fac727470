/** Times and shares in words and digits. */
import { percentText, quantityText, unitText } from './format.js';

/** 65,000 ms is "1:05"; from an hour on "1:01:05". */
export function clockText(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  const seconds = String(total % 60).padStart(2, '0');
  const minutes = Math.floor(total / 60) % 60;
  const hours = Math.floor(total / 3600);
  return hours === 0 ? `${minutes}:${seconds}` : `${hours}:${String(minutes).padStart(2, '0')}:${seconds}`;
}

/** 65,000 ms is "1 minute 5 seconds", for those who listen to it. */
export function spokenTime(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(total / 60);
  const seconds = total % 60;
  return quantityText([
    ...(minutes > 0 ? [unitText(minutes, 'minute')] : []),
    ...(seconds > 0 || minutes === 0 ? [unitText(seconds, 'second')] : []),
  ]);
}

/** 0.843 is "84 %". Never 0 or 100: nothing here is certain. */
export function percent(share: number): string {
  return percentText(Math.min(0.99, Math.max(0.01, share)));
}

/** A share that may well be nothing or all. */
export function shareText(share: number): string {
  return percentText(share);
}

/** A session as CSV (RFC 4180): one line for each result. It holds numbers and words of the app only, nothing a user wrote. */
import type { LaneEntry } from '../contract/record.js';
import type { Lanes } from './exported.js';

const COLUMNS = [
  'lane',
  'start_ms',
  'end_ms',
  'status',
  'verdict',
  'confidence',
  'provisional',
  'score',
  'llr',
  'reason',
] as const;

export function exportCsv(lanes: Lanes): string {
  const lines = [COLUMNS.join(',')];
  for (const lane of ['voice', 'face'] as const)
    for (const entry of lanes[lane]) lines.push([lane, ...cells(entry)].join(','));
  return `${lines.join('\r\n')}\r\n`;
}

function cells(entry: LaneEntry): readonly (string | number)[] {
  const span = [entry.startMs, entry.endMs, entry.status];
  switch (entry.status) {
    case 'analyzing': {
      const { verdict, confidence, provisional, score, llr } = entry;
      return [...span, verdict, confidence, String(provisional), score, llr, ''];
    }
    case 'buffering':
      return [...span, '', '', '', '', '', ''];
    case 'no-evidence':
    case 'unreliable':
      return [...span, '', '', '', '', '', entry.reason];
    case 'gap':
      return [...span, '', '', '', '', '', entry.cause];
  }
}

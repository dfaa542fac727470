/** What a session listened to, in the words of its record. */
import type { RecordedSource, SessionRecord } from '../contract/record.js';
import type { SessionSnapshot, SessionSource } from './snapshot.js';

export function recordedSource({
  source,
  capture,
}: Pick<SessionSnapshot, 'source' | 'capture'>): SessionRecord['source'] {
  return { kind: kindOf(source, capture?.label ?? ''), label: labelOf(source, capture?.label ?? '') };
}

function labelOf(source: SessionSource | null, opened: string): string {
  if (source?.kind === 'file' || source?.kind === 'clip') return source.label;
  return opened !== '' || source === null || !('label' in source) ? opened : (source.label ?? '');
}

function kindOf(source: SessionSource | null, opened: string): RecordedSource {
  if (source === null) return 'microphone';
  switch (source.kind) {
    case 'microphone':
      return 'microphone';
    case 'display':
      // Browsers name a shared screen or window by its surface; everything else is a tab.
      return /^(screen|window)/.test(opened) ? 'screen' : 'tab';
    case 'track':
      return 'stream';
    default:
      return source.kind;
  }
}

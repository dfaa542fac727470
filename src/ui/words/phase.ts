/** The session's states in words, for the page and for those who listen to it. */
import type { SessionSnapshot } from '../../session/snapshot.js';
import { ERROR_WORDS } from './error.js';
import { spokenTime } from './time.js';
import { jointAnnouncement } from './face.js';
import { announcement } from './verdict.js';

/** What the page's one live region says; it changes only when the verdict or the state does. */
export function statusText(snapshot: SessionSnapshot): string {
  const { phase, error, result, source, live, limitNear, listenedMs, muted } = snapshot;
  const failure = error === null ? '' : ERROR_WORDS[error.code].title;
  switch (phase) {
    case 'idle':
      return '';
    case 'asking':
      if (source?.kind === 'display') return 'Choose what to share in the browser’s dialogue.';
      return `Answer the browser’s question about the ${source?.kind === 'camera' ? 'camera' : 'microphone'}.`;
    case 'starting':
      return 'Getting ready.';
    case 'buffering':
    case 'analyzing': {
      if (!live) return 'Judging the file.';
      if (muted) return 'The source is muted.';
      const near = limitNear ? ' Two minutes are left.' : '';
      if (snapshot.faceLead !== null) return `${jointAnnouncement(snapshot.fused, snapshot.faceLead)}${near}`;
      return result === null ? `Listening.${near}` : `${announcement(result)}${near}`;
    }
    case 'paused':
      return 'Paused. Nothing is being listened to.';
    case 'interrupted':
      return `Interrupted: ${failure}. Retry to go on.`;
    case 'stopping':
      return 'Stopping.';
    case 'done':
      return `${failure === '' ? 'Done' : failure}. ${spokenTime(listenedMs)} listened to.`;
    case 'failed':
      return `${failure}. See what to do below.`;
  }
}

/** The session's states in words, for the page and for those who listen to it. */
import { msg, str } from '@lit/localize';
import type { SessionSnapshot } from '../../session/snapshot.js';
import { errorWords } from './error.js';
import { spokenTime } from './time.js';
import { jointAnnouncement } from './face.js';
import { announcement } from './verdict.js';

/** What the page's one live region says; it changes only when the verdict or the state does. */
export function statusText(snapshot: SessionSnapshot): string {
  const { phase, error, result, source, live, limitNear, listenedMs, muted } = snapshot;
  const failure = error === null ? '' : errorWords(error.code).title;
  switch (phase) {
    case 'idle':
      return '';
    case 'asking':
      if (source?.kind === 'display') return msg('Choose what to share in the browser’s dialogue.');
      return source?.kind === 'camera'
        ? msg('Answer the browser’s question about the camera.')
        : msg('Answer the browser’s question about the microphone.');
    case 'starting':
      return msg('Getting ready.');
    case 'buffering':
    case 'analyzing': {
      if (!live) return msg('Judging the file.');
      if (muted) return msg('The source is muted.');
      const said =
        snapshot.faceLead !== null
          ? jointAnnouncement(snapshot.fused, snapshot.faceLead)
          : result === null
            ? msg('Listening.')
            : announcement(result);
      return limitNear ? `${said} ${msg('Two minutes are left.')}` : said;
    }
    case 'paused':
      return msg('Paused. Nothing is being listened to.');
    case 'interrupted':
      return msg(str`Interrupted: ${failure}. Retry to go on.`);
    case 'stopping':
      return msg('Stopping.');
    case 'done':
      return msg(str`${failure === '' ? msg('Done') : failure}. ${spokenTime(listenedMs)} listened to.`);
    case 'failed':
      return msg(str`${failure}. See what to do below.`);
  }
}

import { css, html, LitElement, nothing } from 'lit';
import type { Notice } from '../session/snapshot.js';
import { infoIcon } from './icons.js';
import { theme } from './theme.js';
import { clockText, count } from './words/time.js';

const WORDS: Readonly<Record<Notice['kind'], string>> = {
  hidden: 'This page was in a background tab. Listening went on, though some browsers slow such pages down.',
  restarted: 'The detector stopped and was started again by itself. The moment between is marked as a gap.',
  reopened: 'The device was gone and was opened again by itself. The moment between is marked as a gap.',
  thawed: 'The browser had put this page to sleep. The time in between is marked as a gap.',
  'not-kept':
    'This session cannot be written down at present: storage is full, or closed to this page. It goes on. It is tried again until the session ends; what is not written by then is forgotten.',
  muted: 'The source was muted. Look for a mute switch on the device or in the call.',
  spared: 'Faces were judged less often for a while, to spare the device.',
  unread:
    'The picture could not be read to its end, as when a file is damaged or cut short. Its sound was judged as far as it is there.',
  unheard:
    'This browser cannot decode the sound of this file. Its picture alone was judged. To have the voice judged too, convert the file to mp4 with AAC or Opus.',
  'limit-near': 'The session is near its limit and ends by itself.',
};

/**
 * What happened that did not stop the session. `notices` is the session's list; `droppedHops` counts what was skipped
 * because the device could not keep up. One line for each kind, with its newest time.
 */
export class NoticeList extends LitElement {
  static override properties = {
    notices: { attribute: false },
    droppedHops: { type: Number, attribute: 'dropped-hops' },
  };
  declare notices: readonly Notice[];
  declare droppedHops: number;

  constructor() {
    super();
    this.notices = [];
    this.droppedHops = 0;
  }

  static override styles = [
    theme,
    css`
      ul {
        list-style: none;
        display: grid;
        gap: 0.5rem;
        font-size: 0.875rem;
      }
      li {
        display: flex;
        gap: 0.6rem;
      }
      svg {
        flex: none;
        color: var(--muted);
      }
    `,
  ];

  protected override render() {
    const newest = new Map<Notice['kind'], Notice>(this.notices.map((notice) => [notice.kind, notice]));
    if (newest.size === 0 && this.droppedHops === 0) return nothing;
    return html`<ul aria-label="Notices">
      ${[...newest.values()].map(
        ({ kind, atMs }) =>
          html`<li>${infoIcon}<span><span class="digits">${clockText(atMs)}</span> ${WORDS[kind]}</span></li>`,
      )}
      ${
        this.droppedHops === 0
          ? nothing
          : html`<li>${infoIcon}<span>${count(this.droppedHops, 'hop')} of 250 ms skipped: this device could not keep up.</span></li>`
      }
    </ul>`;
  }
}

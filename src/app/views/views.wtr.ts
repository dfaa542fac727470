/** The views by themselves, on a history of made-up sessions, held against axe in both themes. */
import { assert } from 'chai';
import { html, type LitElement } from 'lit';
import { checkAccessible, inside, mount, once, settled, textOf } from '../../../tests/elements/support.js';
import { exampleLanes, exampleRecord } from '../../../tests/support/session-example.js';
import type { MediaRef, SessionRecord } from '../../contract/record.js';
import type { Lanes } from '../../history/exported.js';
import { openHistory } from '../../history/history.js';
import { laneStretches, summarizeLane } from '../../history/stretches.js';
import { sayingText } from '../../history/words.js';
import { writeMedia } from '../../history/media-files.js';
import { verifyBundle } from '../../history/verify.js';
import type { ContentCredentials } from '../../ui/content-credentials.js';
import { ContentCredentials as ContentCredentialsElement } from '../../ui/content-credentials.js';
import { openSync } from '../sync.js';
import { AlertsView } from './alerts-view.js';
import { HistoryView } from './history-view.js';
import { MediaPlayer } from './media-player.js';
import { PrivacyView } from './privacy-view.js';
import { PastSessionView } from './session-view.js';
import { VerifyView } from './verify-view.js';

const HOSTILE = '<img src=x onerror="window.ran = true">';
const lanes = exampleLanes(60_000, true);

for (const [name, element] of Object.entries({
  'bf-history-view': HistoryView,
  'bf-session-view': PastSessionView,
  'bf-verify-view': VerifyView,
  'bf-alerts-view': AlertsView,
  'bf-privacy-view': PrivacyView,
  'bf-content-credentials': ContentCredentialsElement,
})) {
  customElements.define(name, element);
}

/** Young enough to be kept by the default retention. */
function recent(n: number, change: Partial<SessionRecord> = {}): SessionRecord {
  const startedAt = Date.now() - n * 60_000 - 120_000;
  return exampleRecord(n, lanes, { startedAt, endedAt: startedAt + 60_000, ...change });
}

async function shows(element: LitElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    await settled(element.parentElement as HTMLElement);
    const found = element.renderRoot.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** What the browser's own reader makes of the captions of the part that is shown. */
async function cuesOf(player: MediaPlayer, change: () => void = () => undefined): Promise<TextTrackCue[]> {
  const element = inside<HTMLTrackElement>(player, 'track');
  const loaded = new Promise((resolve, reject) => {
    element.addEventListener('load', resolve, { once: true });
    element.addEventListener('error', () => reject(new Error('The browser does not read these captions.')), {
      once: true,
    });
  });
  element.track.mode = 'hidden';
  change();
  await loaded;
  return [...(element.track.cues ?? [])];
}

/** What the captions say of the voice at a moment of the session. */
function captionAt(atMs: number): string {
  const stretch = laneStretches(lanes.voice).find(({ startMs, endMs }) => startMs <= atMs && atMs < endMs);
  return `Voice: ${sayingText(stretch as NonNullable<typeof stretch>)}`;
}

const rowsOf = (view: HTMLElement): NodeListOf<Element> => (view.shadowRoot as ShadowRoot).querySelectorAll('ol li');

afterEach(async () => {
  await (await openHistory()).deleteAll();
  await (await openHistory()).clearAlerts();
  localStorage.removeItem('bona-fide.alerts');
});

describe('bf-history-view', () => {
  it('says so when nothing is kept', async () => {
    const view = await mount<HistoryView>(html`<bf-history-view></bf-history-view>`);
    await shows(view, '.lede');
    assert.include(textOf(view), 'Nothing is kept yet.');
    await checkAccessible(view);
  });

  it('lists, finds, and keeps in step with what is deleted elsewhere; a name is text and nothing else', async () => {
    const history = await openHistory();
    for (let n = 1; n <= 3; n++)
      await history.add(recent(n, { title: ['', 'Call', HOSTILE, 'The bank'][n] ?? '' }), lanes);
    const view = await mount<HistoryView>(html`<bf-history-view></bf-history-view>`);
    await shows(view, 'ol');
    assert.lengthOf(rowsOf(view), 3);
    assert.include(rowsOf(view)[1]?.textContent ?? '', HOSTILE);
    assert.isUndefined((globalThis as { ran?: boolean }).ran);
    await checkAccessible(view);
    const find = inside<HTMLInputElement>(view, 'input[type=search]');
    find.value = 'BANK';
    find.dispatchEvent(new Event('input'));
    await view.updateComplete;
    assert.lengthOf(rowsOf(view), 1);
    await history.delete(recent(3).id);
    while (rowsOf(view).length > 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    assert.include(textOf(view), '0 of 2 sessions');
  });

  it('draws fifty of many sessions, and more on demand', async () => {
    const history = await openHistory();
    const empty = exampleLanes(0);
    for (let n = 1; n <= 120; n++) await history.add(recent(n), empty);
    const view = await mount<HistoryView>(html`<bf-history-view></bf-history-view>`);
    await shows(view, 'ol');
    assert.lengthOf(rowsOf(view), 50);
    const more = () =>
      [...(view.shadowRoot as ShadowRoot).querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === 'Show more',
      );
    while (more() === undefined) await new Promise((resolve) => requestAnimationFrame(resolve));
    assert.include(textOf(view), '120 sessions');
    more()?.click();
    await view.updateComplete;
    assert.lengthOf(rowsOf(view), 100);
  });

  it('asks twice before it deletes everything', async () => {
    const history = await openHistory();
    await history.add(recent(1), lanes);
    const view = await mount<HistoryView>(html`<bf-history-view></bf-history-view>`);
    await shows(view, 'ol');
    const button = (label: string) =>
      [...(view.shadowRoot as ShadowRoot).querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === label,
      );
    button('Delete all sessions')?.click();
    await view.updateComplete;
    const focused = () => (view.shadowRoot as ShadowRoot).activeElement?.textContent?.trim();
    assert.equal(focused(), 'Yes, delete all');
    button('No, keep')?.click();
    await view.updateComplete;
    assert.equal(focused(), 'Delete all sessions');
    button('Delete all sessions')?.click();
    await view.updateComplete;
    assert.lengthOf(await history.list(), 1);
    button('Yes, delete all')?.click();
    await shows(view, '.lede');
    assert.lengthOf(await history.list(), 0);
  });
});

describe('bf-session-view', () => {
  it('shows a session with both lanes, its words and its facts', async () => {
    const history = await openHistory();
    const record = recent(1, { title: HOSTILE, note: HOSTILE });
    await history.add(record, lanes);
    const view = await mount<PastSessionView>(html`<bf-session-view .argument=${record.id}></bf-session-view>`);
    await shows(view, 'bf-session-timeline');
    assert.equal(inside(view, 'h1').textContent, HOSTILE);
    assert.equal(inside<HTMLTextAreaElement>(view, 'textarea').value, HOSTILE);
    assert.isNull((view.shadowRoot as ShadowRoot).querySelector('img'));
    assert.lengthOf((view.shadowRoot as ShadowRoot).querySelectorAll('bf-session-timeline'), 2);
    assert.include(textOf(view), 'ab'.repeat(32));
    await checkAccessible(view);
  });

  it('shows of a photo no time, no voice and no captions', async () => {
    const history = await openHistory();
    const photo: Lanes = { voice: [], face: lanes.face.slice(0, 1) };
    const record = recent(2, {
      source: { kind: 'file', label: 'Portrait.JPG' },
      title: '',
      summary: { voice: summarizeLane([]), face: summarizeLane(photo.face) },
    });
    await history.add(record, photo);
    const view = await mount<PastSessionView>(html`<bf-session-view .argument=${record.id}></bf-session-view>`);
    await shows(view, 'bf-session-summary[timeless]');
    assert.isNull((view.shadowRoot as ShadowRoot).querySelector('bf-session-timeline'));
    assert.notMatch(textOf(view), /Listened|Voice model|Captions/);
    assert.include(textOf(view), 'Portrait.JPG');
    await checkAccessible(view);
  });

  it('offers the recording part by part, without reading it', async () => {
    const history = await openHistory();
    const part = (startMs: number): MediaRef => ({
      name: `media-${startMs}.webm`,
      mimeType: 'audio/webm',
      bytes: 3,
      sha256: null,
      startMs,
      durationMs: 10_000,
    });
    const record = recent(1, { media: [part(0), part(30_000), part(50_000)] });
    const media = [part(0), part(30_000)].map((ref) => ({ ref, content: new Blob(['abc']) }));
    await history.add(record, lanes, { media });
    const view = await mount<PastSessionView>(html`<bf-session-view .argument=${record.id}></bf-session-view>`);
    const player = (await shows(view, 'bf-media-player')) as MediaPlayer;
    assert.instanceOf(player, MediaPlayer);
    assert.include(textOf(view), 'Not on this device any more: media-50000.webm');
    player.seek(35_000);
    await player.updateComplete;
    assert.equal(inside(player, 'audio').getAttribute('aria-label'), 'Recording, part 2 of 2');
    // Its captions are read by the browser, and begin where the part begins.
    const cues = await cuesOf(player);
    assert.deepEqual([cues.length > 3, cues[0]?.startTime], [true, 0]);
    assert.equal((cues[0] as VTTCue).text, captionAt(30_000));
    const first = await cuesOf(player, () => player.seek(5_000));
    assert.isAbove(first.length, cues.length);
    assert.equal((first[0] as VTTCue).text, 'Voice: Collecting evidence');
    assert.equal(inside(player, 'audio').getAttribute('aria-label'), 'Recording, part 1 of 2');
  });

  it('plays on while a note is saved', async () => {
    const history = await openHistory();
    const ref: MediaRef = {
      name: 'media-0.webm',
      mimeType: 'audio/webm',
      bytes: 3,
      sha256: null,
      startMs: 0,
      durationMs: 10_000,
    };
    const record = recent(1, { media: [ref] });
    await history.add(record, lanes, { media: [{ ref, content: new Blob(['abc']) }] });
    const view = await mount<PastSessionView>(html`<bf-session-view .argument=${record.id}></bf-session-view>`);
    const player = (await shows(view, 'bf-media-player')) as MediaPlayer;
    await player.updateComplete;
    const src = inside<HTMLAudioElement>(player, 'audio').src;
    await history.edit(record.id, { title: 'Named while it played' });
    while (inside(view, 'h1').textContent !== 'Named while it played')
      await new Promise((resolve) => requestAnimationFrame(resolve));
    await player.updateComplete;
    assert.equal(inside<HTMLAudioElement>(player, 'audio').src, src);
  });

  it('of a session that runs offers no bundle, and no end of it', async () => {
    const history = await openHistory();
    const record = recent(1, { endedAt: null });
    await history.begin(record);
    const view = await mount<PastSessionView>(html`<bf-session-view .argument=${record.id}></bf-session-view>`);
    await shows(view, '#export');
    assert.include(textOf(view), 'once the session has ended');
    assert.notInclude(textOf(view), 'Bundle (.zip)');
    assert.notInclude(textOf(view), 'Delete session');
  });

  it('of a session that is not there says so', async () => {
    const view = await mount<PastSessionView>(html`<bf-session-view .argument=${recent(9).id}></bf-session-view>`);
    const panel = await shows(view, 'bf-error-panel');
    assert.include(textOf(panel), 'This session is not there');
  });
});

describe('bf-verify-view', () => {
  it('says what holds, and what is not proven', async () => {
    const history = await openHistory();
    const record = recent(1);
    await history.add(record, lanes);
    const bundle = await history.bundle(record.id);
    const view = await mount<VerifyView>(html`<bf-verify-view></bf-verify-view>`);
    choose(inside<HTMLInputElement>(view, 'input'), new File([bundle], 'a.zip'));
    const outcome = await shows(view, '#outcome');
    assert.equal(outcome.textContent, 'Unchanged since it was sealed');
    assert.lengthOf((view.shadowRoot as ShadowRoot).querySelectorAll('.checks .holds'), 6);
    assert.include(textOf(view), 'Not who that is.');
    assert.include(textOf(view), 'From its import on it is kept as you have set it in the history: verdicts 30 days');
    await checkAccessible(view);
    choose(inside<HTMLInputElement>(view, 'input'), new File(['no bundle'], 'b.zip'));
    await shows(view, '.fails');
    assert.equal(inside(view, '#outcome').textContent, 'Not verified');
    assert.isNull((view.shadowRoot as ShadowRoot).querySelector('button'));
    await checkAccessible(view);
  });
});

describe('bf-verify-view with two files in a row', () => {
  it('says of the second what is true of the second', async () => {
    const history = await openHistory();
    const record = recent(1);
    await history.add(record, lanes);
    const bundle = new File([await history.bundle(record.id)], 'a.zip');
    const view = await mount<VerifyView>(html`<bf-verify-view></bf-verify-view>`);
    choose(inside<HTMLInputElement>(view, 'input'), bundle);
    choose(inside<HTMLInputElement>(view, 'input'), new File(['no bundle'], 'b.zip'));
    await shows(view, '#outcome');
    // As long as the first one takes, begun after it.
    await verifyBundle(bundle);
    await view.updateComplete;
    assert.equal(inside(view, '#outcome').textContent, 'Not verified');
  });
});

describe('a view that is left before it is there', () => {
  it('follows nothing', async () => {
    const history = await openHistory();
    const watch = history.watch.bind(history);
    let followed = 0;
    history.watch = (listener) => {
      followed++;
      const undo = watch(listener);
      return () => {
        followed--;
        undo();
      };
    };
    try {
      for (const View of [HistoryView, AlertsView, PastSessionView]) {
        const view = new View();
        view.argument = recent(1).id;
        document.body.append(view);
        view.remove();
        for (let i = 0; i < 3; i++) await openHistory();
        await view.updateComplete;
      }
      await history.list();
      assert.equal(followed, 0);
    } finally {
      history.watch = watch;
    }
  });
});

describe('bf-alerts-view', () => {
  it('makes a rule, keeps it, and takes it away', async () => {
    const view = await mount<AlertsView>(html`<bf-alerts-view></bf-alerts-view>`);
    await shows(view, '#log');
    const told = once(view, 'bf-alerts');
    inside<HTMLInputElement>(view, 'input[name=sound]').checked = true;
    inside<HTMLFormElement>(view, 'form').requestSubmit();
    await told;
    await shows(view, '.rules li');
    assert.include(textOf(view), 'Deepfake for 2 seconds: on the page, sound');
    assert.include(localStorage.getItem('bona-fide.alerts') ?? '', '"sound":true');
    await checkAccessible(view);
    inside(view, '.rules button').click();
    await view.updateComplete;
    assert.isNull(localStorage.getItem('bona-fide.alerts'));
  });

  it('shows the log', async () => {
    await (await openHistory()).logAlert(
      { rule: 'Deepfake, at once', sessionMs: 65_000, source: '', quiet: true },
      Date.now(),
    );
    const view = await mount<AlertsView>(html`<bf-alerts-view></bf-alerts-view>`);
    await shows(view, 'tbody tr');
    assert.include(textOf(view), 'Deepfake, at once (quiet hours)');
    assert.include(textOf(view), '1:05');
    await checkAccessible(view);
  });
});

describe('bf-privacy-view', () => {
  it('lists what is stored and until when', async () => {
    const history = await openHistory();
    const record = recent(1);
    await history.add(record, lanes);
    await writeMedia(record.id, 'media-0.webm', new Blob([new Uint8Array(2_000)]));
    const view = await mount<PrivacyView>(html`<bf-privacy-view></bf-privacy-view>`);
    await shows(view, 'tbody tr');
    assert.match(textOf(view), /Verdicts of 1 session .* 30 days/);
    assert.match(textOf(view), /Recordings of 1 session 2\.0 kB until you delete them/);
    await checkAccessible(view);
  });
});

describe('bf-privacy-view of a browser that syncs', () => {
  it('lists what syncing keeps', async () => {
    await openSync();
    const view = await mount<PrivacyView>(html`<bf-privacy-view></bf-privacy-view>`);
    await shows(view, 'tbody tr');
    assert.include(textOf(view), 'For syncing: keys of the room');
  });
});

describe('bf-content-credentials', () => {
  const credentials = {
    state: 'broken',
    signer: HOSTILE,
    signedAt: '2026-01-01T00:00:00Z',
    generator: 'Some program',
    title: 'A tone',
    actions: ['c2pa.created'],
    saysSynthetic: true,
    problems: ['assertion.dataHash.mismatch'],
  } as const;

  it('says what was signed, as text', async () => {
    const element = await mount<ContentCredentials>(
      html`<bf-content-credentials .found=${{ kind: 'read', credentials }}></bf-content-credentials>`,
    );
    assert.include(textOf(element), 'Changed since it was signed');
    assert.include(textOf(element), 'a model made it');
    assert.include(textOf(element), HOSTILE);
    await checkAccessible(element);
  });

  it('says why they cannot be read', async () => {
    const element = await mount(
      html`<bf-content-credentials .found=${{ kind: 'failed', found: 'a reason' }}></bf-content-credentials>`,
    );
    assert.include(textOf(element), 'cannot be read: a reason');
  });
});

function choose(input: HTMLInputElement, file: File): void {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}

import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import { checkAccessible, inside, mount, once, textOf } from '../../tests/elements/support.js';
import type { RecordingConsent, RecordingState } from '../session/recording-state.js';
import { defineRecordingElements } from './define-recording.js';
import type { RecordingConsentBox } from './recording-consent.js';
import type { RecordingSign } from './recording-sign.js';

defineRecordingElements();

const STATE: RecordingState = {
  consent: 'sound',
  status: 'recording',
  bytes: 1_234_567,
  durationMs: 65_000,
  bitsPerSecond: 96_000,
  freeBytes: 5_000_000_000,
  persisted: true,
  droppedFrames: 0,
  media: [],
  error: null,
};

/** With a parent that sets what is asked for. */
async function consentBox(consent: RecordingConsent | null, faces = true): Promise<RecordingConsentBox> {
  const element = await mount<RecordingConsentBox>(
    html`<bf-recording-consent .consent=${consent} ?can-judge-faces=${faces}></bf-recording-consent>`,
  );
  element.addEventListener('bf-consent', ({ detail }) => {
    element.consent = detail;
  });
  return element;
}

describe('bf-recording-consent', () => {
  it('is off to begin with, and says that nothing is kept', async () => {
    const element = await mount<RecordingConsentBox>(html`<bf-recording-consent></bf-recording-consent>`);
    assert.isFalse(inside<HTMLInputElement>(element, 'input').checked);
    assert.match(textOf(element), /Off: what is heard is judged and forgotten/);
  });

  it('is given and taken back by keyboard, the sound first, the picture only on top', async () => {
    const element = await consentBox(null);
    inside(element, 'input').focus();
    const asked = once<RecordingConsent | null>(element, 'bf-consent');
    await sendKeys({ press: 'Space' });
    assert.equal((await asked).detail, 'sound');
    await element.updateComplete;
    assert.match(textOf(element), /kept on this device, and only there, until you delete it/);
    assert.match(textOf(element), /for the next session alone/);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    assert.equal(element.consent, 'sound-and-picture');
    inside(element, 'input').focus();
    await sendKeys({ press: 'Space' });
    assert.isNull(element.consent);
  });

  it('asks for no picture where there can be none', async () => {
    assert.equal((await consentBox('sound', false)).shadowRoot?.querySelectorAll('input').length, 1);
  });

  for (const consent of [null, 'sound', 'sound-and-picture'] as const) {
    it(`has no accessibility finding at ${consent}`, async () => checkAccessible(await consentBox(consent)));
  }
});

const sign = (state: Partial<RecordingState>): Promise<RecordingSign> =>
  mount<RecordingSign>(html`<bf-recording-sign .state=${{ ...STATE, ...state }}></bf-recording-sign>`);

describe('bf-recording-sign', () => {
  it('says that it records, how much it is, and how much room is left', async () => {
    assert.match(textOf(await sign({})), /Recording the sound.*1:05.*1\.2 MB.*5\.0 GB free/);
    assert.match(textOf(await sign({ consent: 'sound-and-picture' })), /Recording sound and picture/);
  });

  it('warns when two minutes of room are left', async () => {
    assert.match(textOf(await sign({ freeBytes: (96_000 * 100) / 8 })), /Room for 1:40 more/);
    assert.notMatch(textOf(await sign({ freeBytes: (96_000 * 200) / 8 })), /Room for/);
  });

  it('says what the browser has not promised, and what the device could not do', async () => {
    assert.match(textOf(await sign({ persisted: false })), /may clear it away/);
    assert.match(textOf(await sign({ droppedFrames: 12 })), /12 pictures left out/);
  });

  it('says why it has stopped, and that the analysis goes on', async () => {
    const error = { code: 'recording-full', message: '' } as const;
    assert.match(
      textOf(await sign({ status: 'stopped', error })),
      /No room left for the recording.*The analysis goes on/,
    );
  });

  it('is not there where nothing is recorded', async () => {
    const element = await mount<RecordingSign>(html`<bf-recording-sign></bf-recording-sign>`);
    assert.equal(textOf(element), '');
  });

  for (const status of ['starting', 'recording', 'waiting', 'stopped'] as const) {
    it(`has no accessibility finding while ${status}`, async () => checkAccessible(await sign({ status })));
  }

  it('fits where there is little room', async () => {
    const element = await sign({ droppedFrames: 1_000, persisted: false });
    element.style.width = '240px';
    assert.isAtMost(element.scrollWidth, 240);
  });
});

import { assert } from 'chai';
import { html } from 'lit';
import { checkAccessible, inside, mount, once, textOf } from '../../tests/elements/support.js';
import type { SessionSource } from '../session/snapshot.js';
import type { SourceChooser } from './source-chooser.js';

const MICROPHONES = [
  { deviceId: 'a', label: 'Desk microphone' },
  { deviceId: 'b', label: 'Headset' },
];

const chooser = (permission = 'prompt', noSharing = false): Promise<SourceChooser> =>
  mount<SourceChooser>(
    html`<bf-source-chooser .microphones=${MICROPHONES} .permission=${permission} ?no-sharing=${noSharing}></bf-source-chooser>`,
  );

async function choose(element: SourceChooser, value: string): Promise<void> {
  inside<HTMLInputElement>(element, `input[value=${value}]`).click();
  await element.updateComplete;
}

describe('bf-source-chooser', () => {
  it('starts with the microphone, the browser’s processing off', async () => {
    const element = await chooser();
    const started = once<SessionSource>(element, 'bf-start');
    inside(element, '.primary').click();
    const processing = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
    assert.deepEqual((await started).detail, { kind: 'microphone', processing });
    await checkAccessible(element);
  });

  for (const [permission, word] of [
    ['prompt', /will ask for the microphone/],
    ['granted', /already allowed/],
    ['denied', /is blocked for this site/],
  ] as const) {
    it(`has a clear word when the permission is ${permission}`, async () => {
      const element = await chooser(permission);
      assert.match(textOf(element), word);
    });
  }

  it('asks for the chosen device and processing', async () => {
    const element = await chooser();
    const select = inside<HTMLSelectElement>(element, 'select');
    select.value = 'b';
    select.dispatchEvent(new Event('change'));
    inside<HTMLInputElement>(element, '.check input').click();
    await element.updateComplete;
    assert.match(textOf(element), /Sound processing: Echo cancellation/);
    const started = once<SessionSource>(element, 'bf-start');
    inside(element, '.primary').click();
    const { detail } = await started;
    assert.deepInclude(detail, { deviceId: 'b' });
    assert.isTrue(detail.kind === 'microphone' && detail.processing?.echoCancellation);
  });

  it('falls back to the default when the chosen device is unplugged', async () => {
    const element = await chooser();
    const select = inside<HTMLSelectElement>(element, 'select');
    select.value = 'b';
    select.dispatchEvent(new Event('change'));
    element.microphones = MICROPHONES.slice(0, 1);
    await element.updateComplete;
    const started = once<SessionSource>(element, 'bf-start');
    inside(element, '.primary').click();
    assert.notProperty((await started).detail, 'deviceId');
  });

  it('shares a tab, and says what to switch on', async () => {
    const element = await chooser();
    await choose(element, 'display');
    assert.match(textOf(element), /Also share tab audio/);
    const started = once<SessionSource>(element, 'bf-start');
    inside(element, '.primary').click();
    assert.deepEqual((await started).detail, { kind: 'display' });
    await checkAccessible(element);
  });

  it('says so where a tab cannot be shared', async () => {
    const element = await chooser('prompt', true);
    await choose(element, 'display');
    assert.match(textOf(element), /cannot share the sound of a tab/);
    assert.isNull(element.shadowRoot?.querySelector('.primary'));
  });

  it('hands a chosen file on', async () => {
    const element = await chooser();
    await choose(element, 'file');
    const started = once<SessionSource>(element, 'bf-start');
    const input = inside<HTMLInputElement>(element, 'input[type=file]');
    const files = new DataTransfer();
    const file = new File(['x'], 'call.wav', { type: 'audio/wav' });
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    const { detail } = await started;
    assert.deepInclude(detail, { kind: 'file', label: 'call.wav' });
    await checkAccessible(element);
  });

  it('keeps its choices in the reach of the keyboard', async () => {
    const element = await chooser();
    const radios = element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
    assert.equal(radios.length, 3);
    for (const radio of radios) {
      radio.focus();
      assert.equal(element.shadowRoot?.activeElement, radio);
    }
  });
});

import { assert } from 'chai';
import { exampleListen } from '../../tests/support/voice-example.js';
import { html } from 'lit';
import { checkAccessible, inside, mount, once, textOf } from '../../tests/elements/support.js';
import { ERROR_CODES } from '../contract/errors.js';
import type { LoadReport } from '../contract/messages.js';
import { PHASES, type Phase } from '../session/machine.js';
import type { CaptureReport } from '../session/snapshot.js';
import type { ErrorPanel } from './error-panel.js';
import type { SessionSummary } from './session-summary.js';
import type { ModelDetails } from './model-details.js';

const BUTTONS: Readonly<Record<Phase, readonly string[]>> = {
  idle: [],
  asking: ['Cancel'],
  starting: ['Cancel'],
  buffering: ['Pause', 'Stop'],
  analyzing: ['Pause', 'Stop'],
  paused: ['Resume', 'Stop'],
  interrupted: ['Stop'],
  stopping: ['Stopping'],
  done: ['New session'],
  failed: [],
};

const buttonsOf = (element: HTMLElement): HTMLButtonElement[] => [
  ...(element.shadowRoot?.querySelectorAll('button') ?? []),
];
const namesOf = (element: HTMLElement): string[] => buttonsOf(element).map(({ textContent }) => textContent.trim());

describe('bf-session-controls', () => {
  for (const phase of PHASES) {
    it(`has what means something when ${phase}`, async () => {
      const element = await mount(html`<bf-session-controls .phase=${phase}></bf-session-controls>`);
      assert.deepEqual(namesOf(element), BUTTONS[phase]);
      await checkAccessible(element);
    });
  }

  it('cannot pause a file, only cancel it', async () => {
    const element = await mount(html`<bf-session-controls .phase=${'analyzing'} .live=${false}></bf-session-controls>`);
    assert.deepEqual(namesOf(element), ['Cancel']);
  });

  for (const [phase, index, event] of [
    ['analyzing', 0, 'bf-pause'],
    ['analyzing', 1, 'bf-stop'],
    ['paused', 0, 'bf-resume'],
    ['done', 0, 'bf-new'],
  ] as const) {
    it(`asks for ${event} and does nothing itself`, async () => {
      const element = await mount(html`<bf-session-controls .phase=${phase}></bf-session-controls>`);
      const asked = once(element, event);
      buttonsOf(element)[index]?.click();
      assert.isTrue((await asked).composed);
      assert.deepEqual(namesOf(element), BUTTONS[phase]);
    });
  }
});

describe('bf-session-clock', () => {
  it('says that it listens, to what, how long and how long at most', async () => {
    const element = await mount(
      html`<bf-session-clock .phase=${'analyzing'} source="Desk microphone" .listenedMs=${65_000} .limitMs=${1_800_000}></bf-session-clock>`,
    );
    assert.match(textOf(element), /Listening Desk microphone 1:05 1 minute 5 seconds listened to of 30:00 at most/);
    await checkAccessible(element);
  });

  it('tells no time of a photo', async () => {
    const element = await mount(
      html`<bf-session-clock .phase=${'done'} .live=${false} timeless source="face.png" .listenedMs=${1_000}></bf-session-clock>`,
    );
    assert.match(textOf(element), /^Judged face\.png$/);
    await checkAccessible(element);
  });

  it('warns near the limit', async () => {
    const element = await mount(
      html`<bf-session-clock .phase=${'analyzing'} .listenedMs=${1_730_000} .limitMs=${1_800_000} .limitNear=${true}></bf-session-clock>`,
    );
    assert.match(textOf(element), /ends in 1:10/);
    await checkAccessible(element);
  });
});

describe('bf-error-panel', () => {
  for (const code of ERROR_CODES) {
    it(`says what ${code} means and what to do`, async () => {
      const error = { code, message: 'What the platform said.', found: 'NotAllowedError' };
      const element = await mount<ErrorPanel>(html`<bf-error-panel .error=${error}></bf-error-panel>`);
      assert.isNotEmpty(inside(element, 'h2').textContent);
      assert.isNotEmpty([...(element.shadowRoot?.querySelectorAll('li') ?? [])]);
      assert.include(textOf(element), `${code}: What the platform said. (NotAllowedError)`);
      await checkAccessible(element);
    });
  }

  it('asks for another try', async () => {
    const error = { code: 'device-lost', message: 'gone' };
    const element = await mount<ErrorPanel>(html`<bf-error-panel .error=${error}></bf-error-panel>`);
    const asked = once(element, 'bf-retry');
    inside(element, 'button.primary').click();
    await asked;
  });
});

const capture: CaptureReport = {
  label: 'Desk microphone',
  sampleRateHz: 48_000,
  transport: 'ring',
  deviceRateHz: 48_000,
  channels: 1,
  echoCancellation: false,
  noiseSuppression: false,
  autoGainControl: null,
  picture: null,
};

describe('bf-capture-readout', () => {
  it('shows what the browser says it does', async () => {
    const element = await mount(html`<bf-capture-readout .report=${capture}></bf-capture-readout>`);
    assert.match(textOf(element), /48\.0 kHz.*Echo cancellation Off.*Automatic gain Not reported/);
    assert.notMatch(textOf(element), /trust the verdict less/);
    await checkAccessible(element);
  });

  it('warns when the browser alters the sound all the same', async () => {
    const altered = { ...capture, noiseSuppression: true };
    const element = await mount(html`<bf-capture-readout .report=${altered}></bf-capture-readout>`);
    assert.match(textOf(element), /trust the verdict less/);
    await checkAccessible(element);
  });
});

describe('bf-model-details', () => {
  it('shows model, fingerprint, error rate and cost', async () => {
    const manifest = {
      id: 'voice',
      version: '0.1.0',
      file: { sha256: '0123456789abcdef0123' },
      metrics: { devEer: 0.2134, parameters: 232_531, note: 'free' },
    };
    const report = {
      manifest,
      backend: 'wasm',
      threads: 1,
      loadMs: 1_200,
      modelBytes: 1_196_577,
    } as unknown as LoadReport;
    const element = await mount<ModelDetails>(
      html`<bf-model-details .report=${report} .inferenceMs=${8.25} .delayMs=${31} dropped-hops="3"></bf-model-details>`,
    );
    assert.match(textOf(element), /voice 0\.1\.0 \(1\.20 MB\)/);
    assert.match(textOf(element), /0123456789abcdef… checked/);
    assert.match(textOf(element), /21\.3 %.*232,531.*WebAssembly.*1 thread.*8\.3 ms.*31 ms.*3 hops/);
    assert.notMatch(textOf(element), /beforehand/, 'a neutral prior is no news');
    element.prior = 0.2;
    await element.updateComplete;
    assert.match(textOf(element), /Expected beforehand 20 % likely real \(the prior\)/);
    await checkAccessible(element);
  });
});

describe('bf-load-progress', () => {
  it('shows how far a file is', async () => {
    const element = await mount(
      html`<bf-load-progress label="Judging a.wav" unit="ms" .done=${61_000} .total=${122_000}></bf-load-progress>`,
    );
    assert.match(textOf(element), /1:01 of 2:02, 50 %/);
    assert.equal(inside<HTMLProgressElement>(element, 'progress').position, 0.5);
    await checkAccessible(element);
  });

  it('does not pretend to know the end', async () => {
    const element = await mount(html`<bf-load-progress label="Loading" .done=${0} .total=${0}></bf-load-progress>`);
    assert.equal(inside<HTMLProgressElement>(element, 'progress').position, -1);
    await checkAccessible(element);
  });
});

describe('bf-session-summary', () => {
  const empty = {
    judgedMs: 0,
    verdictMs: { AUTHENTIC: 0, SUSPICIOUS: 0, DEEPFAKE: 0 },
    noEvidenceMs: 9_000,
    unreliableMs: 0,
    gapMs: 0,
  };

  it('adds a session up', async () => {
    const summary = {
      ...empty,
      judgedMs: 40_000,
      verdictMs: { AUTHENTIC: 24_000, SUSPICIOUS: 8_000, DEEPFAKE: 8_000 },
      meanConfidence: 0.66,
      lowest: { atMs: 34_000, confidence: 0.08 },
    };
    const element = await mount(html`<bf-session-summary .summary=${summary}></bf-session-summary>`);
    assert.match(textOf(element), /^Mixed, mostly: Authentic/);
    assert.match(textOf(element), /60 %.*20 %.*20 %.*lowest at 0:34 with 8 %.*9 seconds without speech/);
    await checkAccessible(element);
  });

  it('says what a longer listen came to', async () => {
    const listen = exampleListen({ speechMs: 42_000, confidence: 0.82 });
    const summary = {
      ...empty,
      judgedMs: 40_000,
      verdictMs: { AUTHENTIC: 4_000, SUSPICIOUS: 36_000, DEEPFAKE: 0 },
      meanConfidence: 0.6,
      lowest: { atMs: 34_000, confidence: 0.4 },
      listen,
    };
    const element = await mount<SessionSummary>(html`<bf-session-summary .summary=${summary}></bf-session-summary>`);
    assert.match(
      textOf(element),
      /^Taken together: Authentic The last 42 s of speech: 82 % likely real\. Moment by moment, over 40 seconds /,
    );
    await checkAccessible(element);
    element.summary = {
      ...summary,
      listen: { ...listen, verdict: 'DEEPFAKE' },
      verdictMs: { ...summary.verdictMs, AUTHENTIC: 39_000 },
    };
    await element.updateComplete;
    assert.match(textOf(element), /^At odds: Suspicious The last 42 s .*: Deepfake/);
  });

  it('does not make a verdict out of silence', async () => {
    const summary = { ...empty, meanConfidence: null, lowest: null };
    const element = await mount(html`<bf-session-summary .summary=${summary}></bf-session-summary>`);
    assert.match(textOf(element), /^No verdict Too little speech/);
    await checkAccessible(element);
  });

  it('tells of a photo its one verdict, or why there is none, and no times', async () => {
    const told = async (change: object) =>
      textOf(
        await mount(
          html`<bf-session-summary timeless subject="Faces" .summary=${{ ...empty, noEvidenceMs: 0, meanConfidence: null, lowest: null, ...change }}></bf-session-summary>`,
        ),
      );
    const judged = { judgedMs: 1_000, verdictMs: { ...empty.verdictMs, SUSPICIOUS: 1_000 }, meanConfidence: 0.47 };
    assert.equal(await told(judged), 'Suspicious 47 % likely real');
    assert.match(await told({ noEvidenceMs: 1_000 }), /^No verdict No face can be seen/);
    assert.match(await told({ unreliableMs: 1_000 }), /^No verdict There was a face/);
  });
});

describe('bf-notice-list', () => {
  it('keeps one line for each kind, and counts what was skipped', async () => {
    const notices = [
      { kind: 'hidden', atMs: 1_000 },
      { kind: 'hidden', atMs: 9_000 },
      { kind: 'restarted', atMs: 12_000 },
    ];
    const element = await mount(html`<bf-notice-list .notices=${notices} dropped-hops="2"></bf-notice-list>`);
    assert.equal(element.shadowRoot?.querySelectorAll('li').length, 3);
    assert.match(textOf(element), /0:09 This page was in a background tab/);
    assert.match(textOf(element), /2 hops of 250 ms skipped/);
    await checkAccessible(element);
  });
});

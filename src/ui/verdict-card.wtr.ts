import { assert } from 'chai';
import { exampleListen } from '../../tests/support/voice-example.js';
import { html } from 'lit';
import { checkAccessible, inside, mount, textOf } from '../../tests/elements/support.js';
import type { AnalyzingResult, DetectionResult, Listen } from '../contract/verdict.js';
import type { ConfidenceMeter } from './confidence-meter.js';
import type { VerdictCard } from './verdict-card.js';

const base = { span: { startMs: 0, endMs: 4_000 }, timestamp: 0, droppedHops: 0 };

function analyzing(part: Partial<AnalyzingResult>): AnalyzingResult {
  return {
    ...base,
    status: 'analyzing',
    verdict: 'AUTHENTIC',
    confidence: 0.91,
    provisional: false,
    score: 1,
    llr: Math.log(12),
    speechMs: 4_000,
    frames: [],
    ...part,
  };
}

const card = (result: DetectionResult | null, stale = false): Promise<VerdictCard> =>
  mount<VerdictCard>(html`<bf-verdict-card .result=${result} ?stale=${stale}></bf-verdict-card>`);

const SHOWN: readonly (readonly [string, DetectionResult | null, string, RegExp])[] = [
  ['before any result', null, 'Listening', /first sound/],
  [
    'while it collects speech',
    { ...base, status: 'buffering', bufferProgress: 0.4 },
    'Listening for speech',
    /second and a half/,
  ],
  ['authentic', analyzing({}), 'Authentic', /about 12 times more typical of real speech than of synthetic/],
  [
    'suspicious',
    analyzing({ verdict: 'SUSPICIOUS', confidence: 0.5, llr: 0 }),
    'Suspicious',
    /as typical of synthetic/,
  ],
  ['deepfake', analyzing({ verdict: 'DEEPFAKE', confidence: 0.02, llr: -9 }), 'Deepfake', /more than 1,000 times/],
  ['silence', { ...base, status: 'no-evidence', reason: 'silence' }, 'Silence', /No voice, no verdict/],
  ['no speech', { ...base, status: 'no-evidence', reason: 'no-speech' }, 'No speech', /music and noise/],
  [
    'clipping',
    { ...base, status: 'unreliable', reason: 'clipping', measured: 0.031 },
    'Too loud',
    /3\.1 % of the samples/,
  ],
  [
    'narrow band',
    { ...base, status: 'unreliable', reason: 'narrow-band', measured: 2_900 },
    'Too little of the voice',
    /2\.9 kHz/,
  ],
  ['low level', { ...base, status: 'unreliable', reason: 'low-level', measured: -58.4 }, 'Too quiet', /58 dB below/],
  ['noisy', { ...base, status: 'unreliable', reason: 'noisy', measured: 8.2 }, 'Too noisy', /8 dB above the noise/],
  ['unfamiliar', { ...base, status: 'unreliable', reason: 'unfamiliar', measured: 2.1 }, 'Unfamiliar sound', /2\.10/],
  ['a gap', { ...base, status: 'gap', cause: 'paused' }, 'Paused', /missing/],
];

describe('bf-verdict-card', () => {
  for (const [name, result, heading, reason] of SHOWN) {
    it(`shows ${name}, accessibly in both themes`, async () => {
      const element = await card(result);
      assert.equal(inside(element, 'h2').textContent, heading);
      assert.match(textOf(element), reason);
      await checkAccessible(element);
    });
  }

  const longer = (part: Partial<Listen>): Listen => exampleListen({ llr: Math.log(9), confidence: 0.9, ...part });

  it('lets the longer listen stand, with a meter of its own above that of the newest seconds', async () => {
    const result = analyzing({ verdict: 'SUSPICIOUS', confidence: 0.55, llr: 0.2, listen: longer({}) });
    const element = await mount<VerdictCard>(html`<bf-verdict-card .result=${result}>
      <bf-confidence-meter .result=${result}></bf-confidence-meter>
    </bf-verdict-card>`);
    assert.equal(inside(element, 'h2').textContent, 'Authentic');
    const headings = [...(element.shadowRoot?.querySelectorAll('h3') ?? [])].map((h3) => h3.textContent);
    assert.deepEqual(headings, ['Last 24 s of speech', 'Last 4 s of speech']);
    const meter = inside<ConfidenceMeter>(element, 'bf-confidence-meter');
    assert.equal(inside(meter, '[role=meter]').getAttribute('aria-valuenow'), '90');
    assert.match(textOf(element), /The last 24\.0 s of speech are about 9\.0 times more typical of real/);
    assert.match(textOf(element), /What 90 % means.*as if it were one voice all the time/s);
    await checkAccessible(element);
  });

  it('says before that from when on there will be one', async () => {
    const element = await card(analyzing({}));
    assert.notInclude(textOf(element), 'all of it is taken together');
    element.listenFromMs = 12_000;
    await element.updateComplete;
    assert.include(textOf(element), 'From 12 s of speech on, all of it is taken together, which tells more.');
    for (const result of [analyzing({ provisional: true }), analyzing({ listen: longer({}) })]) {
      element.result = result;
      await element.updateComplete;
      assert.notInclude(textOf(element), 'all of it is taken together');
    }
    element.result = analyzing({});
    element.stale = true;
    await element.updateComplete;
    assert.notInclude(textOf(element), 'all of it is taken together');
  });

  it('says when the newest seconds turn against the longer listen, and lets neither stand', async () => {
    const result = analyzing({ verdict: 'DEEPFAKE', confidence: 0.1, llr: -3, listen: longer({}) });
    const element = await card(result);
    assert.equal(inside(element, 'h2').textContent, 'Suspicious');
    assert.match(
      inside(element, '[part=gist]').textContent ?? '',
      /last seconds sound synthetic, and what came before real/,
    );
    element.result = { ...result, verdict: 'AUTHENTIC', listen: longer({ verdict: 'DEEPFAKE', confidence: 0.1 }) };
    await element.updateComplete;
    assert.equal(inside(element, 'h2').textContent, 'Suspicious');
    assert.match(
      inside(element, '[part=gist]').textContent ?? '',
      /last seconds sound real, and what came before synthetic/,
    );
  });

  it('gives every state a seal of its own shape', async () => {
    const results = [analyzing({}), analyzing({ verdict: 'SUSPICIOUS' }), analyzing({ verdict: 'DEEPFAKE' })];
    const shapes = new Set<string>();
    for (const result of results) shapes.add(inside(await card(result), '.seal').innerHTML.replace(/<!--.*?-->/g, ''));
    assert.equal(shapes.size, results.length);
  });

  it('marks a provisional verdict, and until when', async () => {
    const element = await card(analyzing({ provisional: true, speechMs: 1_900 }));
    assert.match(textOf(element), /^Provisional/);
    assert.match(textOf(element), /last 1\.9 s/);
    assert.match(textOf(element), /until 4 s/);
    await checkAccessible(element);
  });

  it('says that a verdict is the last of a session that listens no more', async () => {
    assert.match(textOf(await card(analyzing({}), true)), /^Last result/);
  });

  it('counts in what was expected beforehand, and says so', async () => {
    const element = await card(analyzing({ confidence: 0.75 }));
    assert.notMatch(textOf(element), /beforehand/);
    assert.match(textOf(element), /If real and synthetic voices were equally common, about 75 of 100/);
    element.prior = 0.2;
    await element.updateComplete;
    assert.match(textOf(element), /expected beforehand, 20 % likely real, counts as well/);
    assert.match(textOf(element), /If 20 of 100 voices were real to begin with, about 75 of 100/);
    await checkAccessible(element);
  });

  it('says that it is evidence and no proof', async () => {
    assert.match(textOf(await card(analyzing({}))), /evidence, not proof/);
  });
});

describe('bf-confidence-meter', () => {
  const meter = (result: AnalyzingResult | null): Promise<ConfidenceMeter> =>
    mount<ConfidenceMeter>(html`<bf-confidence-meter .result=${result}></bf-confidence-meter>`);

  it('is a meter with its value in words', async () => {
    const element = await meter(analyzing({ confidence: 0.843, provisional: true }));
    const scale = inside(element, '[role=meter]');
    assert.equal(scale.getAttribute('aria-valuenow'), '84');
    assert.equal(scale.getAttribute('aria-valuemin'), '0');
    assert.equal(scale.getAttribute('aria-valuemax'), '100');
    assert.equal(scale.getAttribute('aria-valuetext'), '84 % likely real: Authentic, provisional');
    await checkAccessible(element);
  });

  it('has no value where there is no verdict', async () => {
    const element = await meter(null);
    assert.isNull(element.shadowRoot?.querySelector('[role=meter]'));
    assert.equal(inside(element, '[role=img]').getAttribute('aria-label'), 'Confidence: no verdict yet');
    await checkAccessible(element);
  });

  it('never claims to be certain', async () => {
    assert.match(textOf(await meter(analyzing({ confidence: 1 }))), /99 %/);
    assert.match(textOf(await meter(analyzing({ confidence: 0 }))), /1 %/);
  });

  it('moves with the value and not by colour alone', async () => {
    const low = inside(
      await meter(analyzing({ confidence: 0.1, verdict: 'DEEPFAKE' })),
      '.pointer',
    ).getBoundingClientRect().x;
    const high = inside(await meter(analyzing({ confidence: 0.9 })), '.pointer').getBoundingClientRect().x;
    assert.isAbove(high, low);
  });
});

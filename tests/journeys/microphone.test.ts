import { describe, expect } from 'vitest';
import type { AnalyzingResult, DetectionResult } from '../../src/contract/verdict.js';
import { fixture, madeFixture, test } from './browser.js';

const bonafide = fixture('bonafide.wav');

/** Holds the result protocol against what went through the page. */
function checkProtocol(results: readonly DetectionResult[]): void {
  const verdicts = results.filter((result): result is AnalyzingResult => result.status === 'analyzing');
  for (const { confidence, verdict, score, llr, speechMs, provisional, frames } of verdicts) {
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(verdict).toBe(confidence > 0.7 ? 'AUTHENTIC' : confidence > 0.3 ? 'SUSPICIOUS' : 'DEEPFAKE');
    expect(Number.isFinite(score) && Number.isFinite(llr)).toBe(true);
    expect(speechMs).toBeGreaterThanOrEqual(1500);
    expect(provisional).toBe(speechMs < 4000);
    expect(frames.every(Number.isFinite)).toBe(true);
  }
  for (const { bufferProgress } of results.filter((result) => result.status === 'buffering')) {
    expect(bufferProgress).toBeGreaterThanOrEqual(0);
    expect(bufferProgress).toBeLessThanOrEqual(1);
  }
  for (const [i, { span, timestamp }] of results.entries()) {
    const before = results[i - 1];
    expect(span.endMs).toBeGreaterThanOrEqual(span.startMs);
    if (before === undefined) continue;
    expect(span.endMs).toBeGreaterThanOrEqual(before.span.endMs);
    expect(timestamp).toBeGreaterThanOrEqual(before.timestamp);
  }
}

describe('a microphone', () => {
  for (const isolated of [true, false]) {
    const way = isolated ? 'shared memory' : 'messages';
    test(`synthetic speech, from permission to a firm verdict, over ${way}`, async ({ journey }) => {
      const app = await journey.open({ microphone: madeFixture('spoof.wav'), isolated });
      await app.listen();
      const first = await app.result({ status: 'analyzing' });
      expect(first.provisional).toBe(true);
      const firm = await app.firmVerdict();
      await app.meter.waitFor();
      expect(firm.verdict).toBe('DEEPFAKE');
      await app.page.getByRole('region', { name: 'Verdict' }).getByRole('heading', { name: 'Deepfake' }).waitFor();
      await app.page.getByText(isolated ? 'Shared memory' : 'Messages').waitFor();
      expect((await app.snapshot()).capture?.transport).toBe(isolated ? 'ring' : 'port');
      expect(firm.speechMs).toBeGreaterThanOrEqual(4000);
      const results = await app.results();
      expect(results[0]?.status).not.toBe('analyzing');
      checkProtocol(results);
      expect(await app.phases()).toEqual(expect.arrayContaining(['asking', 'starting', 'buffering', 'analyzing']));
      await app.button('Stop').click();
      await app.reaches('done');
    });

    test.skipIf(bonafide === undefined)(`real speech, to a firm verdict, over ${way}`, async ({ journey }) => {
      const app = await journey.open({ microphone: bonafide as string, isolated });
      await app.listen();
      await app.firmVerdict();
      checkProtocol(await app.results());
      await app.button('Stop').click();
      await app.reaches('done');
    });
  }

  test('silence is no evidence, and never a score', async ({ journey }) => {
    const app = await journey.open({ microphone: madeFixture('silence.wav') });
    await app.listen();
    const { reason } = await app.result({ status: 'no-evidence' });
    expect(['silence', 'muted']).toContain(reason);
    expect(await app.meter.count()).toBe(0);
    expect((await app.results()).some(({ status }) => status === 'analyzing')).toBe(false);
  });

  test('the browser’s sound processing is off, and the page shows it', async ({ journey }) => {
    const app = await journey.open({ microphone: madeFixture('spoof.wav') });
    await app.listen();
    await app.reaches('analyzing');
    for (const name of ['Echo cancellation', 'Noise suppression', 'Automatic gain']) {
      const shown = app.page.locator('dt', { hasText: name }).locator('+ dd');
      expect(await shown.textContent()).toBe('Off');
    }
  });

  test('pause marks a gap, and resume goes on', async ({ journey }) => {
    const app = await journey.open({ microphone: madeFixture('spoof.wav') });
    await app.listen();
    await app.firmVerdict();
    await app.button('Pause').click();
    await app.reaches('paused');
    await app.page.getByText('Last result').waitFor();
    const before = (await app.results()).length;
    await app.button('Resume').click();
    expect((await app.gapAndVerdict(before)).cause).toBe('paused');
    checkProtocol(await app.results());
  });

  test('stop keeps what was heard, and a new session starts empty', async ({ journey }) => {
    const app = await journey.open({ microphone: madeFixture('spoof.wav') });
    await app.listen();
    await app.firmVerdict();
    await app.button('Stop').click();
    await app.reaches('done');
    await app.page.getByRole('region', { name: 'Summary' }).waitFor();
    // Firm from 4 s of speech on: where speech begins at once and Stop comes before the next hop, no more was heard.
    expect((await app.snapshot()).listenedMs).toBeGreaterThanOrEqual(4000);
    await app.button('New session').click();
    await app.page.getByRole('heading', { name: 'Is this voice real?' }).waitFor();
    expect(await app.snapshot()).toMatchObject({ phase: 'idle', result: null, listenedMs: 0 });
  });

  test('a start can be cancelled', async ({ journey }) => {
    const app = await journey.open({
      microphone: madeFixture('spoof.wav'),
      before: (context) =>
        // The model never arrives: the page is left in the middle of its start.
        context.route('**/models/voice/model.onnx', () => undefined),
    });
    await app.listen();
    await app.reaches('starting');
    await app.button('Cancel').click();
    await app.reaches('idle');
    await app.button('Start listening').waitFor();
  });
});

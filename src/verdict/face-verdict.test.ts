import { describe, expect, test } from 'vitest';
import { tinyFaceManifest } from '../../tests/support/tiny-face.js';
import { createFaceVerdict, type FaceFacts } from './face-verdict.js';

const manifest = tinyFaceManifest(new Uint8Array(1));
const good = (score: number, novelty: number | null = null): FaceFacts => ({
  score,
  generated: null,
  novelty,
  flaw: null,
});
const bad: FaceFacts = { score: null, flaw: { reason: 'dark', measured: 0.04 } };

describe('the verdict on a face', () => {
  test('buffers, is provisional, and then firm', () => {
    const verdict = createFaceVerdict(manifest);
    const statuses = Array.from({ length: 8 }, () => verdict.judge(good(3)));
    expect(statuses.map(({ status }) => status)).toEqual([
      ...Array(2).fill('buffering'),
      ...Array(6).fill('analyzing'),
    ]);
    expect(statuses[0]).toEqual({ status: 'buffering', bufferProgress: 1 / 3 });
    expect(statuses.map((s) => (s.status === 'analyzing' ? s.provisional : null))).toEqual([
      null,
      null,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('pools scores by their mean and calibrates them by their number', () => {
    const verdict = createFaceVerdict(manifest);
    for (const score of [1, 2]) verdict.judge(good(score));
    // Scale is 0.5 at one frame and 1 at ten: 0.5 + 2 / 9 * 0.5 at three.
    expect(verdict.judge(good(6))).toMatchObject({ score: 3, frames: 3, llr: expect.closeTo(3 * (0.5 + 1 / 9), 9) });
  });

  test('forgets what lies further back than it pools', () => {
    const verdict = createFaceVerdict(manifest);
    for (let i = 0; i < 20; i++) verdict.judge(good(-5));
    let last = verdict.judge(good(5));
    for (let i = 0; i < 14; i++) last = verdict.judge(good(5));
    expect(last).toMatchObject({ status: 'analyzing', verdict: 'AUTHENTIC', score: 5, frames: 10 });
  });

  test('one bad frame among good ones changes nothing; more of them say why', () => {
    const verdict = createFaceVerdict(manifest);
    for (let i = 0; i < 5; i++) verdict.judge(good(4));
    expect(verdict.judge(bad)).toMatchObject({ status: 'analyzing', frames: 5 });
    expect(verdict.judge(bad)).toEqual({ status: 'unreliable', reason: 'dark', measured: 0.04 });
    expect(verdict.judge(good(4))).toMatchObject({ status: 'analyzing', frames: 6 });
  });

  test('a face that was never fit is unreliable at once', () => {
    expect(createFaceVerdict(manifest).judge(bad).status).toBe('unreliable');
  });

  test('unlike anything known is unreliable, and no score', () => {
    const strict = { ...manifest, output: { ...manifest.output, novelty: { name: 'n', limit: 2 } } };
    const verdict = createFaceVerdict(strict);
    for (let i = 0; i < 7; i++) expect(verdict.judge(good(5, 3)).status).not.toBe('unreliable');
    expect(verdict.judge(good(5, 3))).toEqual({ status: 'unreliable', reason: 'strange', measured: 3 });
  });

  test('a prior moves the confidence and leaves the evidence alone', () => {
    const [even, wary] = [createFaceVerdict(manifest), createFaceVerdict(manifest, 0.1)];
    for (let i = 0; i < 3; i++) {
      even.judge(good(1));
      wary.judge(good(1));
    }
    const [a, b] = [even.judge(good(1)), wary.judge(good(1))];
    if (a.status !== 'analyzing' || b.status !== 'analyzing') throw new Error('both are judged');
    expect(a.llr).toBe(b.llr);
    expect(b.confidence).toBeLessThan(a.confidence);
  });
});

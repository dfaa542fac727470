import { assert } from 'chai';
import { firstFrame } from './first-frame.js';

describe('firstFrame', () => {
  it('waits until what was drawn is seen: a frame later than the one it is drawn in', async () => {
    let frames = 0;
    const count = (): void => {
      frames += 1;
      if (frames < 10) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    await firstFrame();
    assert.isAtLeast(frames, 2);
  });

  it('does not wait for frames that will not come, where the page is hidden meanwhile', async () => {
    const { requestAnimationFrame: original } = globalThis;
    globalThis.requestAnimationFrame = () => 0;
    try {
      const shown = firstFrame();
      document.dispatchEvent(new Event('visibilitychange'));
      await shown;
    } finally {
      globalThis.requestAnimationFrame = original;
    }
  });
});

/** Pixels out of real frames, laid and coloured as the browser itself shows them. */
import { assert } from 'chai';
import { createPixelReader } from './frame-pixels.js';

/** What browsers know of a frame beyond TypeScript's library. */
interface LaidInit extends VideoFrameBufferInit {
  readonly rotation?: number;
  readonly flip?: boolean;
}

const WIDTH = 6;
const HEIGHT = 4;

/** Each pixel is another: red grows to the right, green downwards. */
function numbered(init: Partial<LaidInit> = {}): VideoFrame {
  const data = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) data.set([30 * x, 50 * y, 90, 255], (y * WIDTH + x) * 4);
  }
  const all: LaidInit = { format: 'RGBA', codedWidth: WIDTH, codedHeight: HEIGHT, timestamp: 0, ...init };
  return new VideoFrame(data, all);
}

/** The frame as the browser draws it. */
function drawn(frame: VideoFrame): { width: number; height: number; data: Uint8ClampedArray } {
  const { displayWidth: width, displayHeight: height } = frame;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  assert.isOk(context);
  context?.drawImage(frame, 0, 0, width, height);
  return { width, height, data: (context as OffscreenCanvasRenderingContext2D).getImageData(0, 0, width, height).data };
}

function rgbOf(data: ArrayLike<number>): number[] {
  return Array.from(data).filter((_, i) => i % 4 < 3);
}

async function readsAsDrawn(frame: VideoFrame, tolerance = 2): Promise<void> {
  const picture = await createPixelReader().read(frame);
  const shown = drawn(frame);
  frame.close();
  assert.deepEqual([picture.width, picture.height], [shown.width, shown.height]);
  const found = rgbOf(picture.data);
  const wanted = rgbOf(shown.data);
  assert.equal(found.length, wanted.length);
  const off = Math.max(...found.map((value, i) => Math.abs(value - (wanted[i] as number))));
  assert.isAtMost(off, tolerance);
}

/** A frame of one colour in YUV 4:2:0, planes apart (I420) or its colours in turns (NV12). */
function coloured(format: 'I420' | 'NV12', yuv: readonly number[], colorSpace: VideoColorSpaceInit): VideoFrame {
  const [y = 0, u = 0, v = 0] = yuv;
  const side = 16;
  const luma = side * side;
  const data = new Uint8Array(luma * 1.5).fill(y, 0, luma);
  for (let i = 0; i < luma / 2; i++) {
    const isU = format === 'I420' ? i < luma / 4 : i % 2 === 0;
    data[luma + i] = isU ? u : v;
  }
  return new VideoFrame(data, { format, codedWidth: side, codedHeight: side, timestamp: 0, colorSpace });
}

/** ITU-R BT.601 and BT.709: what a colour of YUV is in RGB. */
function rgbFrom(
  [y = 0, u = 0, v = 0]: readonly number[],
  fullRange: boolean,
  matrix: 'bt709' | 'smpte170m',
): number[] {
  const [kr, kb] = matrix === 'bt709' ? [0.2126, 0.0722] : [0.299, 0.114];
  const luma = fullRange ? y : ((y - 16) * 255) / 219;
  const scale = fullRange ? 1 : 255 / 224;
  const cb = (u - 128) * scale;
  const cr = (v - 128) * scale;
  const r = luma + 2 * (1 - kr) * cr;
  const b = luma + 2 * (1 - kb) * cb;
  const g = (luma - kr * r - kb * b) / (1 - kr - kb);
  return [r, g, b].map((value) => Math.min(255, Math.max(0, value)));
}

/**
 * Browsers convert in steps of a 64th, and none steeper than 2, where BT.709 wants 2.11 for blue: up to 5 of 255 for the
 * colours here. The wrong range is off by 16 in black and 20 in white, the wrong matrix by 9 in red.
 */
const TOLERANCE = 6;

describe('the pixels of a frame', () => {
  for (const rotation of [0, 90, 180, 270]) {
    for (const flip of [false, true]) {
      it(`are laid as the frame says: turned by ${rotation} degrees${flip ? ', flipped' : ''}`, () =>
        readsAsDrawn(numbered({ rotation, flip })));
    }
  }

  it('a frame is turned as its file says', async () => {
    const frame = numbered();
    const picture = await createPixelReader().read(frame, 90);
    frame.close();
    assert.deepEqual([picture.width, picture.height], [HEIGHT, WIDTH]);
    // What was at the bottom left is at the top left.
    assert.deepEqual(Array.from(picture.data.slice(0, 3)), [0, 150, 90]);
  });

  it('only the visible part is read', () =>
    readsAsDrawn(numbered({ visibleRect: { x: 2, y: 0, width: 4, height: 4 } })));

  it('pixels that are not square are made so', async () => {
    const frame = numbered({ displayWidth: 12, displayHeight: 4 });
    const picture = await createPixelReader().read(frame);
    frame.close();
    assert.deepEqual([picture.width, picture.height], [12, 4]);
  });

  for (const format of ['I420', 'NV12'] as const) {
    for (const fullRange of [false, true]) {
      for (const matrix of ['bt709', 'smpte170m'] as const) {
        it(`colours are right: ${format}, ${matrix}, ${fullRange ? 'full' : 'limited'} range`, async () => {
          for (const yuv of [
            [120, 90, 170],
            [16, 128, 128],
            [235, 128, 128],
            [80, 160, 110],
          ]) {
            const space = { fullRange, matrix, primaries: matrix, transfer: matrix } as const;
            const frame = coloured(format, yuv, space);
            const { data } = await createPixelReader().read(frame);
            frame.close();
            const wanted = rgbFrom(yuv, fullRange, matrix);
            for (const [c, value] of wanted.entries()) {
              assert.closeTo(data[c] as number, value, TOLERANCE, `${yuv.join()} channel ${c}`);
            }
          }
        });
      }
    }
  }

  it('RGBA, RGBX, BGRA and BGRX are the same picture', async () => {
    for (const format of ['RGBA', 'RGBX', 'BGRA', 'BGRX'] as const) {
      const data = new Uint8Array(16);
      for (let i = 0; i < 4; i++) data.set(format.startsWith('R') ? [200, 120, 40, 255] : [40, 120, 200, 255], 4 * i);
      const frame = new VideoFrame(data, { format, codedWidth: 2, codedHeight: 2, timestamp: 0 });
      const picture = await createPixelReader().read(frame);
      frame.close();
      assert.deepEqual(Array.from(picture.data.slice(0, 3)), [200, 120, 40], format);
    }
  });

  it('the memory of one frame serves the next, of any size', async () => {
    const reader = createPixelReader();
    const large = numbered();
    await reader.read(large);
    const small = numbered({ visibleRect: { x: 0, y: 0, width: 2, height: 2 } });
    const picture = await reader.read(small);
    large.close();
    small.close();
    assert.deepEqual([picture.width, picture.height, picture.data.length], [2, 2, 16]);
  });
});

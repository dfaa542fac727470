/** Pixels of frames, upright and in sRGB, in memory that is used again for the next frame. */
import { BonaFideError } from '../contract/errors.js';
import type { Picture } from '../faces/pixels.js';

/** Degrees, clockwise, by which the coded picture is to be turned to stand upright. */
export type Rotation = 0 | 90 | 180 | 270;

/** Longer frames are shrunk to this: faces that are large enough to judge stay so. */
const MAX_SIDE_PX = 1_920;

export interface PixelReader {
  /** The picture is valid until the next call. `frame` stays the caller's. */
  read(frame: VideoFrame, rotation?: Rotation): Promise<Picture>;
}

export function createPixelReader(): PixelReader {
  let memory = new Uint8Array(0);
  let canvas: OffscreenCanvas | null = null;
  let copies = typeof VideoFrame === 'function' && 'copyTo' in VideoFrame.prototype;

  /** `copyTo` is the faster way by far, but not every browser converts to RGBA in it. */
  const copy = async (frame: VideoFrame): Promise<Picture | null> => {
    const { width, height } = frame.visibleRect ?? { width: frame.codedWidth, height: frame.codedHeight };
    if (!copies || Math.max(width, height) > MAX_SIDE_PX) return null;
    const size = width * height * 4;
    if (memory.length < size) memory = new Uint8Array(size);
    try {
      const options = { format: 'RGBA', colorSpace: 'srgb' } as const;
      const [layout] = await frame.copyTo(memory.subarray(0, size), options);
      if (layout?.stride !== width * 4) return null;
    } catch (thrown) {
      if (!(thrown instanceof DOMException && thrown.name === 'NotSupportedError') && !(thrown instanceof TypeError))
        throw thrown;
      copies = false;
      return null;
    }
    return { width, height, channels: 4, data: memory.subarray(0, size) };
  };

  /** Drawn by the browser, which turns frames upright by itself where they know how they lie. */
  const draw = (frame: VideoFrame): Picture => {
    const shrink = Math.min(1, MAX_SIDE_PX / Math.max(frame.displayWidth, frame.displayHeight));
    const width = Math.max(1, Math.round(frame.displayWidth * shrink));
    const height = Math.max(1, Math.round(frame.displayHeight * shrink));
    canvas ??= new OffscreenCanvas(width, height);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new BonaFideError('not-supported', 'This browser cannot read the pixels of a picture.');
    context.drawImage(frame, 0, 0, width, height);
    return { width, height, channels: 4, data: context.getImageData(0, 0, width, height).data };
  };

  return {
    async read(frame, rotation) {
      const copied = await copy(frame);
      if (copied !== null) return turn(copied, rotation ?? ownRotation(frame));
      return turn(draw(frame), rotation ?? 0);
    },
  };
}

/** Newer browsers say of a frame how it is to be turned. */
function ownRotation(frame: VideoFrame): Rotation {
  const { rotation = 0 } = frame as { rotation?: number };
  return rotation === 90 || rotation === 180 || rotation === 270 ? rotation : 0;
}

/** Turns a picture of four channels clockwise. */
export function turn(picture: Picture, rotation: Rotation): Picture {
  if (rotation === 0) return picture;
  const { width, height } = picture;
  const across = rotation !== 180;
  const from = new Uint32Array(picture.data.slice(0, width * height * 4).buffer);
  const out = new Uint32Array(width * height);
  const w = across ? height : width;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to =
        rotation === 90
          ? x * w + (height - 1 - y)
          : rotation === 180
            ? (height - 1 - y) * w + (width - 1 - x)
            : (width - 1 - x) * w + y;
      out[to] = from[y * width + x] as number;
    }
  }
  return { width: w, height: across ? width : height, channels: 4, data: new Uint8Array(out.buffer) };
}

/** Pixels of frames, upright and in sRGB, in memory that is used again for the next frame. */
import { BonaFideError } from '../contract/errors.js';
import type { Picture } from '../faces/pixels.js';

/** Degrees, clockwise, by which the coded picture is to be turned to stand upright. */
export type Rotation = 0 | 90 | 180 | 270;

/** How a coded picture is to be laid: turned, and then mirrored left to right where it is flipped. */
export interface Lie {
  readonly rotation: Rotation;
  readonly flip: boolean;
}

const UPRIGHT: Lie = { rotation: 0, flip: false };

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
    if (!copies || Math.max(width, height) > MAX_SIDE_PX || !hasSquarePixels(frame, width, height)) return null;
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
      const own = lieOf(frame);
      // A file that says how it lies says it of its frames, which do not always know.
      if (copied !== null) return lay(copied, rotation === undefined ? own : { ...own, rotation });
      // What is drawn is laid by what the frame itself knows.
      return lay(draw(frame), rotation === undefined || rotation === own.rotation ? UPRIGHT : { ...UPRIGHT, rotation });
    },
  };
}

/** Newer browsers say of a frame how it is to be laid. */
function lieOf(frame: VideoFrame): Lie {
  const { rotation = 0, flip = false } = frame as { rotation?: number; flip?: boolean };
  return { rotation: rotation === 90 || rotation === 180 || rotation === 270 ? rotation : 0, flip };
}

/** Pixels that are not square would make a face too wide or too tall; a frame that is drawn has square ones. */
function hasSquarePixels({ displayWidth, displayHeight }: VideoFrame, width: number, height: number): boolean {
  const shown = Math.max(displayWidth, displayHeight) / Math.min(displayWidth, displayHeight);
  const coded = Math.max(width, height) / Math.min(width, height);
  return Math.abs(shown / coded - 1) < 0.01;
}

/** Turns a picture of four channels clockwise, then mirrors it where it is flipped. */
export function lay(picture: Picture, { rotation, flip }: Lie): Picture {
  if (rotation === 0 && !flip) return picture;
  const { width, height } = picture;
  const across = rotation === 90 || rotation === 270;
  const w = across ? height : width;
  const h = across ? width : height;
  const from = new Uint32Array(picture.data.slice(0, width * height * 4).buffer);
  const out = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [turnedX, turnedY] =
        rotation === 90
          ? [height - 1 - y, x]
          : rotation === 180
            ? [width - 1 - x, height - 1 - y]
            : rotation === 270
              ? [y, width - 1 - x]
              : [x, y];
      out[turnedY * w + (flip ? w - 1 - turnedX : turnedX)] = from[y * width + x] as number;
    }
  }
  return { width: w, height: h, channels: 4, data: new Uint8Array(out.buffer) };
}

/** Pictures for a page to capture, made of the portrait that the test script fetched. */
import { readFileSync } from 'node:fs';
import type { App, FacesView } from './app.js';

/** Where a face stands in the picture: centre and side of the square portrait, as shares of the picture's height. */
export interface Portrait {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly portraits: readonly Portrait[];
}

interface Stage {
  show(scene: Scene): void;
  close(): void;
}

interface PageGlobals {
  stage: Stage;
}

export function dataUrlOf(file: string): string {
  return `data:image/png;base64,${readFileSync(file).toString('base64')}`;
}

/** Starts a session on a stream that code hands in: a canvas of the page, ten frames a second, without sound. */
export async function startOnStage(app: App, portrait: string, scene: Scene): Promise<void> {
  await app.page.evaluate(
    async ({ base64, scene }) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      let shown = scene;
      const draw = (): void => {
        const { width, height, portraits } = shown;
        if (canvas.width !== width || canvas.height !== height) {
          canvas.width = width;
          canvas.height = height;
        }
        context.fillStyle = '#6a7068';
        context.fillRect(0, 0, width, height);
        for (const { x, y, side } of portraits) {
          const px = side * height;
          context.drawImage(picture, x * width - px / 2, y * height - px / 2, px, px);
        }
      };
      draw();
      const timer = setInterval(draw, 100);
      const stream = canvas.captureStream(10);
      const stage: Stage = {
        show: (next) => {
          shown = next;
        },
        close: () => {
          clearInterval(timer);
          for (const track of stream.getTracks()) {
            track.stop();
            // A track that its owner stops tells nobody.
            track.dispatchEvent(new Event('ended'));
          }
        },
      };
      Object.assign(globalThis, { stage });
      const { session } = document.querySelector('bf-app') as unknown as {
        session: { start(source: unknown): Promise<void> };
      };
      void session.start({ kind: 'stream', stream, picture: true, label: 'Stage' });
    },
    { base64: readFileSync(portrait).toString('base64'), scene },
  );
}

export async function showScene(app: App, scene: Scene): Promise<void> {
  await app.page.evaluate((next) => (globalThis as unknown as PageGlobals).stage.show(next), scene);
}

export async function closeStage(app: App): Promise<void> {
  await app.page.evaluate(() => (globalThis as unknown as PageGlobals).stage.close());
}

/** The first faces that are all judged, as many as wanted, whose centres lie where they are expected, shares of the picture. */
export async function facesAt(app: App, centres: readonly (readonly [number, number])[]): Promise<FacesView['faces']> {
  const found = await app.page.waitForFunction(
    (wanted) => {
      const { session } = document.querySelector('bf-app') as unknown as { session: { snapshot: FacesView } };
      const { faces } = session.snapshot;
      if (faces.length !== wanted.length) return null;
      const near = wanted.every(([x, y]) =>
        faces.some(
          (face) =>
            face.status === 'analyzing' &&
            Math.abs(face.box.x + face.box.width / 2 - x) < 0.06 &&
            Math.abs(face.box.y + face.box.height / 2 - y) < 0.08,
        ),
      );
      return near ? faces : null;
    },
    centres,
    { timeout: 90_000 },
  );
  return (await found.jsonValue()) as FacesView['faces'];
}

/** Where the face of a portrait stands in the scene, shares of the picture: the portrait's own face is left of and above its middle. */
export function faceCentres({ width, height, portraits }: Scene): (readonly [number, number])[] {
  return portraits.map(({ x, y, side }) => [x - (0.063 * side * height) / width, y - 0.259 * side] as const);
}

import type { Locator, Page } from 'playwright-core';
import type { FaceResult, FusedResult } from '../../src/contract/face.js';
import type { DetectionResult, GapResult } from '../../src/contract/verdict.js';

/** What a journey reads of the session behind the page: the same object that the page shows. */
interface SnapshotView {
  readonly phase: string;
  readonly begun: boolean;
  readonly error: { readonly code: string } | null;
  readonly result: DetectionResult | null;
  readonly listenedMs: number;
  readonly capture: { readonly transport: string } | null;
}

/** What a journey reads of an entry of the session's timeline. */
export type EntryView = { readonly endMs: number } & (
  | { readonly status: 'analyzing'; readonly confidence: number }
  | { readonly status: Exclude<DetectionResult['status'], 'analyzing'> }
);

interface TimelineView {
  readonly length: number;
  at(index: number): EntryView;
}

export interface FacesView {
  readonly faces: readonly FaceResult[];
  readonly faceLead: FaceResult;
  readonly fused: FusedResult;
}

interface Recorder {
  readonly phases: string[];
  readonly results: DetectionResult[];
}

interface PageGlobals {
  readonly recorder: Recorder;
}

/**
 * The page as its user meets it, by role and name; and a record of every phase and result that it was told of. A live
 * session tells of each result; a file, of as many as the time it takes allows, so what it was judged is in `entries`.
 */
export class App {
  readonly page: Page;
  readonly url: string;

  private constructor(page: Page, url: string) {
    this.page = page;
    this.url = url;
  }

  static async on(page: Page, url: string): Promise<App> {
    await page.getByRole('heading', { name: 'Is this voice real?' }).waitFor();
    await page.evaluate(() => {
      const recorder: Recorder = { phases: [], results: [] };
      const { session } = document.querySelector('bf-app') as unknown as {
        session: { subscribe(listener: (snapshot: SnapshotView) => void): void };
      };
      session.subscribe(({ phase, result }) => {
        if (phase !== recorder.phases.at(-1)) recorder.phases.push(phase);
        if (result !== null && result !== recorder.results.at(-1)) recorder.results.push(result);
      });
      Object.assign(globalThis, { recorder });
    });
    return new App(page, url);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name });
  }

  get meter(): Locator {
    return this.page.getByRole('meter', { name: 'Confidence that the voice is real' });
  }

  async listen(): Promise<void> {
    await this.button('Start listening').click();
  }

  async chooseFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByRole('radio', { name: 'File' }).check();
    await this.page.getByLabel('Choose a file').setInputFiles(file);
  }

  /** Drops a file somewhere on the page. */
  async drop(path: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    }
  }

  snapshot(): Promise<SnapshotView> {
    return this.page.evaluate(() => {
      const { session } = document.querySelector('bf-app') as unknown as { session: { snapshot: SnapshotView } };
      const { phase, begun, error, result, listenedMs, capture } = session.snapshot;
      return { phase, begun, error, result, listenedMs, capture };
    });
  }

  /** What is thought of the faces, once voice and face have been fused. */
  async faces(): Promise<FacesView> {
    const found = await this.page.waitForFunction(
      () => {
        const { session } = document.querySelector('bf-app') as unknown as { session: { snapshot: FacesView } };
        const { faces, faceLead, fused } = session.snapshot;
        return faceLead?.status === 'analyzing' && fused !== null ? { faces, faceLead, fused } : null;
      },
      undefined,
      { timeout: 60_000 },
    );
    return (await found.jsonValue()) as FacesView;
  }

  phases(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as PageGlobals).recorder.phases);
  }

  results(): Promise<DetectionResult[]> {
    return this.page.evaluate(() => (globalThis as unknown as PageGlobals).recorder.results);
  }

  /** What the session keeps of everything judged, one entry for each result. */
  entries(): Promise<EntryView[]> {
    return this.page.evaluate(() => {
      const { session } = document.querySelector('bf-app') as unknown as { session: { timeline: TimelineView } };
      return Array.from({ length: session.timeline.length }, (_, i) => session.timeline.at(i));
    });
  }

  /** What the session keeps of the faces, one entry for each result. */
  faceEntries(): Promise<EntryView[]> {
    return this.page.evaluate(() => {
      const { session } = document.querySelector('bf-app') as unknown as { session: { faceTimeline: TimelineView } };
      return Array.from({ length: session.faceTimeline.length }, (_, i) => session.faceTimeline.at(i));
    });
  }

  /** Waits for such an entry at index `from` or later. */
  async faceEntry(status: EntryView['status'], from: number): Promise<void> {
    await this.page.waitForFunction(
      ({ status, from }) => {
        const { session } = document.querySelector('bf-app') as unknown as { session: { faceTimeline: TimelineView } };
        const { length } = session.faceTimeline;
        for (let i = from; i < length; i++) if (session.faceTimeline.at(i).status === status) return true;
        return false;
      },
      { status, from },
      { timeout: 60_000 },
    );
  }

  /** Media time between the newest of three results about faces that are still to come, and the one before it, ms. */
  paceOfFaces(): Promise<number> {
    return this.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const { session } = document.querySelector('bf-app') as unknown as {
            session: { subscribe(listener: (snapshot: FacesView) => void): () => void };
          };
          const ends: number[] = [];
          const stop = session.subscribe(({ faceLead }) => {
            if (faceLead === null || faceLead.span.endMs === ends.at(-1)) return;
            ends.push(faceLead.span.endMs);
            if (ends.length < 4) return;
            stop();
            resolve((ends[3] as number) - (ends[2] as number));
          });
        }),
    );
  }

  /** By how much the page, or what lies on any of its sheets, is wider than its place, px; what is clipped counts too. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => {
      const sheets = document.querySelector('bf-app')?.shadowRoot?.querySelectorAll('.sheet') ?? [];
      const places = [document.documentElement, ...sheets];
      return Math.max(...places.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    });
  }

  async reaches(phase: string): Promise<void> {
    const reached = this.page.waitForFunction(
      (wanted) => (globalThis as unknown as PageGlobals).recorder.phases.at(-1) === wanted,
      phase,
      { timeout: 60_000 },
    );
    await this.#orSeen(reached);
  }

  /** What was waited for, or an error that says what came instead. */
  async #orSeen<T>(waited: Promise<T>): Promise<T> {
    try {
      return await waited;
    } catch (thrown) {
      const { phase, error, listenedMs, capture } = await this.snapshot();
      const kinds = (await this.results()).map((result) => ('reason' in result ? result.reason : result.status));
      const seen = { phases: await this.phases(), phase, error, listenedMs, capture, results: kinds.slice(-40) };
      throw new Error(`What was waited for did not come. Seen: ${JSON.stringify(seen)}`, { cause: thrown });
    }
  }

  /** The first result from now on for which `test` holds, among those at index `from` and later. */
  async result<Kind extends DetectionResult['status']>(
    wanted: { readonly status: Kind; readonly provisional?: boolean },
    from = 0,
  ): Promise<Extract<DetectionResult, { status: Kind }>> {
    const found = this.page.waitForFunction(
      ({ wanted, from }) =>
        (globalThis as unknown as PageGlobals).recorder.results
          .slice(from)
          .find((result) =>
            Object.entries(wanted).every(
              ([key, value]) => (result as unknown as Record<string, unknown>)[key] === value,
            ),
          ) ?? null,
      { wanted, from },
      { timeout: 60_000 },
    );
    return (await (await this.#orSeen(found)).jsonValue()) as Extract<DetectionResult, { status: Kind }>;
  }

  firmVerdict(from = 0) {
    return this.result({ status: 'analyzing', provisional: false }, from);
  }

  /** The first gap at index `from` or later, and the first verdict after it. */
  async gapAndVerdict(from: number): Promise<GapResult> {
    const gap = await this.result({ status: 'gap' }, from);
    const after = (await this.results()).findIndex(({ status }, i) => i >= from && status === 'gap');
    await this.result({ status: 'analyzing' }, after);
    return gap;
  }
}

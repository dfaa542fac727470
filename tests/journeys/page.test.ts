import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect } from 'vitest';
import type { App } from './app.js';
import { madeFixture, test } from './browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Every rule of WCAG 2.2 A and AA and of best practice that axe knows, on the page as it stands. For a page without motion:
 * halfway through a transition, axe would measure the contrast of a colour on its way.
 */
async function findingsOf(app: App): Promise<string[]> {
  // Not by a script element: the page's own policy refuses those.
  const { violations } = await app.page.evaluate<AxeResults>(`${axe}; axe.run()`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** How the first element of that name is filled and underlined, with the shadow trees searched. */
function lookOf(app: App, selector: string): Promise<string> {
  return app.page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { backgroundColor, backgroundImage, borderBottomColor } = getComputedStyle(element);
      return `${backgroundColor} ${backgroundImage} ${borderBottomColor}`;
    });
}

/** Controls that reach beyond the page, and pairs of them that lie over each other. */
function misplaced(app: App): Promise<string[]> {
  return app.page.evaluate(() => {
    const controls: { readonly name: string; readonly box: DOMRect }[] = [];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot !== null) visit(element.shadowRoot);
        if (!element.matches('a, button, input, select, textarea, summary')) continue;
        if (!element.checkVisibility() || element.closest('.visually-hidden, .scroll') !== null) continue;
        const name = `${element.localName} ${element.textContent?.trim() || (element.getAttribute('name') ?? '')}`;
        controls.push({ name, box: element.getBoundingClientRect() });
      }
    };
    visit(document);
    const out = controls.filter(({ box }) => box.right > innerWidth + 1 || box.left < -1).map(({ name }) => name);
    const covered = controls.flatMap(({ name, box }, i) =>
      controls
        .slice(i + 1)
        .filter(
          (other) =>
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
        )
        .map((other) => `${name} over ${other.name}`),
    );
    return [...out, ...covered];
  });
}

/** Presses Tab until the wanted control has the focus. */
async function tabTo(app: App, name: string): Promise<void> {
  const wanted = app.button(name);
  await wanted.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element.matches(':focus'))) return;
    await app.page.keyboard.press('Tab');
  }
  throw new Error(`"${name}" was not reached by 60 presses of Tab`);
}

describe('the page', () => {
  test('the demo sentence is synthetic speech, judged like any other, and leads to one’s own voice', async ({
    journey,
  }) => {
    const app = await journey.open({ microphone: madeFixture('spoof.wav') });
    await app.button('Try a synthetic voice').click();
    await app.firmVerdict();
    await app.reaches('done');
    await app.page.getByRole('heading', { name: 'Now your own voice' }).waitFor();
    const before = (await app.results()).length;
    await app.listen();
    await app.result({ status: 'analyzing' }, before);
  });

  test('the keyboard alone reaches all of it', async ({ journey }) => {
    const app = await journey.open({ microphone: madeFixture('spoof.wav') });
    await tabTo(app, 'Start listening');
    await app.page.keyboard.press('Enter');
    await app.firmVerdict();
    await tabTo(app, 'Pause');
    await app.page.keyboard.press('Enter');
    await app.reaches('paused');
    await tabTo(app, 'Resume');
    await app.page.keyboard.press('Enter');
    const paused = (await app.results()).length;
    await app.result({ status: 'analyzing' }, paused);
    await tabTo(app, 'Stop');
    await app.page.keyboard.press('Space');
    await app.reaches('done');
    await tabTo(app, 'New session');
    await app.page.keyboard.press('Enter');
    await tabTo(app, 'Try a synthetic voice');
  });

  test('one polite live region speaks the verdict', async ({ journey }) => {
    const app = await journey.open({ microphone: madeFixture('spoof.wav') });
    expect(await app.page.locator('[aria-live]').count()).toBe(1);
    await app.listen();
    await app.firmVerdict();
    await app.page
      .getByRole('status')
      .filter({ hasText: /verdict: (Authentic|Suspicious|Deepfake)/i })
      .waitFor();
    expect(await app.meter.getAttribute('aria-valuetext')).toMatch(/% likely real: (Authentic|Suspicious|Deepfake)/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no accessibility finding at any stage, ${colorScheme}`, async ({ journey }) => {
      const app = await journey.open({ microphone: madeFixture('spoof.wav'), colorScheme, reducedMotion: 'reduce' });
      await app.page.getByText('Before listening').click();
      expect(await findingsOf(app)).toEqual([]);
      await app.listen();
      await app.firmVerdict();
      expect(await findingsOf(app)).toEqual([]);
      await app.button('Stop').click();
      await app.reaches('done');
      expect(await findingsOf(app)).toEqual([]);
      const documents = await app.page.getByRole('link', { name: 'Guide and documents' }).getAttribute('href');
      for (const name of [String(documents), './docs/guide.html', './docs/api.html', './docs/voice-model.html']) {
        await app.page.goto(new URL(name, app.url).href);
        expect(await findingsOf(app), name).toEqual([]);
      }
    });
  }

  test('fits 320 px, the user’s own colours and larger text at every stage', async ({ journey }) => {
    const app = await journey.open({ microphone: madeFixture('spoof.wav'), viewport: { width: 320, height: 640 } });
    await app.page.getByText('Before listening').click();
    expect(await app.overflow()).toBe(0);
    await app.listen();
    await app.firmVerdict();
    expect(await app.overflow()).toBe(0);
    await app.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    // What is told apart by a fill alone would be gone: the zones of the meter, what is pressed, where one is, that it runs.
    for (const [one, other] of [
      ['.zone.deepfake', '.zone.suspicious'],
      ['.zone.suspicious', '.zone.authentic'],
      ['.zoom [aria-pressed=true]', '.zoom [aria-pressed=false]'],
      ['header nav [aria-current]', 'header nav a:not([aria-current])'],
      ['.on .dot', '.bar'],
    ] as const) {
      expect(await lookOf(app, one), `${one} looks unlike ${other}`).not.toBe(await lookOf(app, other));
    }
    await app.page.emulateMedia({ forcedColors: 'none', reducedMotion: null });
    await app.button('Stop').click();
    await app.reaches('done');
    expect(await app.overflow()).toBe(0);
    // Text twice as large, on half a screen: no control is hidden or covered in any view.
    await app.page.setViewportSize({ width: 640, height: 450 });
    await app.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const name of ['', 'call', 'history', 'alerts', 'verify', 'privacy', 'sync']) {
      await app.page.evaluate((name) => {
        location.hash = `#/${name}`;
      }, name);
      await app.page.locator(name === '' ? '.session' : `bf-${name}-view #view-title`).waitFor();
      if (name === 'history') await app.page.locator('bf-history-view .find').waitFor();
      expect(await misplaced(app), name).toEqual([]);
    }
  });

  test('an error fits 320 px and has no accessibility finding', async ({ journey }) => {
    const viewport = { width: 320, height: 640 };
    const app = await journey.open({ microphone: null, viewport, reducedMotion: 'reduce' });
    await app.listen();
    await app.reaches('failed');
    await app.page.getByRole('region', { name: 'No microphone found' }).waitFor();
    expect(await app.overflow()).toBe(0);
    expect(await findingsOf(app)).toEqual([]);
  });
});

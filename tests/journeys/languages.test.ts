import { describe, expect } from 'vitest';
import { test } from './browser.js';

interface Early {
  readonly lang: string;
  readonly dir: string;
  readonly theme: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly shown: readonly string[];
}

function readEarly(): Early {
  const { documentElement: root, title } = document;
  return {
    lang: root.lang,
    dir: root.dir,
    theme: root.dataset.theme,
    title,
    description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    shown: [...document.querySelectorAll<HTMLElement>('.before')]
      .filter((each) => each.checkVisibility())
      .map(({ lang }) => lang),
  };
}

describe('languages', () => {
  test('the page is said in the language that is chosen, after a reload too, and runs the other way in Arabic', async ({
    journey,
  }) => {
    const app = await journey.open({ viewport: { width: 320, height: 700 } });
    const { page } = app;
    const root = page.locator('html');
    await page.getByLabel('Language').selectOption('de');
    await page.getByRole('heading', { name: 'Ist diese Stimme echt?' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Ist diese Stimme echt?' }).waitFor();
    expect(await root.getAttribute('lang')).toBe('de');
    expect(await page.title()).toBe('Bona Fide: Ist diese Stimme echt?');
    expect(await app.overflow()).toBe(0);
    await page.getByLabel('Sprache').selectOption('ar');
    await page.getByRole('button', { name: 'بدء الاستماع' }).waitFor();
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(await app.overflow()).toBe(0);
    await page.getByLabel('اللغة').selectOption('en');
    await page.getByRole('heading', { name: 'Is this voice real?' }).waitFor();
    expect(await root.getAttribute('dir')).toBe('ltr');
  });

  test('a page begins in the language that its browser asks for, before the app is there, and is installed in it', async ({
    journey,
  }) => {
    let early: Early | null = null;
    const page = await journey.page({
      locale: 'ar-EG',
      before: async (context) => {
        await context.addInitScript(() => {
          // Nothing is stored for the empty page that a tab begins with.
          if (location.protocol !== 'about:') localStorage.setItem('bona-fide.theme', 'dark');
        });
        // The app is late: it comes when the page has said that it is starting.
        await context.route('**/assets/index-*.js', async (route) => {
          const page = route.request().frame().page();
          await page.locator('.before:visible').waitFor();
          early = await page.evaluate(readEarly);
          await route.continue();
        });
      },
    });
    await page.getByRole('button', { name: 'بدء الاستماع' }).waitFor();
    expect(early).toEqual({
      lang: 'ar',
      dir: 'rtl',
      theme: 'dark',
      title: await page.title(),
      description: await page.locator('meta[name=description]').getAttribute('content'),
      shown: ['ar'],
    });
    expect(await page.title()).toContain('هل هذا الصوت حقيقي');
    const devtools = await page.context().newCDPSession(page);
    const { data = '', errors } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data)).toMatchObject({
      id: './',
      lang: 'ar',
      dir: 'rtl',
      description: await page.locator('meta[name=description]').getAttribute('content'),
    });
    await page.getByLabel('اللغة').selectOption('en');
    await page.getByRole('heading', { name: 'Is this voice real?' }).waitFor();
    const english = await devtools.send('Page.getAppManifest');
    expect(JSON.parse(english.data ?? '')).toMatchObject({ id: './', lang: 'en', dir: 'ltr' });
  });

  test('without scripts, each language says why there is nothing to see', async ({ journey }) => {
    const page = await journey.page({ scripts: false, permission: 'ask' });
    const said = page.locator('noscript p');
    expect(await said.evaluateAll((each) => each.map((p) => p.getAttribute('lang')))).toEqual([
      'en',
      'de',
      'es',
      'fr',
      'ja',
      'ar',
    ]);
    for (const each of await said.all()) expect(await each.isVisible()).toBe(true);
    expect(await page.locator('.before:visible').count()).toBe(0);
  });
});

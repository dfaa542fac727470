import { describe, expect } from 'vitest';
import { test } from './browser.js';

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
});

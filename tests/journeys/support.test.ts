import { describe, expect } from 'vitest';
import { test } from './browser.js';

describe('the probe page', () => {
  test('says what this browser has and what it does without, and judges the demo sentence', async ({ journey }) => {
    const { page } = await journey.open({ isolated: false });
    await page.goto(new URL('support.html', page.url()).href);
    await page.getByText('This browser has everything that a verdict needs.').waitFor();
    const found = async (name: string): Promise<string[]> => {
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
      return row.getByRole('cell').allTextContents();
    };
    expect(await found('WebAssembly SIMD')).toEqual(['Yes', expect.any(String)]);
    expect(await found('Module workers')).toEqual(['Yes', expect.any(String)]);
    // Served without COOP and COEP: what is missing is found, with the way around it.
    expect(await found('Shared memory')).toEqual(['No', 'Messages with recycled buffers; one thread']);
    // What the recorder encodes with, which is no MediaRecorder.
    expect(await found('Encoding (WebCodecs)')).toEqual(['Yes', 'Sound and picture of recordings']);
    expect(await page.getByRole('row').count()).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'Judge the demo sentence' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^It works: .* Last word: Deepfake\.$/ })
      .waitFor();
  });

  test('says so when there is no network to judge the demo sentence with', async ({ journey }) => {
    const { page } = await journey.open({ expected: /ERR_CONNECTION|Failed to load resource/ });
    await page.goto(new URL('support.html', page.url()).href);
    const check = page.getByRole('button', { name: 'Judge the demo sentence' });
    await check.waitFor();
    await journey.cutNetwork();
    await check.click();
    await page
      .getByRole('status')
      .filter({ hasText: /^It could not be tried: / })
      .waitFor();
    expect(await check.isEnabled()).toBe(true);
  });
});

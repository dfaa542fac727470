import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openRelay, removeFolder, type TestRelay } from '../relay/support/relay.js';
import type { App } from './app.js';
import { madeFixture, test } from './browser.js';

let relay: TestRelay;

beforeAll(async () => {
  relay = await openRelay();
});

afterAll(async () => {
  await relay.close();
  removeFolder(relay.folder);
});

/** The view as its user finds it, from the link in the footer. */
async function openView({ page }: App): Promise<void> {
  await page.getByRole('link', { name: 'Sync devices' }).click();
  await page.getByRole('heading', { name: 'Sync between your devices' }).waitFor();
}

async function startRoom(app: App): Promise<string> {
  await openView(app);
  await app.page.getByLabel('Name of this device').fill('Laptop');
  await app.button('Start syncing').click();
  await app.page.getByRole('status').filter({ hasText: 'In step' }).waitFor();
  await app.button('Add a device').click();
  await app.page.getByRole('img', { name: /QR code/ }).waitFor();
  return (await app.page.locator('[data-link]').textContent()) ?? '';
}

async function join(app: App, link: string): Promise<void> {
  // As the camera of a phone would open it, on the page that this browser has.
  await app.page.goto(`${app.url}${link.slice(link.indexOf('#'))}`);
  await app.page.getByLabel('Name of this device').fill('Phone');
  await app.button('Add this device').click();
  await app.page.getByRole('status').filter({ hasText: 'In step' }).waitFor();
}

describe('two devices', () => {
  test('pair by link, and what one has heard is on the other', async ({ journey }) => {
    const options = { microphone: madeFixture('spoof.wav'), relay: `127.0.0.1:${relay.port}` };
    const laptop = await journey.open(options);
    const phone = await journey.open({ ...options, url: laptop.url });
    const link = await startRoom(laptop);
    expect(new URL(link).hash).toContain('#/sync/');
    await join(phone, link);
    expect(await phone.page.evaluate(() => location.href)).not.toContain(link.slice(link.indexOf('#/sync/') + 7));
    await laptop.page.getByRole('textbox', { name: 'Name of Phone' }).waitFor();

    await laptop.page.getByRole('link', { name: 'Listen' }).click();
    await laptop.button('Try a synthetic voice').click();
    await laptop.firmVerdict();
    await laptop.button('Stop').click();
    await laptop.reaches('done');
    await phone.page.getByRole('checkbox', { name: /Synthetic demo voice|Session/ }).waitFor();
    await phone.page.getByText('synced', { exact: true }).waitFor();

    // Taken out, the phone is told so, and keeps what it has.
    await openView(laptop);
    await laptop.button('Take out Phone').click();
    await laptop.button('Yes, take it out').click();
    await phone.page.getByText('This device was taken out by another one.').waitFor();
    await phone.page.getByRole('link', { name: 'History' }).click();
    await phone.page.getByRole('link', { name: /Synthetic demo voice/ }).waitFor();
  });

  test('a page that was not told to sync opens no connection, whatever it has heard', async ({ journey }) => {
    // Any WebSocket is a problem of this journey.
    const app = await journey.open({ microphone: madeFixture('spoof.wav') });
    await app.button('Try a synthetic voice').click();
    await app.firmVerdict();
    await app.button('Stop').click();
    await app.reaches('done');
    await app.page.getByRole('link', { name: 'Privacy' }).click();
    await app.page.getByText('Verdicts of 1 session').waitFor();
    expect(await app.page.getByText('For syncing').count()).toBe(0);
    await openView(app);
    await app.button('Start syncing').waitFor();
  });
});

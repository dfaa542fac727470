/** A Firefox among the devices: it is added by the link, and has what the others have. */
import { describe, expect } from 'vitest';
import { pairingLink } from '../../src/relay/pairing.js';
import { whenSnapshot } from '../../src/relay/snapshot.js';
import { atRest, device, pairingOf } from '../relay/support/devices.js';
import { relayForTest } from '../relay/support/for-test.js';
import { newSession } from '../relay/support/sessions.js';
import { lacksFirefox, press, says, test } from './browser.js';

describe.skipIf(lacksFirefox)('syncing in Firefox', () => {
  test('pairs by link, fetches what was there, and is heard by the others', async ({ open }) => {
    const relay = await relayForTest();
    const laptop = await device();
    await laptop.sync.create(relay.url, '', 'Laptop');
    await whenSnapshot(laptop.sync, atRest);
    const session = newSession({ title: 'Heard on the laptop', startedAt: Date.now() - 60_000 });
    await laptop.history.put(session);
    await whenSnapshot(laptop.sync, ({ sessions }) => sessions.some(({ isStored }) => isStored));

    const { page, url } = await open({ relay: `127.0.0.1:${relay.port}` });
    const relayUrl = new URL('/relay', url).href.replace('http', 'ws');
    const { hash } = new URL(pairingLink(url, { ...pairingOf(laptop), relayUrl }));
    await page.evaluate((to: string) => {
      location.hash = to;
    }, hash);
    await press(page, 'Add this device');
    await says(page, 'In step');
    await says(page, '1 in this device’s history, 1 of them synced.');
    expect(await page.evaluate(() => location.href)).toBe(`${url}#/sync`);
    await whenSnapshot(laptop.sync, ({ devices }) => devices.some(({ name }) => name.startsWith('Firefox on')));

    await press(page, 'Heard on the laptop', 'label');
    await whenSnapshot(laptop.sync, ({ sessions }) => sessions.some(({ isChosen }) => !isChosen));
  });
});

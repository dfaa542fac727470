/** The view of syncing in each of its states, held against axe in both themes, in a window as narrow as any phone's. */
import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import { checkAccessible, inside, mount, textOf } from '../../tests/elements/support.js';
import { exampleLanes, exampleRecord } from '../../tests/support/session-example.js';
import { newSecret } from './keys.js';
import { pairingLink } from './pairing.js';
import { OFF, type SyncReason, type SyncSnapshot, type SyncStatus } from './snapshot.js';
import { SyncPanel, type Syncing } from './sync-panel.js';
import { REASON_WORDS } from './words.js';

const PAIRING = { secret: newSecret(), relayUrl: 'wss://relay.example/relay', invite: '' };
const RECORDS = [1, 2].map((n) =>
  exampleRecord(n, exampleLanes(1_000), { title: `A call that has a rather long name, ${n}` }),
);
const IN_ROOM: SyncSnapshot = {
  ...OFF,
  status: 'connected',
  relayUrl: PAIRING.relayUrl,
  devices: [
    { id: 'own', name: 'Laptop', addedAt: 1, isOwn: true },
    { id: 'other', name: 'A phone with a name that is far too long for one line', addedAt: 2, isOwn: false },
  ],
  sessions: RECORDS.map(({ id }, i) => ({ id, isChosen: i === 0, isStored: i === 0 })),
};

customElements.define('test-sync-panel', SyncPanel);

interface Told {
  readonly what: string;
  readonly of: unknown;
}

/** What the panel is given instead of a connection: one state, and a list of what was asked for. */
function syncingIn(snapshot: SyncSnapshot): { readonly sync: Syncing; readonly told: Told[] } {
  const told: Told[] = [];
  const tell = (what: string) => async (of?: unknown) => void told.push({ what, of });
  const sync: Syncing = {
    snapshot,
    subscribe: () => () => undefined,
    create: tell('create'),
    join: tell('join'),
    leave: tell('leave'),
    pause: tell('pause'),
    resume: tell('resume'),
    retry: () => void told.push({ what: 'retry', of: undefined }),
    setSyncsNew: tell('setSyncsNew'),
    choose: tell('choose'),
    renameDevice: tell('renameDevice'),
    revokeDevice: tell('revokeDevice'),
    pairingLink: (page) => pairingLink(page, PAIRING),
    restore: async (id) => {
      told.push({ what: 'restore', of: id });
      return null;
    },
    emptyTrash: tell('emptyTrash'),
  };
  return { sync, told };
}

async function panelIn(part: Partial<SyncSnapshot>): Promise<{ readonly panel: SyncPanel; readonly told: Told[] }> {
  const { sync, told } = syncingIn({ ...IN_ROOM, ...part });
  const panel = await mount<SyncPanel>(html`<test-sync-panel .sync=${sync} .records=${RECORDS}></test-sync-panel>`);
  return { panel, told };
}

async function press(panel: SyncPanel, words: string): Promise<void> {
  const buttons = [...(panel.shadowRoot?.querySelectorAll('button') ?? [])];
  const button = buttons.find(({ textContent }) => textContent?.trim() === words);
  assert.isOk(button, `a button “${words}”`);
  button?.click();
  await panel.updateComplete;
}

function fits(): void {
  assert.isAtMost(document.documentElement.scrollWidth, innerWidth);
}

const STATES: readonly (readonly [string, Partial<SyncSnapshot>, RegExp])[] = [
  ['off', { ...OFF }, /Start with this device .* Or add this device/],
  ['connecting', { status: 'connecting' }, /Connecting/],
  ['syncing', { status: 'syncing', progress: { done: 40, total: 1_000 } }, /Syncing 40 of 1000 sessions/],
  ['in step', {}, /In step .* 2 in this device’s history, 1 of them synced/],
  ['paused', { status: 'paused' }, /Paused Go on syncing/],
  [
    'offline',
    { status: 'offline', reason: 'unreachable', retryAt: Date.now() },
    /does not answer.* tries again .*Try again now/,
  ],
  ['refused', { status: 'refused', reason: 'origin-refused' }, /list of origins has to name it.*Try again now/],
  ['taken out', { status: 'refused', reason: 'revoked' }, /Taken out .* by another one.*paste the link/],
  [
    'with entries that nobody can use, and others that were mended',
    {
      mended: 2,
      problems: [
        { code: 'tampered', count: 3 },
        { code: 'wrong-key', count: 1 },
      ],
    },
    /2 entries were removed or changed .* 3 entries are not what was sealed.* One entry is sealed with another key/,
  ],
  [
    'with what others deleted',
    { trash: [{ id: 't', title: 'Deleted', startedAt: 1, keptUntil: Date.now(), by: 'Phone' }] },
    /Deleted by other devices .* deleted by Phone, kept until .* Take back Delete these for good/,
  ],
];

describe('the view of syncing', () => {
  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, part, says] of STATES) {
    it(`${name}: says so, fits, and is accessible`, async () => {
      const { panel } = await panelIn(part);
      assert.match(textOf(panel), says);
      fits();
      await checkAccessible(panel);
    });
  }

  it('has a sentence for each reason, and offers to try again but where that cannot help', async () => {
    for (const reason of Object.keys(REASON_WORDS) as SyncReason[]) {
      const status: SyncStatus = 'refused';
      const { panel } = await panelIn({ status, reason });
      assert.include(textOf(panel), REASON_WORDS[reason]());
      assert.equal(textOf(panel).includes('Try again now'), reason !== 'revoked');
    }
  });

  it('shows the code and the link that add a device, which fit', async () => {
    const { panel } = await panelIn({});
    await press(panel, 'Add a device');
    assert.include(inside(panel, '[data-link]').textContent, '#/sync/');
    fits();
    await checkAccessible(panel);
  });

  it('asks whom a link leads to before it joins, and says no to one that is cut off', async () => {
    const { panel, told } = await panelIn({ ...OFF });
    panel.argument = pairingLink('', PAIRING).split('#/sync/')[1] ?? '';
    await panel.updateComplete;
    assert.match(textOf(panel), /leads to a room at relay\.example/);
    await checkAccessible(panel);
    assert.deepEqual(told, []);
    panel.argument = panel.argument.slice(9);
    await panel.updateComplete;
    await panel.updateComplete;
    assert.include(textOf(panel), REASON_WORDS['bad-link']());
  });

  it('asks twice for what cannot be undone, with the keyboard at the answer', async () => {
    const { panel, told } = await panelIn({
      trash: [{ id: 't', title: 'Deleted', startedAt: 1, keptUntil: Date.now(), by: '' }],
    });
    for (const [words, yes, what] of [
      [`Take out ${IN_ROOM.devices[1]?.name}`, 'Yes, take it out', 'revokeDevice'],
      ['Delete these for good', 'Yes, delete them', 'emptyTrash'],
      ['Stop for good on this device', 'Yes, stop', 'leave'],
    ] as const) {
      await press(panel, words);
      assert.equal(panel.shadowRoot?.activeElement?.textContent?.trim(), yes);
      fits();
      await press(panel, 'No, keep');
      assert.equal(panel.shadowRoot?.activeElement?.textContent?.trim(), words);
      assert.deepEqual(told, []);
      await press(panel, words);
      await checkAccessible(panel);
      await press(panel, yes);
      assert.equal(told.splice(0)[0]?.what, what);
    }
  });
});

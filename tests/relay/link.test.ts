import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { REFUSALS } from '../../src/contract/relay.js';
import { bytes } from './support/for-test.js';
import { newMember } from './support/relay.js';

it.each([
  ['bytes of no protocol', bytes(64, 255)],
  ['nothing', bytes(0)],
])('a relay that answers with %s ends the link, as one that is not understood', async (_, answer) => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.close());
  server.on('connection', (socket) => socket.send(answer));
  await once(server, 'listening');
  const member = await newMember(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  expect((await member.closed).code).toBe(REFUSALS.malformed);
  await expect(member.remote.synced).rejects.toMatchObject({ code: 'not-stored' });
});

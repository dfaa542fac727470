import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCredentials, startReader } from './reader.js';
import { summarizeCredentials } from './summary.js';

const signed = readFileSync(new URL('../../tests/fixtures/credentials.wav', import.meta.url));

beforeAll(() => {
  const wasm = new URL('../../node_modules/@contentauth/c2pa-wasm/pkg/c2pa_bg.wasm', import.meta.url);
  startReader(readFileSync(wasm));
});

describe('content credentials', () => {
  it('of a signed file are read: who, by what, what it says of itself', async () => {
    expect(await readCredentials(new Uint8Array(signed), 'audio/wav')).toEqual({
      state: 'intact',
      signer: 'Bona Fide test signer, Bona Fide tests',
      signedAt: '',
      generator: 'Bona Fide tests',
      title: 'A made-up tone',
      actions: ['c2pa.created'],
      saysSynthetic: true,
      problems: [],
    });
  });

  it.each([
    ['jpg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
  ])('of a signed photo are read too (%s)', async (ending, mimeType) => {
    const photo = new Uint8Array(readFileSync(new URL(`../../tests/fixtures/credentials.${ending}`, import.meta.url)));
    expect(await readCredentials(photo, mimeType)).toMatchObject({ state: 'intact', saysSynthetic: true });
  });

  it('are broken when one sample was changed', async () => {
    const changed = new Uint8Array(signed);
    changed[200] = (changed[200] as number) ^ 1;
    const found = await readCredentials(changed, 'audio/wav');
    expect(found?.state).toBe('broken');
    expect(found?.problems).toContain('assertion.dataHash.mismatch');
  });

  it.each([null, 7, [], {}, { active_manifest: 'a' }, { active_manifest: 'a', manifests: { b: {} } }])(
    'of %j are none',
    (store) => {
      expect(summarizeCredentials(store)).toBeNull();
    },
  );
});

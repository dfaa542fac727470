import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCredentials, holdsLabel } from './credentials.js';

describe('looking for content credentials', () => {
  it('finds their label wherever it lies, also across the border of two slices', async () => {
    for (const ending of ['wav', 'jpg', 'png', 'webp']) {
      const signed = readFileSync(new URL(`../../tests/fixtures/credentials.${ending}`, import.meta.url));
      expect(await holdsLabel(new Blob([signed])), ending).toBe(true);
    }
    for (const before of [0, 1, (4 << 20) - 2, 4 << 20]) {
      expect(await holdsLabel(new Blob([new Uint8Array(before), 'c2pa'])), `after ${before} bytes`).toBe(true);
    }
    expect(await holdsLabel(new Blob(['c2p', 'c2', 'cc2p']))).toBe(false);
    expect(await holdsLabel(new Blob([]))).toBe(false);
  });

  it('starts no reader for a file without them', async () => {
    expect(await findCredentials(new Blob(['RIFF']), 'a.wav', 'http://localhost/')).toEqual({ kind: 'none' });
    expect(await findCredentials(new Blob(['c2pa']), 'a.flac', 'http://localhost/')).toEqual({ kind: 'none' });
  });
});

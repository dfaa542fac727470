import { expect } from 'chai';
import { type KeptFile, keepFiles } from './kept-files.js';

const NAMES = ['older version', 'this version'];

afterEach(async () => {
  for (const name of NAMES) await caches.delete(name);
});

/** No server has it: it can only come from a version before. */
async function fileOf(text: string): Promise<KeptFile> {
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { url: new URL('/no-such-file.js', location.href).href, sha256, bytes: bytes.byteLength };
}

async function versions(file: KeptFile, text: string): Promise<readonly [Cache, Cache]> {
  const [older, own] = await Promise.all(NAMES.map((name) => caches.open(name)));
  const headers = {
    'Content-Type': 'text/javascript',
    'Content-Security-Policy': "default-src 'none'",
    'X-Bona-Fide-SHA256': file.sha256,
  };
  await (older as Cache).put(file.url, new Response(text, { headers }));
  return [older as Cache, own as Cache];
}

describe('what a version keeps', () => {
  it('is taken over from the one before where it has not changed, under this version’s headers', async () => {
    const file = await fileOf('export {};');
    const [older, cache] = await versions(file, 'export {};');
    let doneBytes = 0;
    const headers = { 'Content-Security-Policy': "default-src 'self'" };
    await keepFiles([file], { cache, older: [older], headers, onProgress: (bytes) => (doneBytes = bytes) });
    const kept = (await cache.match(file.url)) as Response;
    expect(await kept.text()).to.equal('export {};');
    expect(Object.fromEntries(kept.headers)).to.deep.equal({
      'content-length': '10',
      'content-security-policy': "default-src 'self'",
      'content-type': 'text/javascript',
      'x-bona-fide-sha256': file.sha256,
    });
    expect(doneBytes).to.equal(10);
  });

  it('is not taken over where it has, and nothing is kept that is not the file meant', async () => {
    const file = await fileOf('export {};');
    const [older, cache] = await versions({ ...file, sha256: 'another' }, 'export const other = 1;');
    const failure = await keepFiles([file], { cache, older: [older], headers: {}, onProgress: () => undefined }).then(
      () => null,
      (thrown: Error) => thrown.message,
    );
    expect(failure).to.equal(`${file.url}: HTTP 404`);
    expect(await cache.match(file.url)).to.equal(undefined);
  });
});

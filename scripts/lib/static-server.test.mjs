import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve } from './static-server.mjs';

const SCRIPT = 'export const text = "the same over and over";\n'.repeat(100);
let folder = '';
let server = /** @type {import('./static-server.mjs').Served | null} */ (null);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bona-fide-server-'));
  writeFileSync(join(folder, 'page.js'), SCRIPT);
  writeFileSync(join(folder, 'model.onnx'), SCRIPT);
  server = await serve(folder, { port: 0 });
});

afterEach(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
});

/** As it came, not as a browser would unpack it. */
function ask(path, headers = {}) {
  return new Promise((resolve, reject) => {
    get(`${server?.url}${path}`, { headers, agent: false }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });
}

describe('serve', () => {
  it('sends text compressed to those who can unpack it', async () => {
    const { headers, body } = await ask('page.js', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(body.length).toBeLessThan(SCRIPT.length / 4);
    expect(gunzipSync(body).toString()).toBe(SCRIPT);
    expect(headers.vary).toBe('Accept-Encoding');
  });

  it('sends it as it is to others', async () => {
    const { headers, body } = await ask('page.js');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.toString()).toBe(SCRIPT);
  });

  it('sends models as they are', async () => {
    const { headers, body } = await ask('model.onnx', { 'Accept-Encoding': 'gzip' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBeUndefined();
    expect(body.toString()).toBe(SCRIPT);
  });

  it('knows each form again by a tag of its own', async () => {
    const zipped = await ask('page.js', { 'Accept-Encoding': 'gzip' });
    const plain = await ask('page.js');
    expect(zipped.headers.etag).not.toBe(plain.headers.etag);
    const again = { 'Accept-Encoding': 'gzip', 'If-None-Match': zipped.headers.etag };
    expect((await ask('page.js', again)).status).toBe(304);
    expect((await ask('page.js', { ...again, 'If-None-Match': plain.headers.etag })).status).toBe(200);
  });
});

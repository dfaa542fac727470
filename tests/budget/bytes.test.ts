import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureBuild, measureKept } from '../../scripts/lib/build-sizes.mjs';
import { LOCALES } from '../../scripts/lib/messages.mjs';
import { root } from '../structure/sources.js';

/** Bytes of gzip that the page, its worker and its worklet may weigh until a voice is judged, without runtime and models. */
const BUDGET_BYTES = 80_000;

/** Bytes that the service worker fetches, compressed as common hosts do. */
const KEPT_BUDGET_BYTES = 16_000_000;

describe('budgets of the build', () => {
  const sizes = measureBuild(join(root, 'dist'));
  const own = sizes.filter(({ budgeted }) => budgeted);

  it.each(own)('$part is in the build', ({ files }) => {
    expect(files).not.toEqual([]);
  });

  it(`the page's own code weighs at most ${BUDGET_BYTES} bytes of gzip`, ({ annotate }) => {
    const bytes = own.reduce((sum, { gzip }) => sum + gzip, 0);
    annotate(own.map(({ part, gzip }) => `${part}: ${gzip}`).join(', '));
    expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
  });

  it('the page waits for one script of its own, and for the one that runs before it', () => {
    const html = readFileSync(join(root, 'dist/index.html'), 'utf8');
    const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file]) => String(file));
    expect(named.map((file) => file.replace(/-[\w-]{8}\./, '.'))).toEqual(['assets/index.js', 'assets/early.js']);
    for (const file of named) {
      const code = readFileSync(join(root, 'dist', file), 'utf8');
      // Without what it imports only when it is needed.
      expect(code).not.toMatch(/(?:\bfrom|\bimport)\s*["`]/);
    }
  });

  it('nothing imports the first file of a worker: WebKit would run it a second time', () => {
    const workers = join(root, 'dist/assets/worker');
    const found = readdirSync(workers).filter((file) =>
      /\b(?:from|import)\s*\(?["`]\.\/[\w.-]+\.(?:worker|worklet)-/.test(readFileSync(join(workers, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it(`a device keeps at most ${KEPT_BUDGET_BYTES} bytes as fetched`, ({ annotate }) => {
    const kept = measureKept(join(root, 'dist'));
    annotate(`${kept.files} files, ${kept.raw} bytes; as fetched: ${kept.fetched}`);
    expect(kept.files).toBeGreaterThan(20);
    expect(kept.fetched).toBeLessThanOrEqual(KEPT_BUDGET_BYTES);
  });

  it.each(LOCALES)('a device keeps the words of %s, of elements, app and probe page', (locale) => {
    const worker = readFileSync(join(root, 'dist/service-worker.js'), 'utf8');
    const kept = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url]) => String(url));
    expect(kept.filter((url) => new RegExp(`^assets/${locale}-`).test(url))).toHaveLength(2);
    expect(kept.filter((url) => new RegExp(`^assets/beside/${locale}-`).test(url))).toHaveLength(2);
  });

  it('carries the runtime once', () => {
    const wasm = sizes.flatMap(({ files }) => files).filter((file) => file.endsWith('.wasm'));
    expect(wasm.map((file) => file.split('/')[0])).toEqual(wasm.map(() => 'runtime'));
    expect(wasm).toContain('runtime/ort-wasm-simd-threaded.wasm');
  });
});

import { expect, test } from 'vitest';
import { createLookup } from './lookup.js';

const scope = 'https://example.test/tools/voice/';
const find = createLookup(
  ['index.html', 'support.html', 'assets/a.js', 'models/voice/model.onnx'].map((path) => ({
    url: new URL(path, scope).href,
    sha256: path,
    bytes: 1,
  })),
  scope,
);

test.each([
  ['', 'index.html'],
  ['?shared', 'index.html'],
  ['index.html', 'index.html'],
  ['support', 'support.html'],
  ['support.html#camera', 'support.html'],
  ['assets/a.js?x=1', 'assets/a.js'],
  ['models/voice/model.onnx', 'models/voice/model.onnx'],
  ['assets/', undefined],
  ['assets/b.js', undefined],
  ['models/voice/', undefined],
  ['../', undefined],
  ['../assets/a.js', undefined],
])('%j means %s', (path, wanted) => expect(find(new URL(path, scope))?.sha256).toBe(wanted));

test('another origin is never answered', () => {
  expect(find(new URL('https://elsewhere.test/tools/voice/index.html'))).toBeNull();
});

import { expect, test } from 'vitest';
import { allowedOrigins, commandOf, createPace, isHello } from './guard.js';

test('only what the address names is spoken to, and its own origin', () => {
  const search =
    '?host=https://a.example/page&host=http://localhost:8080&host=javascript:alert(1)&host=nothing&host=null';
  expect([...allowedOrigins(search, 'https://app.example')]).toEqual([
    'https://app.example',
    'https://a.example',
    'http://localhost:8080',
  ]);
});

test.each([
  [{ protocol: 'bona-fide/embed@1', kind: 'hello' }, true],
  [{ protocol: 'bona-fide/embed@2', kind: 'hello' }, false],
  [{ protocol: 'bona-fide/embed@1', kind: 'ready' }, false],
  ['bona-fide/embed@1', false],
  [null, false],
  [undefined, false],
])('%j is a hello: %j', (data, hello) => expect(isHello(data)).toBe(hello));

test.each([
  [{ kind: 'pause', more: 1 }, { kind: 'pause' }],
  [
    { kind: 'theme', theme: 'dark' },
    { kind: 'theme', theme: 'dark' },
  ],
  [
    { kind: 'style', properties: { '--bf-accent': '#123456' } },
    { kind: 'style', properties: { '--bf-accent': '#123456' } },
  ],
  [
    { kind: 'lang', lang: 'de-AT' },
    { kind: 'lang', lang: 'de-AT' },
  ],
  [{ kind: 'lang', lang: 'de"><b>' }, null],
  [{ kind: 'lang', lang: 7 }, null],
  [{ kind: 'start' }, null],
  [{ kind: 'resume' }, null],
  [{ kind: 'theme', theme: 'red' }, null],
  [{ kind: 'style', properties: { opacity: '0' } }, null],
  [{ kind: 'style', properties: { '--bf-accent': 'url(//elsewhere)' } }, null],
  [{ kind: 'style', properties: { '--bf-accent': 'red; opacity: 0' } }, null],
  [{ kind: 'style', properties: { '--bf-accent': 3 } }, null],
  [{ kind: 'style', properties: null }, null],
  [{ kind: ['pause'] }, null],
  ['pause', null],
  [null, null],
])('%j is the command %j', (data, command) => expect(commandOf(data)).toEqual(command));

test('thirty a second are heard; whoever sends more is not, even later', () => {
  let nowMs = 0;
  const keepsPace = createPace(() => nowMs);
  for (let second = 0; second < 3; second += 1) {
    for (let i = 0; i < 30; i += 1) expect(keepsPace()).toBe(true);
    nowMs += 1_000;
  }
  for (let i = 0; i < 30; i += 1) keepsPace();
  expect(keepsPace()).toBe(false);
  nowMs += 60_000;
  expect(keepsPace()).toBe(false);
});

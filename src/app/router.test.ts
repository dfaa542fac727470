import { describe, expect, it } from 'vitest';
import { hashOf, placeOf } from './router.js';

describe('the address', () => {
  it.each(['', '#', '#/', '#view-title', '#/No', 'history'])('%j is the first page', (hash) => {
    expect(placeOf(hash)).toEqual({ name: '', argument: '' });
  });

  it.each([
    ['history', ''],
    ['session', '0b5c7e2e-4a7e-4e6b-9a0a-0f4f4b7e2f10'],
    ['sync', 'a/b c#d%'],
  ])('%s with %j goes there and back', (name, argument) => {
    expect(placeOf(hashOf(name, argument))).toEqual({ name, argument });
  });

  it('takes what cannot be decoded as it is', () => {
    expect(placeOf('#/sync/%E0%A4%A')).toEqual({ name: 'sync', argument: '%E0%A4%A' });
  });
});

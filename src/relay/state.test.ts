import { describe, expect, it } from 'vitest';
import {
  areSame,
  cleared,
  decodeState,
  encodeState,
  isLive,
  mergeDevices,
  mergeSessions,
  type SessionState,
} from './state.js';

const DEVICES = ['a', 'b', 'c'];

/** Every state of a small world: three devices, few times, few texts, deleted or not. */
function states(): SessionState[] {
  const registers = DEVICES.flatMap((by) => [1, 2].map((at) => ({ value: `${by}${at % 2}`, at, by })));
  const deletions = [null, { at: 1, by: 'a' }, { at: 1, by: 'b' }, { at: 3, by: 'c' }];
  const sharings = [null, { isShared: false, at: 2, by: 'a' }, { isShared: true, at: 2, by: 'b' }];
  return registers.flatMap((title, i) =>
    deletions.flatMap((deleted) =>
      sharings.map((sharing) =>
        cleared({
          kind: 'session' as const,
          id: 's',
          title,
          note: registers[(i * 5 + 1) % registers.length] ?? title,
          deleted,
          sharing,
        }),
      ),
    ),
  );
}

describe('the state of a session', () => {
  const all = states();

  it('merges to the same whatever the order, and however often', () => {
    for (const a of all) {
      expect(areSame(mergeSessions(a, a), a)).toBe(true);
      for (const b of all) {
        const merged = mergeSessions(a, b);
        expect(areSame(merged, mergeSessions(b, a))).toBe(true);
        expect(areSame(mergeSessions(merged, a), merged)).toBe(true);
        for (const c of all.slice(0, 8)) {
          expect(areSame(mergeSessions(merged, c), mergeSessions(a, mergeSessions(b, c)))).toBe(true);
        }
      }
    }
  });

  it('once deleted stays deleted', () => {
    for (const a of all) {
      for (const b of all) expect(mergeSessions(a, b).deleted !== null).toBe(a.deleted !== null || b.deleted !== null);
    }
  });

  it('deleted, or taken back from the relay, has no words: of who takes back and who shares the later one counts', () => {
    const [text] = [{ value: 'words', at: 9, by: 'c' }];
    const state: SessionState = { kind: 'session', id: 's', title: text, note: text, deleted: null, sharing: null };
    const said = (isShared: boolean, at: number): SessionState =>
      cleared({ ...state, sharing: { isShared, at, by: 'a' } });
    for (const gone of [said(false, 1), cleared({ ...state, deleted: { at: 1, by: 'a' } })]) {
      const merged = mergeSessions(gone, state);
      expect(isLive(merged)).toBe(false);
      expect(encodeState(merged)).not.toContain('words');
    }
    expect(mergeSessions(said(false, 1), said(true, 2)).title.value).toBe('words');
    expect(isLive(mergeSessions(said(false, 3), said(true, 2)))).toBe(false);
    expect(isLive(mergeSessions(said(false, 2), said(true, 2)))).toBe(false);
  });

  it('crosses as text, and is not taken for what it is not', () => {
    for (const a of all) expect(decodeState(encodeState(a))).toEqual(a);
    for (const text of [
      '',
      '{}',
      '[]',
      '["session","s"]',
      '["session","s",["t",1],["n",1,"a"],null,null]',
      '["session","s",["t",1,"a"],["n",1,"a"],null,["yes",1,"a"]]',
      '["other","s"]',
    ]) {
      expect(decodeState(text)).toBeNull();
    }
  });
});

describe('the state of a device', () => {
  it('keeps the key that was said first, and the name that was given last', () => {
    const device = (addedAt: number, publicKey: string, name: string, at: number) => ({
      kind: 'device' as const,
      id: 'd',
      name: { value: name, at, by: 'a' },
      addedAt,
      publicKey,
    });
    const merged = mergeDevices(device(1, 'first', 'old', 1), device(2, 'swapped', 'new', 5));
    expect(merged).toEqual(device(1, 'first', 'new', 5));
    expect(mergeDevices(device(2, 'swapped', 'new', 5), device(1, 'first', 'old', 1))).toEqual(merged);
    expect(decodeState(encodeState(merged))).toEqual(merged);
  });
});

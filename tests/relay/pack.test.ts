import { describe, expect, it } from 'vitest';
import { newSession } from './support/sessions.js';
import { packSession, unpackSession } from '../../src/relay/pack.js';
import { sizeClass } from '../../src/relay/seal.js';

const HALF_HOUR_MS = 30 * 60_000;

describe('a packed session', () => {
  it('comes out as it went in, to the precision that is kept, and exactly from then on', async () => {
    const session = newSession({}, 120_000, true);
    const once = await unpackSession(await packSession(session));
    const { title: _title, note: _note, editedAt: _editedAt, media: _media, ...kept } = session.record;
    expect(once.record).toMatchObject(kept);
    expect(once.record.media).toEqual([]);
    for (const lane of ['voice', 'face'] as const) {
      const [before, after] = [session.lanes[lane] ?? [], once.lanes[lane] ?? []];
      expect(after.length).toBe(before.length);
      before.forEach((entry, i) => {
        const same = after[i];
        if (entry.status !== 'analyzing' || same?.status !== 'analyzing') {
          expect(same).toEqual(entry);
          return;
        }
        const { confidence, score, llr, ...exact } = entry;
        expect(same).toMatchObject(exact);
        expect(Math.abs(same.confidence - confidence)).toBeLessThanOrEqual(0.000_51);
        expect(Math.abs(same.score - score)).toBeLessThanOrEqual(0.005_1);
        expect(Math.abs(same.llr - llr)).toBeLessThanOrEqual(0.005_1);
      });
    }
    expect(await unpackSession(await packSession(once))).toEqual(once);
  });

  it('of half an hour of voice and face is small enough to travel', async ({ annotate }) => {
    const voice = sizeClass((await packSession(newSession({}, HALF_HOUR_MS))).byteLength);
    const both = sizeClass((await packSession(newSession({}, HALF_HOUR_MS, true))).byteLength);
    annotate(`voice ${voice} bytes, voice and face ${both} bytes`);
    expect(voice).toBeLessThan(30_000);
  });

  it('holds an empty lane, and none', async () => {
    const { record } = newSession();
    const empty = await unpackSession(await packSession({ record, lanes: { voice: [], face: null } }));
    expect(empty.lanes).toEqual({ voice: [], face: null });
  });

  it.each([
    ['noise', new Uint8Array(100).fill(7)],
    ['nothing', new Uint8Array(0)],
  ])('is not read from %s', async (_, bytes) => {
    await expect(unpackSession(bytes)).rejects.toMatchObject({ code: 'not-understood' });
  });
});

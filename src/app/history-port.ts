import { BonaFideError } from '../contract/errors.js';
import type { SessionRecord } from '../contract/record.js';
import type { History } from '../history/history.js';
import type { HistoryPort, StoredSession } from '../relay/history-port.js';

/** The history as syncing knows it. What the user deletes goes everywhere; what retention takes, from this device alone. */
export async function historyPort(history: History): Promise<HistoryPort> {
  const ids = new Set((await history.list()).map(({ id }) => id));

  async function record(id: string): Promise<SessionRecord | null> {
    try {
      return await history.get(id);
    } catch (error) {
      if (error instanceof BonaFideError && error.code === 'session-missing') return null;
      throw error;
    }
  }

  async function get(id: string): Promise<StoredSession | null> {
    const there = await record(id);
    if (there === null) return null;
    const { voice, face } = await history.lanes(id);
    return { record: there, lanes: { voice, face: there.summary.face === null && face.length === 0 ? null : face } };
  }

  return {
    list: () => history.list(),
    record,
    get,
    put: async ({ record: next, lanes }) => {
      const there = await record(next.id);
      if (there === null) return history.add(next, { voice: lanes.voice ?? [], face: lanes.face ?? [] });
      const { title, note, editedAt } = next;
      return history.update({ ...there, title, note, editedAt });
    },
    remove: (id) => history.delete(id),
    untold: () => history.deletions.read(),
    told: (untold) => history.deletions.forget(untold),
    subscribe: (listener) =>
      history.watch((change) => {
        if (change.kind === 'put') tell(change.id, 'put');
        if (change.kind === 'deleted') tell(change.id, 'removed');
        if (change.kind === 'all') void compare(change.isCleared);

        function tell(id: string, kind: 'put' | 'removed' | 'dropped'): void {
          if (kind === 'put') ids.add(id);
          else ids.delete(id);
          listener({ kind, id });
        }

        async function compare(isCleared: boolean): Promise<void> {
          if (isCleared) listener({ kind: 'cleared' });
          const here = new Set((await history.list()).map(({ id }) => id));
          for (const id of [...ids]) if (!here.has(id)) tell(id, 'dropped');
          for (const id of here) tell(id, 'put');
        }
      }),
  };
}

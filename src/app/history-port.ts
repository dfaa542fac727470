import { BonaFideError } from '../contract/errors.js';
import type { History } from '../history/history.js';
import type { HistoryChange, HistoryPort, StoredSession } from '../relay/history-port.js';

/** The history as syncing knows it. What retention takes, or "delete all", goes from this device alone. */
export async function historyPort(history: History): Promise<HistoryPort> {
  const ids = new Set((await history.list()).map(({ id }) => id));

  async function get(id: string): Promise<StoredSession | null> {
    try {
      const record = await history.get(id);
      const { voice, face } = await history.lanes(id);
      return { record, lanes: { voice, face: record.summary.face === null && face.length === 0 ? null : face } };
    } catch (error) {
      if (error instanceof BonaFideError && error.code === 'session-missing') return null;
      throw error;
    }
  }

  return {
    list: () => history.list(),
    get,
    put: async ({ record, lanes }) => {
      const there = await get(record.id);
      if (there === null) return history.add(record, { voice: lanes.voice ?? [], face: lanes.face ?? [] });
      const { title, note, editedAt } = record;
      return history.update({ ...there.record, title, note, editedAt });
    },
    remove: (id) => history.delete(id),
    subscribe: (listener) =>
      history.watch((change) => {
        if (change.kind === 'put') tell(change.id, 'put');
        if (change.kind === 'deleted') tell(change.id, 'removed');
        if (change.kind === 'all') void compare();

        function tell(id: string, kind: HistoryChange['kind']): void {
          if (kind === 'put') ids.add(id);
          else ids.delete(id);
          listener({ kind, id });
        }

        async function compare(): Promise<void> {
          const here = new Set((await history.list()).map(({ id }) => id));
          for (const id of [...ids]) if (!here.has(id)) tell(id, 'dropped');
          for (const id of here) tell(id, 'put');
        }
      }),
  };
}

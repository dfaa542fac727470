import { BonaFideError } from '../contract/errors.js';
import type { SessionRecord } from '../contract/record.js';
import type { History } from '../history/history.js';
import type { HistoryChange, HistoryPort, StoredSession } from '../relay/history-port.js';

/** The history as syncing knows it. What retention takes, or "delete all", goes from this device alone. */
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

/** Has the app kept on this device, once nothing more urgent is fetched. */
import type { SessionGroup } from '../session/group.js';
import { isActive } from '../session/machine.js';
import type { Session } from '../session/session.js';
import type { OfflineState } from '../ui/offline-note.js';
import type { AppShell } from './app-shell.js';
import { watchSessions } from './watch-sessions.js';

/** Where the build put no version into the page, as while developing, nothing is kept. */
export async function keepOffline(shell: AppShell, group: SessionGroup, session: Session): Promise<void> {
  const version = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? '';
  if (version === '') return;
  await quiet(session);
  const { OfflineKeeper } = await import('./offline-keeper.js');
  const keeper = new OfflineKeeper({
    scriptUrl: new URL('service-worker.js', document.baseURI).href,
    version,
    onChange: (found) => {
      state = found;
      show();
    },
  });
  let state: OfflineState | null = null;
  let running = false;
  const show = (): void => {
    const asks = state?.kind === 'update' || state?.kind === 'held';
    // What it would ask can wait for every session of the page.
    shell.offline = running && asks ? { kind: 'kept' } : state;
  };
  shell.addEventListener('bf-update', () => keeper.update());
  watchSessions(group, (phases) => {
    keeper.setInUse(phases.some((phase) => phase !== 'idle' && phase !== 'failed'));
    const before = running;
    running = phases.some(isActive);
    if (running !== before) show();
  });
  await keeper.start();
}

/** Resolves when the page is loaded, the browser has nothing to do, and no model is on its way. */
async function quiet(session: Session): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });
  if (session.snapshot.loading === null) return;
  await new Promise<void>((resolve) => {
    const undo = session.subscribe(({ loading }) => {
      if (loading !== null) return;
      undo();
      resolve();
    });
  });
}

/** Has the app kept on this device, once nothing more urgent is fetched. */
import type { Session } from '../session/session.js';
import type { AppShell } from './app-shell.js';

/** Where the build put no version into the page, as while developing, nothing is kept. */
export async function keepOffline(shell: AppShell, session: Session): Promise<void> {
  const version = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? '';
  if (version === '') return;
  await quiet(session);
  const { OfflineKeeper } = await import('./offline-keeper.js');
  const keeper = new OfflineKeeper({
    scriptUrl: new URL('service-worker.js', document.baseURI).href,
    version,
    onChange: (state) => {
      shell.offline = state;
    },
  });
  shell.addEventListener('bf-update', () => keeper.update());
  const look = ({ phase }: Session['snapshot']): void => keeper.setInUse(phase !== 'idle' && phase !== 'failed');
  session.subscribe(look);
  look(session.snapshot);
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

/** Entry of the page: registers the elements, makes the session, puts one into the other. */
import { createSessionGroup } from '../session/group.js';
import { isActive } from '../session/machine.js';
import type { SessionOptions } from '../session/session.js';
import { defineElements } from '../ui/define.js';
import { AppShell } from './app-shell.js';
import { takeSharedFile, watchOpenedFiles } from './arrivals.js';
import { lazyJournal, tendHistory } from './keep-history.js';
import { noteLeft } from './left-page.js';
import { keepOffline } from './keep-offline.js';
import { loadLanguage } from './chosen-language.js';
import { applyLanguage } from './language-choice.js';
import { pageTitle } from './page-words.js';
import { resumeSync } from './sync.js';
import { watchTraffic } from './traffic.js';
import { faceUrls, modelUrls } from './urls.js';
import { ViewOutlet } from './view-outlet.js';
import { WakeLock } from './wake-lock.js';
import { watchSessions } from './watch-sessions.js';

watchTraffic();
void open();

/** Nothing waits for it while this file is evaluated: the words of a language import from it, and would wait in turn. */
async function open(): Promise<void> {
  // Before anything is drawn, so that nothing is drawn twice. English is there already.
  if ((await applyLanguage(loadLanguage())) !== 'en') document.title = pageTitle();
  defineElements();
  const options: SessionOptions = {
    models: modelUrls(document.baseURI),
    ...(__FACE_MODEL__ ? { faces: faceUrls(document.baseURI) } : {}),
    journal: lazyJournal(),
  };
  const group = createSessionGroup(options);
  customElements.define('bf-view-outlet', ViewOutlet);
  customElements.define('bf-app', AppShell);
  const shell = document.querySelector('bf-app');
  if (shell instanceof AppShell) {
    const session = group.add();
    shell.options = options;
    shell.group = group;
    shell.session = session;
    tendHistory((tended) => shell.offer(tended));
    const judge = (file: File): void => void session.start({ kind: 'file', file, label: file.name });
    watchOpenedFiles(judge);
    void takeSharedFile(document.baseURI).then((file) => {
      if (file !== null) judge(file);
    });
    void keepOffline(shell, group, session);
  }
  const screenLock = new WakeLock();
  watchSessions(group, (phases) => {
    screenLock.wanted = phases.some((phase) => isActive(phase) && phase !== 'paused');
  });
  resumeSync();
  // A page that goes into the back-forward cache keeps no microphone.
  addEventListener('pagehide', () => {
    const running = group.sessions.flatMap(({ snapshot: { id, begun, phase } }) =>
      id !== null && begun && phase !== 'done' ? [id] : [],
    );
    noteLeft(running, Date.now());
    for (const session of group.sessions) void session.stop();
  });
}

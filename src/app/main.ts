/** Entry of the page: registers the elements, makes the session, puts one into the other. */
import { createSessionGroup } from '../session/group.js';
import type { SessionOptions } from '../session/session.js';
import { defineElements } from '../ui/define.js';
import { AppShell } from './app-shell.js';
import { lazyJournal, tendHistory } from './keep-history.js';
import { resumeSync } from './sync.js';
import { watchTraffic } from './traffic.js';
import { faceUrls, modelUrls } from './urls.js';
import { ViewOutlet } from './view-outlet.js';

watchTraffic();
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
  shell.options = options;
  shell.group = group;
  shell.session = group.add();
  tendHistory((records) => shell.offer(records));
}
resumeSync();
// A page that goes into the back-forward cache keeps no microphone.
addEventListener('pagehide', () => {
  for (const session of group.sessions) void session.stop();
});

/** Does what a rule asks for when its time has come: a word on the page, a sound, a buzz, a notification, a line in the log. */
import { AlertEngine } from '../alerts/engine.js';
import { type AlertRule, type AlertSettings, isQuiet, ruleText } from '../alerts/rules.js';
import { openHistory } from '../history/history.js';
import type { SessionGroup } from '../session/group.js';
import type { Session } from '../session/session.js';
import { clockText } from '../ui/words/time.js';
import { loadAlerts } from './alert-choice.js';
import { nameOfSession } from './session-names.js';
import { followSessions } from './watch-sessions.js';

const VIBRATION_MS = [200, 100, 200];

/** What an alert leaves in the log. */
export interface AlertNote {
  readonly rule: string;
  /** Time of the session, ms. */
  readonly sessionMs: number;
  readonly source: string;
  /** Quiet hours kept it to the page. */
  readonly quiet: boolean;
}

/** Watches every session of the page by the user's rules, each by itself. */
export class AlertRunner {
  readonly #onAlert: (text: string) => void;
  readonly #settings: () => AlertSettings;
  readonly #stop: () => void;

  /** `onAlert` shows the text on the page and says it. `settings` are the user's, asked for anew with each result. */
  constructor(group: SessionGroup, onAlert: (text: string) => void, settings = loadAlerts) {
    this.#onAlert = onAlert;
    this.#settings = settings;
    this.#stop = followSessions(group, (session) => this.#watch(session));
  }

  stop(): void {
    this.#stop();
  }

  #watch(session: Session): () => void {
    const engine = new AlertEngine();
    let id: string | null = null;
    let seen: unknown = null;
    return session.subscribe((snapshot) => {
      if (snapshot.id !== id) {
        id = snapshot.id;
        engine.reset();
      }
      const newest = snapshot.fused ?? snapshot.result;
      if (newest === null || newest === seen) return;
      seen = newest;
      const verdict = newest.status === 'analyzing' && !newest.provisional ? newest.verdict : null;
      const atMs = newest.span.endMs;
      for (const rule of engine.observe({ atMs, verdict }, this.#settings().rules)) this.#speak(rule, atMs, session);
    });
  }

  #speak(rule: AlertRule, sessionMs: number, session: Session): void {
    const now = new Date();
    const quiet = isQuiet(this.#settings().quiet, now.getHours() * 60 + now.getMinutes());
    const source = nameOfSession(session);
    const text = `${ruleText(rule)}, at ${clockText(sessionMs)}${source === '' ? '' : `: ${source}`}`;
    this.#onAlert(text);
    if (!quiet) {
      if (rule.sound) chime();
      if (rule.vibrate && 'vibrate' in navigator) navigator.vibrate(VIBRATION_MS);
      if (rule.notify && document.visibilityState === 'hidden') void notify(text, session.snapshot.id ?? '');
    }
    const note: AlertNote = { rule: ruleText(rule), sessionMs, source, quiet };
    // Without a place to store it there is no log; the alert itself has been given.
    void openHistory()
      .then((history) => history.logAlert(note, now.getTime()))
      .catch(() => undefined);
  }
}

/** Two short falling tones: nothing like speech, so that the detector does not take them for any. */
function chime(): void {
  const context = new AudioContext();
  let from = context.currentTime;
  let tone: OscillatorNode | null = null;
  for (const hz of [880, 660]) {
    tone = new OscillatorNode(context, { frequency: hz });
    tone.connect(new GainNode(context, { gain: 0.15 })).connect(context.destination);
    tone.start(from);
    tone.stop(from + 0.18);
    from += 0.22;
  }
  tone?.addEventListener('ended', () => void context.close(), { once: true });
}

/** By the service worker where there is one: phones refuse a page to do it by itself. One for each session stays in sight. */
async function notify(text: string, id: string): Promise<void> {
  if (!('Notification' in globalThis) || Notification.permission !== 'granted') return;
  const options = { body: text, tag: `bona-fide-alert-${id}`, icon: new URL('./icon.svg', document.baseURI).href };
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (registration === undefined) new Notification('Bona Fide', options);
  else await registration.showNotification('Bona Fide', options);
}

/** Does what a rule asks for when its time has come: a word on the page, a sound, a buzz, a notification, a line in the log. */
import { AlertEngine } from '../alerts/engine.js';
import { msg, str } from '@lit/localize';
import { type AlertRule, isQuiet } from '../alerts/rules.js';
import { openHistory } from '../history/history.js';
import type { Session } from '../session/session.js';
import type { SessionSnapshot } from '../session/snapshot.js';
import { clockText } from '../ui/words/time.js';
import { ruleText } from './alert-words.js';
import { loadAlerts } from './alert-choice.js';

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

export class AlertRunner {
  readonly #engine = new AlertEngine();
  readonly #onAlert: (text: string) => void;
  readonly #stop: () => void;
  #seen: unknown = null;
  #sessionId: string | null = null;

  /** `onAlert` shows the text on the page and says it. */
  constructor(session: Session, onAlert: (text: string) => void) {
    this.#onAlert = onAlert;
    this.#stop = session.subscribe((snapshot) => this.#observe(snapshot));
  }

  stop(): void {
    this.#stop();
  }

  #observe(snapshot: SessionSnapshot): void {
    if (snapshot.id !== this.#sessionId) {
      this.#sessionId = snapshot.id;
      this.#engine.reset();
    }
    const newest = snapshot.fused ?? snapshot.result;
    if (newest === null || newest === this.#seen) return;
    this.#seen = newest;
    const judged = newest.status === 'analyzing' && !newest.provisional ? newest.verdict : null;
    const { rules } = loadAlerts();
    for (const rule of this.#engine.observe({ atMs: newest.span.endMs, verdict: judged }, rules)) {
      this.#speak(rule, newest.span.endMs, snapshot);
    }
  }

  #speak(rule: AlertRule, sessionMs: number, snapshot: SessionSnapshot): void {
    const now = new Date();
    const quiet = isQuiet(loadAlerts().quiet, now.getHours() * 60 + now.getMinutes());
    const text = msg(str`${ruleText(rule)}, at ${clockText(sessionMs)}`);
    this.#onAlert(text);
    if (!quiet) {
      if (rule.sound) chime();
      if (rule.vibrate && 'vibrate' in navigator) navigator.vibrate(VIBRATION_MS);
      if (rule.notify && document.visibilityState === 'hidden') void notify(text);
    }
    const note: AlertNote = { rule: ruleText(rule), sessionMs, source: snapshot.capture?.label ?? '', quiet };
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

/** By the service worker where there is one: phones refuse a page to do it by itself. */
async function notify(text: string): Promise<void> {
  if (!('Notification' in globalThis) || Notification.permission !== 'granted') return;
  const options = { body: text, tag: 'bona-fide-alert', icon: new URL('./icon.svg', document.baseURI).href };
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (registration === undefined) new Notification('Bona Fide', options);
  else await registration.showNotification('Bona Fide', options);
}

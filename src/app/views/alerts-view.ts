import { css, html, nothing, type TemplateResult } from 'lit';
import {
  type AlertRule,
  type AlertSettings,
  HOLD_MS,
  MOST_RULES,
  type QuietHours,
  ruleText,
} from '../../alerts/rules.js';
import type { StoredAlert } from '../../history/database.js';
import { openHistory } from '../../history/history.js';
import { buttons, theme } from '../../ui/theme.js';
import { clockText } from '../../ui/words/time.js';
import type { AlertNote } from '../alert-runner.js';
import { loadAlerts, saveAlerts } from '../alert-choice.js';
import { dateText } from './session-words.js';
import { PageView } from './page-view.js';
import { viewStyles } from './view-styles.js';

/** Rules for alerts, quiet hours, and the log of what was said. */
export class AlertsView extends PageView {
  static override properties = {
    settings: { state: true },
    log: { state: true },
    refused: { state: true },
    said: { state: true },
  };
  declare protected settings: AlertSettings;
  /** Null where there is no place for a log. */
  declare protected log: readonly StoredAlert[] | null;
  /** The browser was asked for notifications and said no. */
  declare protected refused: boolean;
  declare protected said: string;

  constructor() {
    super();
    this.settings = loadAlerts();
    this.log = null;
    this.refused = false;
    this.said = '';
  }

  static override styles = [
    theme,
    buttons,
    viewStyles,
    css`
      .rules {
        list-style: none;
        display: grid;
        gap: 0.6rem;
      }
      .rules li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 1rem;
        align-items: center;
        justify-content: space-between;
        border-top: 1px solid var(--line);
        padding-top: 0.6rem;
      }
      form,
      .hours {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
        gap: 0.75rem 1rem;
      }
      fieldset {
        border: 0;
        padding: 0;
        margin: 0;
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.5rem;
      }
      legend {
        font-weight: 600;
        padding: 0;
      }
      fieldset,
      form .actions {
        grid-column: 1 / -1;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#readLog();
  }

  protected override render() {
    const { rules } = this.settings;
    return html`<h1 id="view-title" tabindex="-1">Alerts</h1>
      <p class="lede">
        Be told when a voice or face turns suspicious, also while you look elsewhere. Every session of this page is watched by
        itself: of each a rule speaks once, and again only after its verdict was better for five seconds. Silence moves it neither
        way.
      </p>
      <section class="sheet" aria-labelledby="rules">
        <h2 id="rules">Your rules</h2>
        ${rules.length === 0 ? html`<p>None yet: the page shows the verdict and stays quiet.</p>` : html`<ul class="rules">${rules.map((rule) => this.#rule(rule))}</ul>`}
      </section>
      ${rules.length < MOST_RULES ? this.#form() : nothing} ${this.#quiet()} ${this.#logged()}
      <p role="status" class="visually-hidden">${this.said}</p>`;
  }

  #rule(rule: AlertRule): TemplateResult {
    const ways = [
      'on the page',
      ...(rule.sound ? ['sound'] : []),
      ...(rule.vibrate ? ['vibration'] : []),
      ...(rule.notify ? ['notification while hidden'] : []),
    ];
    const replace = (change: Partial<AlertRule> | null): void =>
      this.#save({
        ...this.settings,
        rules: this.settings.rules.flatMap((each) =>
          each.id !== rule.id ? [each] : change === null ? [] : [{ ...each, ...change }],
        ),
      });
    return html`<li>
      <label class="check"><input type="checkbox" .checked=${rule.enabled} @change=${(event: Event) => replace({ enabled: (event.target as HTMLInputElement).checked })} />${ruleText(rule)}: ${ways.join(', ')}</label>
      <button type="button" aria-label=${`Remove ${ruleText(rule)}`} @click=${() => {
        replace(null);
        this.said = 'The rule is removed.';
      }}>Remove</button>
    </li>`;
  }

  #form(): TemplateResult {
    return html`<section class="sheet" aria-labelledby="new">
      <h2 id="new">A new rule</h2>
      <form @submit=${this.#onAdd}>
        <label>When the verdict is
          <select name="when"><option value="deepfake">Deepfake</option><option value="suspicious">Suspicious or worse</option></select>
        </label>
        <label>For
          <select name="holdMs">${HOLD_MS.map((ms) => html`<option value=${ms} ?selected=${ms === 2_000}>${ms === 0 ? 'no time: at once' : `${ms / 1000} seconds`}</option>`)}</select>
        </label>
        <fieldset>
          <legend>Tell me on the page, and by</legend>
          <label class="check"><input type="checkbox" name="sound" />Sound</label>
          <label class="check"><input type="checkbox" name="vibrate" />Vibration, where the device can</label>
          <label class="check"><input type="checkbox" name="notify" />A notification while the page is hidden</label>
        </fieldset>
        <div class="actions"><button type="submit" class="primary">Add rule</button></div>
      </form>
      ${this.refused ? html`<p><strong>The browser does not allow notifications here.</strong> The rule was added without; allow them for this site and add it anew.</p>` : nothing}
      <p class="small muted">A sound from a loudspeaker reaches the microphone too. It is not speech, and is judged as none.</p>
    </section>`;
  }

  #quiet(): TemplateResult {
    const { quiet } = this.settings;
    const time = (minute: number): string =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    const input = (label: string, key: keyof QuietHours, hours: QuietHours) => html`<label>${label}
      <input type="time" .value=${time(hours[key])} @change=${(event: Event) => {
        const [hour, minute] = (event.target as HTMLInputElement).value.split(':').map(Number);
        if (hour === undefined || minute === undefined) return;
        this.#save({ ...this.settings, quiet: { ...hours, [key]: hour * 60 + minute } });
      }} /></label>`;
    return html`<section class="sheet" aria-labelledby="quiet">
      <h2 id="quiet">Quiet hours</h2>
      <label class="check"><input type="checkbox" .checked=${quiet !== null} @change=${(event: Event) => {
        const on = (event.target as HTMLInputElement).checked;
        this.#save({ ...this.settings, quiet: on ? { fromMinute: 22 * 60, toMinute: 7 * 60 } : null });
      }} />Only on the page and in the log</label>
      ${quiet === null ? nothing : html`<div class="hours">${input('From', 'fromMinute', quiet)} ${input('Until', 'toMinute', quiet)}</div>`}
    </section>`;
  }

  #logged(): TemplateResult | typeof nothing {
    const { log } = this;
    if (log === null) return nothing;
    return html`<section class="sheet" aria-labelledby="log">
      <h2 id="log">Log</h2>
      ${
        log.length === 0
          ? html`<p>No rule has spoken yet.</p>`
          : html`<div class="scroll" tabindex="0" role="region" aria-label="Log of alerts"><table>
              <thead><tr><th scope="col">When</th><th scope="col">Rule</th><th scope="col">Source</th><th scope="col">In the session at</th></tr></thead>
              <tbody>${log.slice(0, 100).map(({ atMs, value }) => {
                const { rule, sessionMs, source, quiet } = value as AlertNote;
                return html`<tr><td class="digits">${dateText(atMs)}</td><td>${rule}${quiet ? ' (quiet hours)' : ''}</td><td>${source === '' ? 'not named' : source}</td><td class="digits">${clockText(sessionMs)}</td></tr>`;
              })}</tbody>
            </table></div>
            <div class="actions"><button type="button" @click=${this.#clear}>Clear the log</button></div>`
      }
    </section>`;
  }

  readonly #onAdd = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const wanted = data.has('notify');
    // Asked for now, in the gesture that makes the rule, and never otherwise.
    const notify = wanted && (await allowed());
    this.refused = wanted && !notify;
    const rule: AlertRule = {
      id: crypto.randomUUID(),
      enabled: true,
      when: data.get('when') === 'suspicious' ? 'suspicious' : 'deepfake',
      holdMs: Number(data.get('holdMs')),
      sound: data.has('sound'),
      vibrate: data.has('vibrate'),
      notify,
    };
    this.#save({ ...this.settings, rules: [...this.settings.rules, rule] });
    this.said = 'The rule is added.';
    form.reset();
  };

  #save(settings: AlertSettings): void {
    this.settings = settings;
    saveAlerts(settings);
    this.dispatchEvent(new CustomEvent('bf-alerts', { bubbles: true, composed: true }));
  }

  readonly #clear = async (): Promise<void> => {
    // Where that fails, the log stays as it is.
    await openHistory()
      .then((history) => history.clearAlerts())
      .catch(() => undefined);
  };

  async #readLog(): Promise<void> {
    try {
      const history = await openHistory();
      const undo = history.watch(({ kind }) => {
        if (kind === 'alerts') void this.#readLog();
      });
      this.follow(undo);
      this.log = await history.alerts();
    } catch {
      // Without storage there is no log; the rules work all the same.
      this.log = null;
    }
  }
}

async function allowed(): Promise<boolean> {
  if (!('Notification' in globalThis)) return false;
  return (await Notification.requestPermission()) === 'granted';
}

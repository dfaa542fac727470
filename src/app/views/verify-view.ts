import { css, html, nothing, type TemplateResult } from 'lit';
import { BonaFideError, type ErrorData } from '../../contract/errors.js';
import { openHistory } from '../../history/history.js';
import type { Retention } from '../../history/retention.js';
import { fingerprintOf, type PublicKey } from '../../history/seal.js';
import { type Check, type CheckName, CHECKS, type Verification, verifyBundle } from '../../history/verify.js';
import { buttons, theme } from '../../ui/theme.js';
import { clockText, count } from '../../ui/words/time.js';
import { hashOf } from '../router.js';
import { sessionFacts } from './session-facts.js';
import { dateText, importText, nameOf, verdictText } from './session-words.js';
import { PageView } from './page-view.js';
import { viewStyles } from './view-styles.js';

const CHECK_WORDS: Readonly<Record<CheckName, { readonly name: string; readonly proves: string }>> = {
  archive: { name: 'The archive', proves: 'It is whole, and nothing is in it that is not listed.' },
  files: { name: 'Every file', proves: 'Each is, to the bit, what was put in when it was exported.' },
  export: { name: 'The export’s signature', proves: 'The list of files was signed by the key named below.' },
  session: {
    name: 'The session',
    proves: 'It is the one that was sealed, with the recordings that were sealed with it.',
  },
  seal: { name: 'The seal’s signature', proves: 'The session was sealed by the key named below.' },
  chain: { name: 'The chain of seconds', proves: 'No second was changed, taken out or put in since it was sealed.' },
};

/** Verifies a bundle on this device, and says exactly what that proves and what it does not. */
export class VerifyView extends PageView {
  static override properties = {
    file: { state: true },
    found: { state: true },
    busy: { state: true },
    retention: { state: true },
    error: { state: true },
  };
  declare protected file: File | null;
  declare protected found: Verification | null;
  declare protected busy: boolean;
  /** How long what is imported is kept; null where nothing can be. */
  declare protected retention: Retention | null;
  declare protected error: ErrorData | null;

  constructor() {
    super();
    this.file = null;
    this.found = null;
    this.busy = false;
    this.retention = null;
    this.error = null;
    this.addEventListener('bf-retry', (event) => {
      event.stopPropagation();
      this.error = null;
    });
  }

  static override styles = [
    theme,
    buttons,
    viewStyles,
    css`
      .outcome {
        border-inline-start: 6px solid var(--deepfake);
      }
      .outcome.ok {
        border-color: var(--authentic);
      }
      .checks {
        list-style: none;
        display: grid;
        gap: 0.6rem;
      }
      .checks li {
        display: grid;
        grid-template-columns: 5.5rem minmax(0, 1fr);
        gap: 0.1rem 0.75rem;
      }
      .holds {
        color: var(--authentic);
        font-weight: 600;
      }
      .fails {
        color: var(--deepfake);
        font-weight: 600;
      }
    `,
  ];

  protected override render() {
    return html`<h1 id="view-title" tabindex="-1">Verify a bundle</h1>
      <p class="lede">
        A bundle (.zip) exported by this app says what a session heard and when. Here it is checked on your device, with no trust in
        whoever sent it. Nothing is uploaded, and nothing in it is run.
      </p>
      <section class="sheet" aria-label="Bundle">
        <label>Bundle to verify <input type="file" accept=".zip,application/zip" @change=${this.#onFile} /></label>
        ${this.busy ? html`<p role="status">Checking…</p>` : nothing}
      </section>
      ${this.error === null ? nothing : html`<bf-error-panel .error=${this.error}></bf-error-panel>`}
      ${this.found === null ? nothing : this.#outcome(this.found)} ${limits}`;
  }

  #outcome(found: Verification): TemplateResult {
    const { ok, evidence, session } = found;
    return html`<section class="sheet outcome ${ok ? 'ok' : ''}" aria-labelledby="outcome">
        <h2 id="outcome" tabindex="-1">${ok ? 'Unchanged since it was sealed' : 'Not verified'}</h2>
        ${ok ? nothing : html`<p>Rely on nothing in this file. At least one check fails:</p>`}
        <ul class="checks">${CHECKS.map((name) =>
          checkRow(
            name,
            found.checks.find((check) => check.name === name),
          ),
        )}</ul>
      </section>
      ${
        ok && evidence !== null && session !== null
          ? html`<section class="sheet" aria-labelledby="what">
            <h2 id="what">${nameOf(session.record)}: ${verdictText(session.record)}</h2>
            ${session.record.note === '' ? nothing : html`<p>${session.record.note}</p>`}
            <p class="small muted">Name and note are its owner’s words and were not sealed with the session.</p>
            ${this.#media(found)}
            <table><tbody>
              ${keyRow('Sealed by', evidence.seal.key, `on ${dateText(evidence.seal.sealedAt)} by the clock of that device`)}
              ${
                fingerprintOf(evidence.key) === fingerprintOf(evidence.seal.key)
                  ? html`<tr><th scope="row">Exported by</th><td>the same device, on ${dateText(evidence.exportedAt)}</td></tr>`
                  : keyRow('Exported by', evidence.key, `another device, on ${dateText(evidence.exportedAt)}`)
              }
              <tr><th scope="row">Sealed</th><td>${count(evidence.seal.seconds, 'second')}, ${lateText(session.record.endedAt, evidence.seal.sealedAt)}</td></tr>
            </tbody></table>
            ${sessionFacts(session.record)}
            ${this.retention === null ? nothing : html`<p>${importText(this.retention)}</p>`}
            <div class="actions"><button type="button" class="primary" @click=${this.#import}>Import into the history</button></div>
          </section>`
          : nothing
      }`;
  }

  #media({ media, missingMedia, otherTexts }: Verification): TemplateResult {
    return html`${media.map(
      ({ ref }) => html`<p>With the recording ${ref.name}, which is the one that was sealed.</p>`,
    )}
    ${missingMedia.length === 0 ? nothing : html`<p><strong>Sealed with it, and not in the bundle:</strong> ${missingMedia.join(', ')}.</p>`}
    ${
      otherTexts.length === 0
        ? nothing
        : html`<p><strong>Do not read ${otherTexts.join(', ')} as proof:</strong> this version of the app would write them otherwise from the sealed session.</p>`
    }`;
  }

  readonly #onFile = async (event: Event): Promise<void> => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file === undefined) return;
    this.file = file;
    this.found = null;
    this.error = null;
    this.busy = true;
    let found: Verification | null = null;
    let error: ErrorData | null = null;
    let retention: Retention | null = null;
    try {
      found = await verifyBundle(file);
      if (found.ok) retention = await readRetention();
    } catch (thrown) {
      error = BonaFideError.wrap(thrown, 'file-unreadable', 'The file could not be read.').toData();
    }
    // Another one was chosen meanwhile: what is said is said of that.
    if (file !== this.file) return;
    this.found = found;
    this.retention = retention;
    this.error = error;
    this.busy = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#outcome')?.focus({ preventScroll: true });
  };

  readonly #import = async (): Promise<void> => {
    const { file } = this;
    if (file === null) return;
    try {
      const { importBundle } = await import('../../history/import.js');
      const record = await importBundle(await openHistory(), file);
      location.hash = hashOf('session', record.id);
    } catch (thrown) {
      this.error = BonaFideError.wrap(thrown, 'storage-unavailable', 'It could not be imported.').toData();
    }
  };
}

/** Null where nothing can be kept; the import then says why. */
async function readRetention(): Promise<Retention | null> {
  try {
    return await (await openHistory()).retention();
  } catch {
    return null;
  }
}

function checkRow(name: CheckName, check: Check | undefined): TemplateResult {
  const words = CHECK_WORDS[name];
  const state = check === undefined ? ['', 'not reached'] : check.ok ? ['holds', 'holds'] : ['fails', 'fails'];
  return html`<li>
    <span class=${state[0] ?? ''}>${state[1]}</span>
    <span><strong>${words.name}.</strong> ${check?.ok === false ? check.found : words.proves}</span>
  </li>`;
}

function keyRow(name: string, key: PublicKey, when: string): TemplateResult {
  return html`<tr><th scope="row">${name}</th><td>the device whose key is <span class="hash">${fingerprintOf(key)}</span>, ${when}</td></tr>`;
}

/** A seal put on long after the end proves less. */
function lateText(endedAt: number | null, sealedAt: number): string {
  if (endedAt === null) return 'some time after it was cut off';
  const lateMs = sealedAt - endedAt;
  return lateMs < 60_000 ? 'within a minute of its end' : `${clockText(lateMs)} after its end`;
}

const limits = html`<section class="sheet" aria-labelledby="limits">
  <h2 id="limits">What a verified bundle proves, and what it does not</h2>
  <ul>
    <li><strong>It proves</strong> that verdicts, figures and recordings are what the holder of that key sealed, and that nothing was changed since: no second, no score, no bit of a recording.</li>
    <li><strong>Not who that is.</strong> A key belongs to a browser on a device. To know whose, compare its number with them in person or on a call you trust.</li>
    <li><strong>Not when it was.</strong> Times are those of that device’s own clock.</li>
    <li><strong>Not that the sound was live.</strong> A recording may have been played to the microphone, or shared from a tab.</li>
    <li><strong>Not that an unaltered app made it.</strong> Whoever alters the app on their own device can seal what they like with their own key.</li>
    <li><strong>Not that the verdict is right.</strong> It is what the named models said; they can be wrong both ways.</li>
  </ul>
</section>`;

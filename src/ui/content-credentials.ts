import { css, html, LitElement, nothing } from 'lit';
import type { CredentialsAnswer } from '../contract/credentials.js';
import { theme } from './theme.js';

/** What the makers of a file have signed about it, beside what is heard in it. `found` is what the reader said. */
export class ContentCredentials extends LitElement {
  static override properties = { found: { attribute: false } };
  declare found: CredentialsAnswer | null;

  constructor() {
    super();
    this.found = null;
  }

  static override styles = [
    theme,
    css`
      section {
        display: grid;
        gap: 0.5rem;
      }
      p {
        max-width: 66ch;
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render() {
    const { found } = this;
    if (found === null) return nothing;
    return html`<section aria-labelledby="title"><h2 id="title">Content credentials</h2>${this.#said(found)}</section>`;
  }

  #said(found: CredentialsAnswer) {
    if (found.kind === 'failed') {
      return html`<p>The file carries credentials (C2PA), but they cannot be read: ${found.found}.</p>`;
    }
    const { state, signer, signedAt, generator, title, actions, saysSynthetic, problems } = found.credentials;
    return html`<p>
        <strong>${state === 'intact' ? 'Unchanged since it was signed.' : 'Changed since it was signed, or signed wrongly.'}</strong>
        ${problems.length === 0 ? nothing : html`(${problems.join(', ')})`}
      </p>
      ${saysSynthetic ? html`<p><strong>It says of itself that a model made it, or a part of it.</strong></p>` : nothing}
      <p>
        Signed in the name of ${signer === '' ? 'nobody' : signer}${signedAt === '' ? '' : `, ${signedAt}`}${generator === '' ? '' : `, by the program ${generator}`}${title === '' ? '' : `, as “${title}”`}.
        ${actions.length === 0 ? nothing : html`What was done to it: ${actions.join(', ')}.`}
      </p>
      <p class="small muted">
        Nobody vouches here for who that is: anybody can make a certificate in any name. Credentials say where a file comes
        from, the verdict what is heard in it; neither replaces the other.
      </p>`;
  }
}

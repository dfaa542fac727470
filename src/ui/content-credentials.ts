import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { CredentialsAnswer } from '../contract/credentials.js';
import { theme } from './theme.js';
import { listText } from './words/format.js';
import { LocalizedElement } from './localized.js';

/** What the makers of a file have signed about it, beside what is heard in it. `found` is what the reader said. */
export class ContentCredentials extends LocalizedElement {
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
    return html`<section aria-labelledby="title"><h2 id="title">${msg('Content credentials')}</h2>${this.#said(found)}</section>`;
  }

  #said(found: CredentialsAnswer) {
    if (found.kind === 'failed') {
      return html`<p>${msg(str`The file carries credentials (C2PA), but they cannot be read: ${found.found}.`)}</p>`;
    }
    const { state, signer, signedAt, generator, title, actions, saysSynthetic, problems } = found.credentials;
    return html`<p>
        <strong>${state === 'intact' ? msg('Unchanged since it was signed.') : msg('Changed since it was signed, or signed wrongly.')}</strong>
        ${problems.length === 0 ? nothing : html`(${listText(problems)})`}
      </p>
      ${saysSynthetic ? html`<p><strong>${msg('It says of itself that a model made it, or a part of it.')}</strong></p>` : nothing}
      <p>
        ${signer === '' ? msg('Signed in nobody’s name.') : msg(str`Signed in the name of ${signer}.`)}
        ${signedAt === '' ? nothing : msg(str`Time: ${signedAt}.`)}
        ${generator === '' ? nothing : msg(str`Program: ${generator}.`)}
        ${title === '' ? nothing : msg(str`Title: “${title}”.`)}
        ${actions.length === 0 ? nothing : msg(str`What was done to it: ${listText(actions)}.`)}
      </p>
      <p class="small muted">
        ${msg('Nobody vouches here for who that is: anybody can make a certificate in any name. Credentials say where a file comes from, the verdict what is heard in it; neither replaces the other.')}
      </p>`;
  }
}

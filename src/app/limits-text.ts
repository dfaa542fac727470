/** What the detector cannot do, said before anybody relies on it. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

export const cannotHear = (): TemplateResult => html`<ul>
  <li>${msg('It judges how a voice sounds: not who speaks, and not whether the words are true.')}</li>
  <li>${msg('It can be wrong both ways. New kinds of synthesis, noise, echo, replay through a loudspeaker and telephone lines mislead it.')}</li>
  <li>${msg('It needs clear speech, a second and a half for a first opinion and four seconds for a firm one. Music and singing are not judged.')}</li>
  <li>${msg('If something is at stake, check another way: call back on a number you know, or ask what only that person can answer.')}</li>
</ul>`;

/** What is known of a kept session, as a list. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isOfPhoto, type ModelRef, type SessionRecord } from '../../contract/record.js';
import { errorWords } from '../../ui/words/error.js';
import { plural } from '../../ui/words/format.js';
import { bytesText } from '../../ui/words/size.js';
import { clockText } from '../../ui/words/time.js';
import { gapWords, likelyText } from '../../ui/words/verdict.js';
import { dateText, sourceWord } from './session-words.js';

export function sessionFacts(record: SessionRecord): TemplateResult {
  const { models, gaps, media, error } = record;
  return html`<table>
    <tbody>
      ${fact(msg('Began'), dateText(record.startedAt))}
      ${fact(msg('Ended'), record.endedAt === null ? msg('not known: it was cut off') : dateText(record.endedAt))}
      ${record.importedAt === undefined ? nothing : fact(msg('Imported here'), dateText(record.importedAt))}
      ${fact(msg('Source'), `${sourceWord(record.source.kind)}${record.source.label === '' ? '' : `: ${record.source.label}`}`)}
      ${isOfPhoto(record) ? nothing : fact(msg('Listened'), clockText(record.listenedMs))}
      ${fact(msg('Expected beforehand'), likelyText(record.prior))}
      ${isOfPhoto(record) ? nothing : model(msg('Voice model'), models.voice)} ${model(msg('Face model'), models.face)}
      ${
        gaps.length === 0
          ? nothing
          : fact(
              msg('Gaps'),
              html`${plural(gaps.length, msg('one:# gap|other:# gaps'))}: ${gaps
                .slice(0, 20)
                .map(({ startMs, endMs, cause }) =>
                  msg(str`${gapWords(cause)} ${clockText(startMs)} to ${clockText(endMs)}`),
                )
                .join('; ')}`,
            )
      }
      ${error === null ? nothing : fact(error.code === 'page-left' ? msg('Ended with its page') : msg('Ended by itself'), errorWords(error.code).title)}
      ${media.map(({ name, bytes, sha256 }) =>
        fact(
          name,
          html`${bytesText(bytes)}${sha256 === null ? nothing : html`, SHA-256 <span class="hash">${sha256}</span>`}`,
        ),
      )}
      ${fact(msg('Number'), html`<span class="hash">${record.id}</span>`)}
    </tbody>
  </table>`;
}

function fact(name: string, value: string | TemplateResult): TemplateResult {
  return html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`;
}

function model(name: string, ref: ModelRef | null): TemplateResult | typeof nothing {
  if (ref === null) return nothing;
  return fact(name, html`${ref.id} ${ref.version}, SHA-256 <span class="hash">${ref.sha256}</span>`);
}

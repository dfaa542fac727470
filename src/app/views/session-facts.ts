/** What is known of a kept session, as a list. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ModelRef, SessionRecord } from '../../contract/record.js';
import { bytesText, clockText, count, percent } from '../../ui/words/time.js';
import { GAP_WORDS } from '../../ui/words/verdict.js';
import { dateText, SOURCE_WORDS } from './session-words.js';

export function sessionFacts(record: SessionRecord): TemplateResult {
  const { models, gaps, media, error } = record;
  return html`<table>
    <tbody>
      ${fact('Began', dateText(record.startedAt))}
      ${fact('Ended', record.endedAt === null ? 'not known: it was cut off' : dateText(record.endedAt))}
      ${record.importedAt === undefined ? nothing : fact('Imported here', dateText(record.importedAt))}
      ${fact('Source', `${SOURCE_WORDS[record.source.kind]}${record.source.label === '' ? '' : `: ${record.source.label}`}`)}
      ${fact('Listened', clockText(record.listenedMs))}
      ${fact('Expected beforehand', `${percent(record.prior)} likely real`)}
      ${model('Voice model', models.voice)} ${model('Face model', models.face)}
      ${
        gaps.length === 0
          ? nothing
          : fact(
              'Gaps',
              html`${count(gaps.length, 'gap')}: ${gaps
                .slice(0, 20)
                .map(({ startMs, endMs, cause }) => `${GAP_WORDS[cause]} ${clockText(startMs)} to ${clockText(endMs)}`)
                .join('; ')}`,
            )
      }
      ${error === null ? nothing : fact(error.code === 'page-left' ? 'Ended with its page' : 'Ended by itself', error.message)}
      ${media.map(({ name, bytes, sha256 }) =>
        fact(
          name,
          html`${bytesText(bytes)}${sha256 === null ? nothing : html`, SHA-256 <span class="hash">${sha256}</span>`}`,
        ),
      )}
      ${fact('Number', html`<span class="hash">${record.id}</span>`)}
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

/**
 * A session as one HTML page that needs nothing else: figures, plot, stretches; for the screen and for paper. Its own policy
 * forbids it to run or to fetch anything, and every text in it is escaped.
 */
import {
  isOfPhoto,
  type Lane,
  type LaneSummary,
  type MediaRef,
  type ModelRef,
  type SessionRecord,
} from '../contract/record.js';
import type { Listen } from '../contract/verdict.js';
import type { Lanes } from './exported.js';
import { plotSvg } from './plot.js';
import { REPORT_STYLE } from './report-style.js';
import { laneStretches, mainVerdict } from './stretches.js';
import { laneName, percentText, preciseTime, sayingText, VERDICT_NAMES } from './words.js';

export function exportReport(record: SessionRecord, lanes: Lanes): string {
  const title = record.title === '' ? 'A session without a name' : record.title;
  const shown = (['voice', 'face'] as const).filter((lane) => lanes[lane].length > 0);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}: Bona Fide report</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header><p>Bona Fide, report of a session</p><h1>${escapeHtml(title)}</h1></header>
<main>
<p class="note">A verdict is evidence, not proof. The models can be wrong both ways.</p>
${record.note === '' ? '' : `<h2>Note</h2><p class="written">${escapeHtml(record.note)}</p>`}
${shown.map((lane) => laneSection(lane, record, lanes)).join('')}
<h2>About the session</h2>
<dl>${about(record)
    .map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`)
    .join('')}</dl>
</main>
<footer><p>Whether this report belongs to an unchanged session is told by the bundle it came in, on the page Verify of the app. This page alone proves nothing.</p></footer>
</body>
</html>
`;
}

function laneSection(lane: Lane, record: SessionRecord, lanes: Lanes): string {
  const entries = lanes[lane];
  const summary = record.summary[lane];
  if (isOfPhoto(record)) return `<section>${summary === null ? '' : photoText(summary)}</section>\n`;
  return `<section><h2>${laneName(lane)}</h2>
${summary === null ? '' : summaryText(summary)}
${plotSvg(entries)}
<table><caption>Stretches, by time of the session</caption>
<thead><tr><th scope="col">From</th><th scope="col">To</th><th scope="col">What</th></tr></thead>
<tbody>${laneStretches(entries)
    .map(
      (stretch) =>
        `<tr><td>${preciseTime(stretch.startMs)}</td><td>${preciseTime(stretch.endMs)}</td><td>${escapeHtml(sayingText(stretch))}</td></tr>`,
    )
    .join('')}</tbody></table></section>
`;
}

/** A photo has no length, so there are no shares of it. */
function photoText(summary: LaneSummary): string {
  const main = mainVerdict(summary);
  if (main === null || summary.meanConfidence === null) return '<p class="verdict">No verdict.</p>';
  return `<p class="verdict"><strong>${VERDICT_NAMES[main]}</strong>: ${percentText(summary.meanConfidence)} likely real.</p>`;
}

function summaryText(summary: LaneSummary): string {
  const main = mainVerdict(summary);
  if (main === null || summary.meanConfidence === null)
    return '<p class="verdict">No verdict: nothing could be judged.</p>';
  const share = (ms: number): string => `${Math.round((100 * ms) / summary.judgedMs)} %`;
  return `<p class="verdict">Mostly <strong>${VERDICT_NAMES[main]}</strong>: ${percentText(summary.meanConfidence)} likely real on average,
over ${preciseTime(summary.judgedMs)} that could be judged.</p>
<p>${(['AUTHENTIC', 'SUSPICIOUS', 'DEEPFAKE'] as const)
    .map((verdict) => `${VERDICT_NAMES[verdict]} ${share(summary.verdictMs[verdict])}`)
    .join(', ')} of it.</p>${summary.listen === undefined ? '' : listenText(summary.listen)}`;
}

function listenText({ speechMs, verdict, confidence }: Listen): string {
  return `
<p>The last ${Math.round(speechMs / 1000)} s of speech taken together: <strong>${VERDICT_NAMES[verdict]}</strong>, ${percentText(confidence)} likely real.</p>`;
}

function about(record: SessionRecord): [string, string][] {
  const time = (ms: number): string => new Date(ms).toISOString();
  const model = (ref: ModelRef): string => `${ref.id} ${ref.version}, SHA-256 ${ref.sha256}`;
  const medium = (ref: MediaRef): string => `${ref.name}, ${ref.bytes} bytes, SHA-256 ${ref.sha256 ?? 'not known'}`;
  const { voice, face } = record.models;
  const photo = isOfPhoto(record);
  return [
    ['Number', record.id],
    ['Began', time(record.startedAt)],
    ['Ended', record.endedAt === null ? 'it was cut off' : time(record.endedAt)],
    ...(record.error === null ? [] : ([['How it ended', record.error.message]] as [string, string][])),
    ['Source', record.source.label === '' ? record.source.kind : `${record.source.kind}: ${record.source.label}`],
    ...(photo
      ? []
      : ([
          ['Listened', preciseTime(record.listenedMs)],
          ['Gaps', String(record.gaps.length)],
        ] as [string, string][])),
    ['Prior', `${percentText(record.prior)} likely real beforehand`],
    ...(voice === null || photo ? [] : ([['Voice model', model(voice)]] as [string, string][])),
    ...(face === null ? [] : ([['Face model', model(face)]] as [string, string][])),
    ...record.media.map((ref): [string, string] => ['Recording', medium(ref)]),
  ];
}

/** For text and for attributes in double or single quotes. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}

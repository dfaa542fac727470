/** The evaluation of faces as markdown. */
import type { FaceEvaluation } from './face-evaluate.js';
import { metricsTable, percent } from './markdown.js';

export function facesToMarkdown(evaluation: FaceEvaluation): string {
  const { model, videos, pictures, noFace, unfit, verdictsBySource, verdicts } = evaluation;
  const lines = [
    `# ${model.id} ${model.version}`,
    '',
    `${pictures} faces of ${videos} videos and photos (${evaluation.bonafide} bona fide, ${evaluation.spoof} spoof)` +
      `${noFace.length > 0 ? `; in ${noFace.length} no face was found` : ''}; dark or blurred: ` +
      `${percent(unfit.bonafide)} of the bona fide faces, ${percent(unfit.spoof)} of the spoofs (scored all the same).`,
    '',
    'Scores are pooled for each video as the page pools them; a photo is its own video. EER is interpolated on the ROC; minDCF,',
    'actDCF (prior of spoof 0.05, miss 1, false accept 10) and Cllr as in ASVspoof 5.',
    '',
    ...metricsTable('', { pooled: evaluation }),
    '',
    '## By source (where it has both labels)',
    '',
    ...metricsTable('source', evaluation.bySource),
    '',
    '## By generator (against all bona fide)',
    '',
    ...metricsTable('generator', evaluation.byGenerator),
    '',
    '## Verdicts',
    '',
    '| of all videos | AUTHENTIC | SUSPICIOUS | DEEPFAKE |',
    '|---|---|---|---|',
    row('bonafide', verdicts.bonafide),
    row('spoof', verdicts.spoof),
    ...Object.entries(verdictsBySource).flatMap(([source, labels]) =>
      Object.entries(labels).map(([label, shares]) => row(`${source}, ${label}`, shares)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function row(name: string, shares: FaceEvaluation['verdicts']['spoof']): string {
  return `| ${name} | ${percent(shares.AUTHENTIC)} | ${percent(shares.SUSPICIOUS)} | ${percent(shares.DEEPFAKE)} |`;
}

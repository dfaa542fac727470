/** The evaluation as markdown. */
import type { Mistakes } from './boundary.js';
import type { Evaluation } from './evaluate.js';
import type { ListenRow } from './listens.js';
import { cell, metricsTable, percent } from './markdown.js';
import type { Metrics } from './metrics.js';

export function toMarkdown(evaluation: Evaluation): string {
  const { model, gate, n, judgedWhole, tooShort, verdicts, lastShown, boundary } = evaluation;
  const lines = [
    `# ${model.id} ${model.version}`,
    '',
    `${n} clips (${evaluation.bonafide} bona fide, ${evaluation.spoof} spoof); speech gate: ${gate}` +
      `${judgedWhole > 0 ? `; in ${judgedWhole} the gate heard no speech and they were judged whole` : ''}` +
      `${tooShort.length > 0 ? `; ${tooShort.length} shorter than one hop were left out` : ''}.`,
    '',
    "A clip's score is the mean LLR of its firm windows (from 12 s of speech on as a longer listen), or its last LLR when it has none. EER is interpolated on the ROC;",
    'minDCF, actDCF (prior of spoof 0.05, miss 1, false accept 10) and Cllr as in ASVspoof 5.',
    '',
    ...metricsTable('', { pooled: evaluation }),
    '',
    '## By condition',
    '',
    ...metricsTable('condition', evaluation.byCondition),
    '',
    'A row by amount of speech holds only clips with that much of it, so that two such rows are of different clips; those',
    'named by the clips that they hold can be compared with each other and with the longest.',
    '',
    'Clips that ended as *unreliable*, so that no verdict was shown (their scores count above all the same):',
    '',
    ...unreliableTable(evaluation.unreliable),
    '',
    ...listensTable(evaluation.listens),
    '## By source (where it has both labels)',
    '',
    ...metricsTable('source', evaluation.bySource),
    ...oneLabelTable(evaluation.oneLabelSources),
    '',
    '## By generator (against all bona fide)',
    '',
    ...metricsTable('generator', evaluation.byGenerator),
    '',
    '## Verdicts',
    '',
    `At the shipped thresholds (AUTHENTIC above ${boundary.authenticAbove}, DEEPFAKE at ${boundary.suspiciousAbove} and below):`,
    '',
    '| | bona fide called DEEPFAKE | spoof called AUTHENTIC | SUSPICIOUS, both labels |',
    '|---|---|---|---|',
    mistakesRow('of all hops with a verdict', boundary),
    mistakesRow('of clips, by what was shown last', boundary.lastShown),
    '',
    '| of all hops with a verdict | AUTHENTIC | SUSPICIOUS | DEEPFAKE |',
    '|---|---|---|---|',
    ...(['bonafide', 'spoof'] as const).map(
      (label) =>
        `| ${label} | ${percent(verdicts[label].AUTHENTIC)} | ${percent(verdicts[label].SUSPICIOUS)} | ${percent(verdicts[label].DEEPFAKE)} |`,
    ),
    '',
    ...verdictsByConditionTable(evaluation.verdictsByCondition),
    ...(['bonafide', 'spoof'] as const).map(
      (label) =>
        `Shown last, ${label}: ${Object.entries(lastShown[label])
          .sort(([, a], [, b]) => b - a)
          .map(([name, share]) => `${name} ${percent(share)}`)
          .join(', ')}.`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function listensTable(listens: Evaluation['listens']): string[] {
  if (listens === undefined) return [];
  const words = ({ AUTHENTIC, SUSPICIOUS, DEEPFAKE }: ListenRow['verdicts']['spoof']): string =>
    `${percent(AUTHENTIC)}, ${percent(SUSPICIOUS)}, ${percent(DEEPFAKE)}`;
  const of = (metrics: Metrics | null): string =>
    metrics === null ? '' : `${percent(metrics.eer)}, ${metrics.auc.toFixed(3)}`;
  return [
    '## One voice for longer',
    '',
    'Clips of one voice joined (of one source and generator where the speaker is not named), and all their windows taken together,',
    'of the voices that have so much speech: EER and AUC, and for comparison with the first 4 s of the same voices alone.',
    '',
    '| speech | bona fide voices | spoof voices | EER, AUC | after 4 s alone | bona fide AUTHENTIC, SUSPICIOUS, DEEPFAKE | spoof likewise |',
    '|---|---|---|---|---|---|---|',
    ...Object.entries(listens.rows).map(
      ([amount, { voices, metrics, first, verdicts }]) =>
        `| ${amount} | ${voices.bonafide} | ${voices.spoof} | ${of(metrics)} | ${of(first)} | ${words(verdicts.bonafide)} | ${words(verdicts.spoof)} |`,
    ),
    '',
    `Of all hops that tell of a longer listen: bona fide AUTHENTIC, SUSPICIOUS, DEEPFAKE ${words(listens.words.bonafide)}; spoof ${words(listens.words.spoof)}.`,
    '',
  ];
}

/** Nothing where only clean clips were judged: those have a table of their own. */
function verdictsByConditionTable(conditions: Evaluation['verdictsByCondition']): string[] {
  if (Object.keys(conditions).length < 2) return [];
  return [
    '| of all hops with a verdict | bona fide AUTHENTIC | bona fide DEEPFAKE | spoof DEEPFAKE | spoof AUTHENTIC |',
    '|---|---|---|---|---|',
    ...Object.entries(conditions).map(
      ([name, { bonafide, spoof }]) =>
        `| ${cell(name)} | ${percent(bonafide.AUTHENTIC)} | ${percent(bonafide.DEEPFAKE)} | ${percent(spoof.DEEPFAKE)} | ${percent(spoof.AUTHENTIC)} |`,
    ),
    '',
  ];
}

function mistakesRow(name: string, mistakes: Mistakes): string {
  const { bonafideCalledDeepfake, spoofCalledAuthentic, suspicious } = mistakes;
  return `| ${name} | ${percent(bonafideCalledDeepfake)} | ${percent(spoofCalledAuthentic)} | ${percent(suspicious)} |`;
}

function unreliableTable(conditions: Evaluation['unreliable']): string[] {
  const rows = Object.entries(conditions).map(([name, reasons]) => {
    const each = Object.entries(reasons).map(([reason, share]) => `${reason} ${percent(share)}`);
    return `| ${cell(name)} | ${each.length === 0 ? 'none' : each.join(', ')} |`;
  });
  return ['| condition | share of all clips |', '|---|---|', ...rows];
}

function oneLabelTable(sources: Evaluation['oneLabelSources']): string[] {
  const rows = Object.entries(sources).map(
    ([name, { label, clips, errors }]) => `| ${cell(name)} | ${label} | ${clips} | ${percent(errors)} |`,
  );
  if (rows.length === 0) return [];
  const head = 'Sources with one label, and how often the pooled EER’s threshold errs on them:';
  return ['', head, '', '| source | label | clips | errors |', '|---|---|---|---|', ...rows];
}

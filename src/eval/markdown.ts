/** Tables of figures as markdown, the same for voices and faces. */
import type { Metrics } from './metrics.js';

/** One line for each of `rows`; `title` heads the column of their names. */
export function metricsTable(title: string, rows: Readonly<Record<string, Metrics>>): string[] {
  return [
    `| ${title} | bona fide | spoof | EER | AUC | minDCF | actDCF | Cllr |`,
    '|---|---|---|---|---|---|---|---|',
    ...Object.entries(rows).map(
      ([name, m]) =>
        `| ${cell(name)} | ${m.bonafide} | ${m.spoof} | ${percent(m.eer)} | ${m.auc.toFixed(3)} | ${m.minDcf.toFixed(3)} | ${m.actDcf.toFixed(3)} | ${m.cllr.toFixed(3)} |`,
    ),
  ];
}

/** A name in a table's cell. */
export function cell(name: string): string {
  return name.replaceAll('|', '\\|');
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

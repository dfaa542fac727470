/** What was found, as a table of the page and as Markdown to paste. */
import { msg, str } from '@lit/localize';
import type { FeatureGroup } from './features.js';

export interface Finding {
  readonly group: string;
  readonly name: string;
  readonly use: string;
  readonly without: string;
  readonly needed: boolean;
  readonly found: boolean;
}

/** Runs every test; one that throws has found nothing. */
export async function probe(groups: readonly FeatureGroup[]): Promise<readonly Finding[]> {
  const tests = groups.flatMap(({ name: group, features }) =>
    features.map(async ({ name, use, without, needed = false, test }): Promise<Finding> => {
      const found = await Promise.resolve()
        .then(test)
        .catch(() => false);
      return { group, name, use, without, needed, found };
    }),
  );
  return Promise.all(tests);
}

/** What is done on this browser: the feature itself, or the way around it. */
export function taken({ found, needed, use, without }: Finding): string {
  return found ? use : needed ? msg(str`Missing, and needed: ${without}`) : without;
}

export function asMarkdown(findings: readonly Finding[], browser: string): string {
  const rows = findings.map(
    (finding) => `| ${finding.name} | ${finding.found ? msg('Yes') : msg('No')} | ${taken(finding)} |`,
  );
  return [
    msg(str`Browser: ${browser}`),
    '',
    `| | ${msg('Here')} | ${msg('What is done')} |`,
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

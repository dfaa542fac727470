/** What a session can be saved as. */
import { msg } from '@lit/localize';
import type { SessionRecord } from '../../contract/record.js';
import { exportCsv } from '../../history/csv.js';
import { exportJson, type Lanes } from '../../history/exported.js';
import type { History } from '../../history/history.js';
import { exportReport } from '../../history/report.js';
import { exportVtt } from '../../history/vtt.js';
import { fileStem } from './save-file.js';
import { nameOf } from './session-words.js';

export const EXPORTS = [
  { kind: 'bundle', label: () => msg('Bundle (.zip)') },
  { kind: 'report', label: () => msg('Report (.html)') },
  { kind: 'json', label: () => msg('Data (.json)') },
  { kind: 'csv', label: () => msg('Table (.csv)') },
  { kind: 'vtt', label: () => msg('Captions (.vtt)') },
] as const;

export type ExportKind = (typeof EXPORTS)[number]['kind'];

export async function exportFile(
  kind: ExportKind,
  history: History,
  record: SessionRecord,
  lanes: Lanes,
): Promise<{ readonly content: Blob; readonly name: string }> {
  const stem = fileStem(nameOf(record), record.startedAt);
  const text = (content: string, type: string, ending: string) => ({
    content: new Blob([content], { type }),
    name: `${stem}.${ending}`,
  });
  switch (kind) {
    case 'bundle':
      return { content: await history.bundle(record.id), name: `${stem}.zip` };
    case 'report':
      return text(exportReport(record, lanes), 'text/html', 'html');
    case 'json':
      return text(exportJson(record, lanes), 'application/json', 'json');
    case 'csv':
      return text(exportCsv(lanes), 'text/csv', 'csv');
    case 'vtt':
      return text(exportVtt(lanes, record.media[0]?.startMs ?? 0), 'text/vtt', 'vtt');
  }
}

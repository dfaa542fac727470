/** Reads an index of faces: crops, photos or videos, one a line. */
import type { PointPx } from '../contract/manifest.js';
import { parseCsv } from './index-csv.js';

export interface FaceRow {
  /** Relative to the index's folder: a picture, or a whole video. */
  readonly path: string;
  readonly label: 'bonafide' | 'spoof';
  readonly source: string;
  readonly generator: string;
  readonly split: string;
  /** What its scores are pooled by: all rows of one video, or the row by itself. */
  readonly video: string;
  /** In pixels of the picture; null where the finder is to look for them. */
  readonly landmarks: {
    readonly eyeLeft: PointPx;
    readonly eyeRight: PointPx;
    readonly nose: PointPx;
    readonly mouth: PointPx;
  } | null;
}

/**
 * Columns `path` and `label` are needed; `landmarks5` holds x and y of the eye at the picture's left, the one at its right,
 * the tip of the nose, the left and the right corner of the mouth. Throws, naming the line, when one cannot be read.
 */
export function parseFaceIndex(csv: string): FaceRow[] {
  const [header, ...rows] = parseCsv(csv);
  for (const column of ['path', 'label']) {
    if (!header?.includes(column)) {
      throw new Error(`The index needs a column "${column}"; it has: ${header?.join(', ') ?? 'nothing'}.`);
    }
  }
  const columns = header as string[];
  return rows.map((row, i) => {
    const get = (name: string): string => row[columns.indexOf(name)] ?? '';
    const where = `Line ${i + 2} of the index`;
    const label = get('label');
    if (label !== 'bonafide' && label !== 'spoof') {
      throw new Error(`${where}: label must be "bonafide" or "spoof", found "${label}".`);
    }
    const path = get('path');
    if (path === '') throw new Error(`${where} has no path.`);
    const source = get('source') || 'all';
    // The same name may stand for other videos in another source, or for a pair of a real and an altered one.
    const video = get('video') === '' ? path : `${source}/${label}/${get('generator')}/${get('video')}`;
    return {
      path,
      label,
      source,
      generator: get('generator') || 'unknown',
      split: get('split'),
      video,
      landmarks: landmarksOf(get('landmarks5'), where),
    };
  });
}

function landmarksOf(text: string, where: string): FaceRow['landmarks'] {
  if (text.trim() === '') return null;
  const values = text
    .trim()
    .split(/[\s;]+/)
    .map(Number);
  const [ax, ay, bx, by, nx, ny, lx, ly, rx, ry] = values as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (values.length !== 10 || !values.every(Number.isFinite)) {
    throw new Error(`${where}: landmarks5 must be ten numbers, found "${text}".`);
  }
  return { eyeLeft: [ax, ay], eyeRight: [bx, by], nose: [nx, ny], mouth: [(lx + rx) / 2, (ly + ry) / 2] };
}

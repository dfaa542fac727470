/** Reads an index of clips: a CSV with a header; `path` and `label` are needed, other columns are kept by name. */
export interface Clip {
  /** Relative to the index's folder. */
  readonly path: string;
  readonly label: 'bonafide' | 'spoof';
  readonly source: string;
  readonly generator: string;
  /** Empty where it is not known. */
  readonly speaker: string;
  readonly split: string;
}

/** Throws, naming the line, when a column is missing or a label is neither `bonafide` nor `spoof`. */
export function parseIndex(csv: string): Clip[] {
  const [header, ...rows] = parseCsv(csv);
  for (const column of ['path', 'label']) {
    if (!header?.includes(column))
      throw new Error(`The index needs a column "${column}"; it has: ${header?.join(', ') ?? 'nothing'}.`);
  }
  const columns = header as string[];
  return rows.map((row, i) => {
    const get = (name: string): string => row[columns.indexOf(name)] ?? '';
    const label = get('label');
    if (label !== 'bonafide' && label !== 'spoof') {
      throw new Error(`Line ${i + 2} of the index: label must be "bonafide" or "spoof", found "${label}".`);
    }
    if (get('path') === '') throw new Error(`Line ${i + 2} of the index has no path.`);
    return {
      path: get('path'),
      label,
      source: get('source') || 'all',
      generator: get('generator') || 'unknown',
      speaker: get('speaker'),
      split: get('split'),
    };
  });
}

/** RFC 4180: quotes, doubled quotes inside them, line breaks of either kind. Empty lines are skipped. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    const c = text[i] as string;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') endCell();
    else if (c === '\n') endRow();
    else if (c !== '\r') cell += c;
  }
  endRow();
  return rows;
}

/** A field as CSV wants it: in quotes where it holds a quote, a comma or a line break. */
export function quoted(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

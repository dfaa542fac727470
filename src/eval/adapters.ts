/**
 * Writes one index of clips from the layouts of public sets, so that anyone can train on, or judge a model with, what
 * they have: `path,label,split,source,speaker,generator`, paths relative to the set's root.
 */
import { access, readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { parseCsv, quoted } from './index-csv.js';

export interface IndexRow {
  readonly path: string;
  readonly label: 'bonafide' | 'spoof';
  readonly split: 'train' | 'dev' | 'test';
  readonly source: string;
  readonly speaker: string;
  readonly generator: string;
}

/** A set's name on the command line, what it expects under its root, and how to list it. */
export interface Adapter {
  readonly layout: string;
  /** Rows of the set under `root`; throws, naming the file, when a protocol is missing or a line is not as published. */
  list(root: string): Promise<IndexRow[]>;
}

const SOUND = new Set(['.wav', '.flac', '.mp3', '.ogg', '.opus', '.m4a', '.webm']);

async function soundsUnder(root: string, folder = root): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return soundsUnder(root, path);
      return SOUND.has(extname(entry.name).toLowerCase()) ? [relative(root, path).split(sep).join('/')] : [];
    }),
  );
  return nested.flat().sort();
}

/** Sounds in a folder of the set, or none where the set is there without it. */
async function soundsIfThere(root: string, folder: string): Promise<string[]> {
  return (await isThere(root, folder)) ? soundsUnder(root, join(root, folder)) : [];
}

async function soundsIn(root: string, folder: string): Promise<string[]> {
  if (!(await isThere(root, folder))) throw notThere(root, folder);
  return soundsUnder(root, join(root, folder));
}

function isThere(root: string, path: string): Promise<boolean> {
  return access(join(root, path)).then(
    () => true,
    () => false,
  );
}

function notThere(root: string, path: string, cause?: unknown): Error {
  return new Error(`${path} is not under ${root}: is this the folder of the whole set?`, { cause });
}

async function textOf(root: string, path: string): Promise<string> {
  return readFile(join(root, path), 'utf8').catch((cause: unknown) => {
    throw notThere(root, path, cause);
  });
}

async function linesOf(root: string, path: string): Promise<string[]> {
  return (await textOf(root, path)).split(/\r?\n/).filter((line) => line.trim() !== '');
}

function labelOf(word: string | undefined, where: string): 'bonafide' | 'spoof' {
  if (word === 'bonafide' || word === 'bona-fide') return 'bonafide';
  if (word === 'spoof') return 'spoof';
  throw new Error(`${where}: expected bonafide or spoof, found ${JSON.stringify(word)}`);
}

/** Every split of a set whose protocol has one line a clip, fields parted by white space. */
async function protocol(
  root: string,
  files: readonly (readonly [file: string, split: IndexRow['split'], audio: string])[],
  row: (fields: readonly string[]) => {
    id?: string | undefined;
    key?: string | undefined;
    attack?: string | undefined;
    speaker?: string | undefined;
  },
  source: string,
): Promise<IndexRow[]> {
  const rows: IndexRow[] = [];
  // One after the other, so that the first file that is not there is the one that is named.
  for (const [file, split, audio] of files) {
    for (const [index, line] of (await linesOf(root, file)).entries()) {
      const { id, key, attack = '', speaker = '' } = row(line.trim().split(/\s+/));
      const label = labelOf(key, `${file}:${index + 1}`);
      const generator = label === 'spoof' ? attack : '';
      rows.push({ path: `${audio}/${id}.flac`, label, split, source, speaker, generator });
    }
  }
  return rows;
}

const asvspoof2019: Adapter = {
  layout: 'LA/ of ASVspoof 2019: ASVspoof2019_LA_cm_protocols/, ASVspoof2019_LA_{train,dev,eval}/flac/',
  list: (root) =>
    protocol(
      root,
      (['train.trn', 'dev.trl', 'eval.trl'] as const).map((name) => {
        const part = name.slice(0, name.indexOf('.'));
        const split = part === 'eval' ? 'test' : (part as 'train' | 'dev');
        return [
          `ASVspoof2019_LA_cm_protocols/ASVspoof2019.LA.cm.${name}.txt`,
          split,
          `ASVspoof2019_LA_${part}/flac`,
        ] as const;
      }),
      ([speaker, id, , attack, key]) => ({ speaker, id, attack, key }),
      'asvspoof2019',
    ),
};

const asvspoof5: Adapter = {
  layout:
    'ASVspoof 5: [ASVspoof5_protocols/]ASVspoof5.{train,dev.track_1,eval.track_1}.tsv, flac_T/, flac_D/, flac_E_eval/',
  async list(root) {
    // The archive of protocols holds no folder; who unpacks it into one of its own is understood as well.
    const folder = (await isThere(root, 'ASVspoof5_protocols')) ? 'ASVspoof5_protocols/' : '';
    return protocol(
      root,
      [
        [`${folder}ASVspoof5.train.tsv`, 'train', 'flac_T'],
        [`${folder}ASVspoof5.dev.track_1.tsv`, 'dev', 'flac_D'],
        [`${folder}ASVspoof5.eval.track_1.tsv`, 'test', 'flac_E_eval'],
      ],
      ([speaker, id, , , , , , attack, key]) => ({ speaker, id, attack, key }),
      'asvspoof5',
    );
  },
};

const inTheWild: Adapter = {
  layout: 'In-the-Wild: meta.csv (file,speaker,label) beside the clips; all of it is test',
  async list(root) {
    const [header = [], ...rows] = parseCsv(await textOf(root, 'meta.csv'));
    return rows.map((row, index) => {
      const get = (column: string): string => row[header.indexOf(column)] ?? '';
      const label = labelOf(get('label'), `meta.csv:${index + 2}`);
      const generator = label === 'spoof' ? 'unknown' : '';
      return { path: get('file'), label, split: 'test', source: 'in-the-wild', speaker: get('speaker'), generator };
    });
  },
};

/** M-AILABS: `<locale>/by_book/<female|male>/<speaker>/<book>/wavs/`, or `by_book/mix/<book>/wavs/` of many speakers. */
const LOCALE = /^[a-z]{2}_[A-Z]{2}$/;

/** MLAAD holds spoofs only; they speak the sentences of M-AILABS, whose recordings are their bona fide. */
const mlaad: Adapter = {
  layout:
    'MLAAD: fake/<language>/<model>/*.wav, and beside it the locales of M-AILABS (de_DE/, en_US/, ...) for the bona fide; all of it is test',
  async list(root) {
    const locales = (await readdir(root)).filter((name) => LOCALE.test(name)).sort();
    const real = (await Promise.all(locales.map((locale) => soundsIfThere(root, `${locale}/by_book`)))).flat();
    return [
      ...real.map((path): IndexRow => {
        const [locale = '', , voice, speaker = ''] = path.split('/');
        return {
          path,
          label: 'bonafide',
          split: 'test',
          source: `mlaad-${locale.slice(0, 2)}`,
          speaker: voice === 'mix' ? '' : speaker,
          generator: '',
        };
      }),
      ...(await soundsIn(root, 'fake')).map((path): IndexRow => {
        const [, language = '', model = ''] = path.split('/');
        return { path, label: 'spoof', split: 'test', source: `mlaad-${language}`, speaker: '', generator: model };
      }),
    ];
  },
};

const wavefake: Adapter = {
  layout:
    'WaveFake: generated_audio/<set_generator>/*.wav, and LJSpeech-1.1/wavs/ and jsut_ver1.1/*/wav/ for the bona fide; all of it is test',
  async list(root) {
    const lj = await soundsIfThere(root, 'LJSpeech-1.1/wavs');
    const jsut = await soundsIfThere(root, 'jsut_ver1.1');
    const row = (path: string, label: IndexRow['label'], speaker: 'LJ' | 'JSUT', generator: string): IndexRow => ({
      path,
      label,
      split: 'test',
      source: speaker === 'LJ' ? 'wavefake-ljspeech' : 'wavefake-jsut',
      speaker,
      generator,
    });
    return [
      ...lj.map((path) => row(path, 'bonafide', 'LJ', '')),
      ...jsut.map((path) => row(path, 'bonafide', 'JSUT', '')),
      ...(await soundsIn(root, 'generated_audio')).map((path) => {
        const generator = path.split('/')[1] ?? '';
        // Every other folder, the one that reads prompts of Common Voice included, speaks with the voice of LJSpeech.
        return row(path, 'spoof', generator.startsWith('jsut') ? 'JSUT' : 'LJ', generator);
      }),
    ];
  },
};

const SPLITS = new Set(['train', 'dev', 'test']);

const folder: Adapter = {
  layout: 'a folder of your own: [train|dev|test]/{bonafide,spoof}/[generator/]*; test where no split is named',
  async list(root) {
    return (await soundsUnder(root)).map((path) => {
      const parts = path.split('/');
      const split = SPLITS.has(parts[0] ?? '') ? (parts.shift() as IndexRow['split']) : 'test';
      const label = labelOf(parts.shift(), path);
      const generator = label === 'spoof' && parts.length > 1 ? (parts[0] ?? '') : '';
      return { path, label, split, source: 'own', speaker: '', generator };
    });
  },
};

export const ADAPTERS: Readonly<Record<string, Adapter>> = {
  asvspoof2019,
  asvspoof5,
  'in-the-wild': inTheWild,
  mlaad,
  wavefake,
  folder,
};

/** Rows as CSV with a header. */
export function toCsv(rows: readonly IndexRow[]): string {
  const columns = ['path', 'label', 'split', 'source', 'speaker', 'generator'] as const;
  const body = rows.map((row) => columns.map((column) => quoted(row[column])).join(','));
  return `${[columns.join(','), ...body].join('\n')}\n`;
}

/**
 * Writes one index of faces from the layouts of public sets: `path,label,split,source,generator,video`, paths relative to the
 * set's root. The evaluator finds the faces in videos and photos by itself.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { quoted } from './index-csv.js';

export interface FaceIndexRow {
  readonly path: string;
  readonly label: 'bonafide' | 'spoof';
  readonly split: 'train' | 'dev' | 'test';
  readonly source: string;
  readonly generator: string;
  readonly video: string;
}

/** A set's name on the command line, what it expects under its root, and how to list it. */
export interface FaceAdapter {
  readonly layout: string;
  /** Rows of the set under `root`; throws, naming the file, when a list is missing or is not as published. */
  list(root: string): Promise<FaceIndexRow[]>;
}

const SEEN = new Set(['.mp4', '.webm', '.mov', '.avi', '.mkv', '.jpg', '.jpeg', '.png', '.webp']);
const STILL = new Set(['.jpg', '.jpeg', '.png', '.webp']);

async function picturesUnder(root: string, folder = root): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(`${folder} is not there: is ${root} the folder of the whole set?`, { cause });
  });
  const nested = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return picturesUnder(root, path);
      return SEEN.has(extname(entry.name).toLowerCase()) ? [relative(root, path).split(sep).join('/')] : [];
    }),
  );
  return nested.flat().sort();
}

async function textOf(root: string, path: string): Promise<string> {
  return readFile(join(root, path), 'utf8').catch((cause: unknown) => {
    throw new Error(`${path} is not under ${root}: is this the folder of the whole set?`, { cause });
  });
}

/** Pictures of one folder are the frames of one video; a film is one by itself. */
function videoOf(path: string): string {
  return STILL.has(extname(path).toLowerCase()) ? dirname(path) : path;
}

const FF_SPLITS = [
  ['splits/train.json', 'train'],
  ['splits/val.json', 'dev'],
  ['splits/test.json', 'test'],
] as const;

const faceforensics: FaceAdapter = {
  layout:
    'FaceForensics++: original_sequences/ and manipulated_sequences/<method>/<c23|c40|raw>/videos/*.mp4, splits/{train,val,test}.json',
  async list(root) {
    const splitOf = new Map<string, FaceIndexRow['split']>();
    for (const [file, split] of FF_SPLITS) {
      const pairs = JSON.parse(await textOf(root, file)) as readonly (readonly string[])[];
      for (const id of pairs.flat()) splitOf.set(id, split);
    }
    const paths = [
      ...(await picturesUnder(root, join(root, 'original_sequences'))),
      ...(await picturesUnder(root, join(root, 'manipulated_sequences'))),
    ];
    return paths.map((path) => {
      const [kind, method = ''] = path.split('/');
      // 033_097: the face of 097 on the video 033; both lie in one split.
      const target = basename(path).split(/[_.]/)[0] ?? '';
      const spoof = kind === 'manipulated_sequences';
      return {
        path,
        label: spoof ? 'spoof' : 'bonafide',
        split: splitOf.get(target) ?? 'test',
        source: 'faceforensics',
        generator: spoof ? method : '',
        video: videoOf(path),
      };
    });
  },
};

const celebDf: FaceAdapter = {
  layout: 'Celeb-DF v2: Celeb-real/, YouTube-real/, Celeb-synthesis/, List_of_testing_videos.txt; the rest is train',
  async list(root) {
    const list = await textOf(root, 'List_of_testing_videos.txt');
    const tested = new Set(list.split(/\r?\n/).map((line) => line.trim().split(/\s+/)[1] ?? ''));
    const folders = ['Celeb-real', 'YouTube-real', 'Celeb-synthesis'] as const;
    const listed = await Promise.all(folders.map((folder) => picturesUnder(root, join(root, folder))));
    return listed.flat().map((path) => {
      const spoof = path.startsWith('Celeb-synthesis/');
      const label = spoof ? 'spoof' : 'bonafide';
      const split = tested.has(path) ? 'test' : 'train';
      return {
        path,
        label,
        split,
        source: 'celeb-df',
        generator: spoof ? 'Celeb-DF synthesis' : '',
        video: videoOf(path),
      };
    });
  },
};

interface DfdcEntry {
  readonly label?: string;
  readonly split?: string;
}

const dfdc: FaceAdapter = {
  layout: 'DFDC: one or more parts, each a folder of videos with its metadata.json (label FAKE or REAL)',
  async list(root) {
    const paths = await picturesUnder(root);
    const folders = [...new Set(paths.map((path) => dirname(path)))];
    const rows = await Promise.all(
      folders.map(async (folder) => {
        const file = folder === '.' ? 'metadata.json' : `${folder}/metadata.json`;
        const entries = JSON.parse(await textOf(root, file)) as Readonly<Record<string, DfdcEntry>>;
        return paths
          .filter((path) => dirname(path) === folder)
          .map((path): FaceIndexRow => {
            const entry = entries[basename(path)];
            if (entry?.label !== 'FAKE' && entry?.label !== 'REAL') {
              throw new Error(
                `${file}: ${basename(path)} has the label ${JSON.stringify(entry?.label)}, not FAKE or REAL`,
              );
            }
            const spoof = entry.label === 'FAKE';
            const split = entry.split === 'train' ? 'train' : 'test';
            return {
              path,
              label: spoof ? 'spoof' : 'bonafide',
              split,
              source: 'dfdc',
              generator: spoof ? 'DFDC' : '',
              video: videoOf(path),
            };
          });
      }),
    );
    return rows.flat();
  },
};

/** DF40 holds spoofs only; its bona fide are those of FaceForensics++ and Celeb-DF, which have adapters of their own. */
const df40: FaceAdapter = {
  layout: 'DF40: <method>/<ff|cdf>/frames/<video>/*.png; spoofs only; all of it is test',
  async list(root) {
    return (await picturesUnder(root)).map((path) => {
      const [method = '', domain = ''] = path.split('/');
      const source = domain === 'ff' || domain === 'cdf' ? `df40-${domain}` : 'df40';
      return { path, label: 'spoof', split: 'test', source, generator: method, video: videoOf(path) };
    });
  },
};

const SPLITS = new Set(['train', 'dev', 'test']);

const folder: FaceAdapter = {
  layout:
    'a folder of your own: [train|dev|test]/{bonafide,spoof}/[generator/]: photos and videos; test where no split is named',
  async list(root) {
    return (await picturesUnder(root)).map((path) => {
      const parts = path.split('/');
      const split = SPLITS.has(parts[0] ?? '') ? (parts.shift() as FaceIndexRow['split']) : 'test';
      const label = parts.shift();
      if (label !== 'bonafide' && label !== 'spoof') {
        throw new Error(`${path}: expected a folder bonafide or spoof, found ${JSON.stringify(label)}`);
      }
      const generator = label === 'spoof' && parts.length > 1 ? (parts[0] ?? '') : '';
      return { path, label, split, source: 'own', generator, video: path };
    });
  },
};

export const FACE_ADAPTERS: Readonly<Record<string, FaceAdapter>> = {
  faceforensics,
  'celeb-df': celebDf,
  dfdc,
  df40,
  folder,
};

/** Rows as CSV with a header. */
export function facesToCsv(rows: readonly FaceIndexRow[]): string {
  const columns = ['path', 'label', 'split', 'source', 'generator', 'video'] as const;
  const body = rows.map((row) => columns.map((column) => quoted(row[column])).join(','));
  return `${[columns.join(','), ...body].join('\n')}\n`;
}

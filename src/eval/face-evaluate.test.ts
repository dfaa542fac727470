import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTinyFace } from '../../tests/support/tiny-face.js';
import { FACE_ADAPTERS, facesToCsv } from './face-adapters.js';
import { evaluateFaces } from './face-evaluate.js';
import { parseFaceIndex } from './face-index.js';
import { facesToMarkdown } from './face-report.js';
import { loadNodeFaceModel } from './node-faces.js';
import { readPicture, takePpm } from './pictures.js';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'bona-fide-faces-'));
});
afterAll(() => rm(root, { recursive: true }));

async function put(path: string, content: string | Buffer = ''): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

describe('index', () => {
  test('reads landmarks, and pools by video within source, label and generator', () => {
    const [a, b, c] = parseFaceIndex(
      'path,label,source,generator,video,landmarks5\na.jpg,spoof,s,gan,v1,1 2 3 4 5 6 7 8 9 12\nb.jpg,bonafide,s,,v1,\nc.jpg,spoof,s,gan,,',
    );
    expect(a).toMatchObject({
      video: 's/spoof/gan/v1',
      landmarks: { eyeLeft: [1, 2], eyeRight: [3, 4], nose: [5, 6], mouth: [8, 10] },
    });
    expect(b).toMatchObject({ video: 's/bonafide//v1', landmarks: null });
    expect(c?.video).toBe('c.jpg');
  });

  test.each([
    ['path,label\na,fake', 'Line 2'],
    ['path,label\n,spoof', 'Line 2'],
    ['path,label,landmarks5\na,spoof,1 2 3', 'ten numbers'],
    ['path\na', '"label"'],
  ])('says what is wrong with %j', (csv, message) => expect(() => parseFaceIndex(csv)).toThrowError(message));
});

describe('pictures', () => {
  test('grey ones have three channels too', async () => {
    await put(
      'grey.png',
      await sharp({ create: { width: 4, height: 3, channels: 3, background: '#777' } })
        .greyscale()
        .png()
        .toBuffer(),
    );
    const picture = await readPicture(join(root, 'grey.png'));
    expect([picture.width, picture.height, picture.data.length]).toEqual([4, 3, 36]);
    expect(new Set(picture.data)).toEqual(new Set([0x77]));
  });

  test('one that cannot be read is named', async () => {
    await put('broken.jpg', 'no picture');
    await expect(readPicture(join(root, 'broken.jpg'))).rejects.toThrowError(/broken\.jpg/);
  });

  test('frames are taken off a stream one by one', () => {
    const ppm = Buffer.concat([Buffer.from('P6\n2 1\n255\n'), Buffer.from([1, 2, 3, 4, 5, 6]), Buffer.from('P6\n2')]);
    const taken = takePpm(ppm);
    expect(taken?.picture).toMatchObject({ width: 2, height: 1, channels: 3 });
    expect([...(taken?.picture.data ?? [])]).toEqual([1, 2, 3, 4, 5, 6]);
    expect(takePpm(ppm.subarray(0, 14))).toBeNull();
    expect(takePpm(ppm.subarray(taken?.length))).toBeNull();
  });
});

describe('evaluation', () => {
  test('crops with landmarks through crop and model, pooled by video', async () => {
    writeTinyFace(join(root, 'model'));
    const colour = async (path: string, background: string): Promise<void> =>
      put(
        path,
        await sharp({ create: { width: 96, height: 96, channels: 3, background } })
          .png()
          .toBuffer(),
      );
    await colour('real1.png', '#c06040');
    await colour('real2.png', '#b05040');
    await colour('fake1.png', '#4060c0');
    await colour('fake2.png', '#d06040');
    const marks = '35 40 60 40 48 52 38 66 58 66';
    const rows = parseFaceIndex(
      `path,label,source,generator,video,landmarks5\nreal1.png,bonafide,s,,a,${marks}\nreal2.png,bonafide,s,,b,${marks}\nfake1.png,spoof,s,gan,c,${marks}\nfake2.png,spoof,s,gan,c,${marks}`,
    );
    const model = await loadNodeFaceModel(join(root, 'model', 'model.onnx'));
    const evaluation = await evaluateFaces(model, rows, {
      root,
      framesPerVideo: 5,
      finder: () => Promise.reject(new Error('the landmarks are in the index')),
    });
    await model.dispose();
    // The two faces of the spoof are one video: blue and red together are still bluer than the real ones.
    expect(evaluation).toMatchObject({ auc: 1, eer: 0, bonafide: 2, spoof: 1, videos: 3, pictures: 4, noFace: [] });
    expect(evaluation.verdicts.bonafide.AUTHENTIC).toBe(1);
    expect(facesToMarkdown(evaluation)).toContain('| pooled | 2 | 1 | 0.0 % | 1.000 |');
  });

  test('asks the net for generated faces about each photo, and now and then about a video', async () => {
    writeTinyFace(join(root, 'both'), true);
    const picture = await sharp({ create: { width: 96, height: 96, channels: 3, background: '#c06040' } })
      .png()
      .toBuffer();
    const names = ['photo', ...Array.from({ length: 6 }, (_, i) => `frame${i}`)];
    for (const name of names) await put(`${name}.png`, picture);
    const lines = names.map((name, i) =>
      [`${name}.png`, i === 0 ? 'spoof' : 'bonafide', i === 0 ? '' : 'v', '35 40 60 40 48 52 38 66 58 66'].join(),
    );
    const model = await loadNodeFaceModel(join(root, 'both'));
    const asked: boolean[] = [];
    const evaluation = await evaluateFaces(
      {
        ...model,
        run: (crops, ask) => {
          asked.push(ask === true);
          return model.run(crops, ask);
        },
      },
      parseFaceIndex(`path,label,video,landmarks5\n${lines.join('\n')}`),
      { root, framesPerVideo: 5, finder: () => Promise.reject(new Error('the landmarks are in the index')) },
    );
    await model.dispose();
    // The photo by both nets; of the video the first five frames.
    const [each, both] = [[false], [false, true]];
    expect(asked).toEqual([both, both, both, both, both, both, each].flat());
    expect(evaluation).toMatchObject({ videos: 2, pictures: 7 });
  });
});

describe('adapters', () => {
  const listed = async (name: string, under: string) =>
    ((await FACE_ADAPTERS[name]?.list(join(root, under))) ?? []).map(({ path, label, split, generator, video }) =>
      [path, label, split, generator, video].join(' '),
    );

  test('FaceForensics++', async () => {
    await put('ff/splits/train.json', '[["000","003"]]');
    await put('ff/splits/val.json', '[["033","097"]]');
    await put('ff/splits/test.json', '[["100","200"]]');
    await put('ff/original_sequences/youtube/c23/videos/033.mp4');
    await put('ff/manipulated_sequences/Deepfakes/c23/videos/000_003.mp4');
    await put('ff/manipulated_sequences/FaceSwap/c23/images/100_200/0001.png');
    expect(await listed('faceforensics', 'ff')).toEqual([
      'original_sequences/youtube/c23/videos/033.mp4 bonafide dev  original_sequences/youtube/c23/videos/033.mp4',
      'manipulated_sequences/Deepfakes/c23/videos/000_003.mp4 spoof train Deepfakes manipulated_sequences/Deepfakes/c23/videos/000_003.mp4',
      'manipulated_sequences/FaceSwap/c23/images/100_200/0001.png spoof test FaceSwap manipulated_sequences/FaceSwap/c23/images/100_200',
    ]);
  });

  test('Celeb-DF', async () => {
    await put('cdf/List_of_testing_videos.txt', '1 YouTube-real/00170.mp4\n0 Celeb-synthesis/id1_id0_0007.mp4\n');
    await put('cdf/Celeb-real/id0_0000.mp4');
    await put('cdf/YouTube-real/00170.mp4');
    await put('cdf/Celeb-synthesis/id1_id0_0007.mp4');
    expect((await listed('celeb-df', 'cdf')).map((row) => row.split(' ').slice(1, 3))).toEqual([
      ['bonafide', 'train'],
      ['bonafide', 'test'],
      ['spoof', 'test'],
    ]);
  });

  test('DFDC, and a label that is neither', async () => {
    await put('dfdc/part0/a.mp4');
    await put('dfdc/part0/metadata.json', '{"a.mp4":{"label":"FAKE","split":"train"}}');
    expect(await listed('dfdc', 'dfdc')).toEqual(['part0/a.mp4 spoof train DFDC part0/a.mp4']);
    await put('dfdc/part0/metadata.json', '{"a.mp4":{"label":"MAYBE"}}');
    await expect(listed('dfdc', 'dfdc')).rejects.toThrowError(/a\.mp4.*MAYBE/);
  });

  test('DF40', async () => {
    await put('df40/simswap/ff/frames/000_003/0.png');
    expect(await listed('df40', 'df40')).toEqual([
      'simswap/ff/frames/000_003/0.png spoof test simswap simswap/ff/frames/000_003',
    ]);
  });

  test('a folder of one’s own, read back by the evaluator', async () => {
    await put('own/bonafide/me.jpg');
    await put('own/dev/spoof/gan/x, y.png');
    const rows = (await FACE_ADAPTERS['folder']?.list(join(root, 'own'))) ?? [];
    expect(parseFaceIndex(facesToCsv(rows))).toMatchObject([
      { path: 'bonafide/me.jpg', label: 'bonafide', split: 'test', landmarks: null },
      { path: 'dev/spoof/gan/x, y.png', label: 'spoof', split: 'dev', generator: 'gan' },
    ]);
    await put('own/other/z.png');
    await expect(listed('folder', 'own')).rejects.toThrowError(/other/);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADAPTERS, toCsv } from './adapters.js';
import { listSets, parseSets } from './index-sets.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bona-fide-'));
});
afterEach(() => rm(root, { recursive: true }));

async function tree(files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
const list = (name: string) => ADAPTERS[name]?.list(root) ?? Promise.reject(new Error(`no adapter ${name}`));

describe('adapters of public sets', () => {
  it('reads the three protocols of ASVspoof 2019 LA', async () => {
    const folder = 'ASVspoof2019_LA_cm_protocols/ASVspoof2019.LA.cm.';
    await tree({
      [`${folder}train.trn.txt`]: 'LA_0079 LA_T_1138215 - - bonafide\nLA_0079 LA_T_1271820 - A01 spoof\n',
      [`${folder}dev.trl.txt`]: 'LA_0069 LA_D_1047731 - - bonafide\n',
      [`${folder}eval.trl.txt`]: 'LA_0039 LA_E_2834763 - A11 spoof\n',
    });
    expect(await list('asvspoof2019')).toEqual([
      {
        path: 'ASVspoof2019_LA_train/flac/LA_T_1138215.flac',
        label: 'bonafide',
        split: 'train',
        source: 'asvspoof2019',
        speaker: 'LA_0079',
        generator: '',
      },
      {
        path: 'ASVspoof2019_LA_train/flac/LA_T_1271820.flac',
        label: 'spoof',
        split: 'train',
        source: 'asvspoof2019',
        speaker: 'LA_0079',
        generator: 'A01',
      },
      {
        path: 'ASVspoof2019_LA_dev/flac/LA_D_1047731.flac',
        label: 'bonafide',
        split: 'dev',
        source: 'asvspoof2019',
        speaker: 'LA_0069',
        generator: '',
      },
      {
        path: 'ASVspoof2019_LA_eval/flac/LA_E_2834763.flac',
        label: 'spoof',
        split: 'test',
        source: 'asvspoof2019',
        speaker: 'LA_0039',
        generator: 'A11',
      },
    ]);
  });

  it('reads the ten columns of ASVspoof 5', async () => {
    await tree({
      'ASVspoof5.train.tsv': 'T_4850 T_0000000000 F - - - AC3 A05 spoof -\n',
      'ASVspoof5.dev.track_1.tsv': 'D_0062 D_0000000001 F - - - - bonafide bonafide -\n',
      'ASVspoof5.eval.track_1.tsv': 'E_1607 E_0009538969 M C05 2 - AC2 A24 spoof -\n',
    });
    const rows = await list('asvspoof5');
    expect(rows.map((row) => [row.path, row.label, row.split, row.generator, row.speaker])).toEqual([
      ['flac_T/T_0000000000.flac', 'spoof', 'train', 'A05', 'T_4850'],
      ['flac_D/D_0000000001.flac', 'bonafide', 'dev', '', 'D_0062'],
      ['flac_E_eval/E_0009538969.flac', 'spoof', 'test', 'A24', 'E_1607'],
    ]);
  });

  it('finds the protocols of ASVspoof 5 in a folder of their own', async () => {
    const folder = 'ASVspoof5_protocols/ASVspoof5.';
    await tree({
      [`${folder}train.tsv`]: 'T_4850 T_0000000000 F - - - AC3 A05 spoof -\n',
      [`${folder}dev.track_1.tsv`]: '',
      [`${folder}eval.track_1.tsv`]: '',
    });
    expect((await list('asvspoof5')).map(({ path }) => path)).toEqual(['flac_T/T_0000000000.flac']);
  });

  it('reads In-the-Wild, whose word is bona-fide and whose speakers may hold a comma', async () => {
    await tree({ 'meta.csv': 'file,speaker,label\n0.wav,Alan Watts,spoof\n1.wav,"King, Martin",bona-fide\n' });
    expect(await list('in-the-wild')).toEqual([
      {
        path: '0.wav',
        label: 'spoof',
        split: 'test',
        source: 'in-the-wild',
        speaker: 'Alan Watts',
        generator: 'unknown',
      },
      {
        path: '1.wav',
        label: 'bonafide',
        split: 'test',
        source: 'in-the-wild',
        speaker: 'King, Martin',
        generator: '',
      },
    ]);
  });

  it('takes language and model of MLAAD from its folders, and its bona fide from M-AILABS beside it', async () => {
    await tree({
      'fake/de/bark/a.wav': '',
      'fake/de/bark/meta.csv': '',
      'de_DE/by_book/female/eva_k/kleine_lichter/wavs/a.wav': '',
      'de_DE/by_book/mix/sagen/wavs/b.wav': '',
    });
    const real = { label: 'bonafide', split: 'test', source: 'mlaad-de', generator: '' };
    expect(await list('mlaad')).toEqual([
      { ...real, path: 'de_DE/by_book/female/eva_k/kleine_lichter/wavs/a.wav', speaker: 'eva_k' },
      { ...real, path: 'de_DE/by_book/mix/sagen/wavs/b.wav', speaker: '' },
      { path: 'fake/de/bark/a.wav', label: 'spoof', split: 'test', source: 'mlaad-de', speaker: '', generator: 'bark' },
    ]);
  });

  it('joins WaveFake with the recordings it was made from', async () => {
    await tree({
      'LJSpeech-1.1/wavs/LJ001-0001.wav': '',
      'jsut_ver1.1/basic5000/wav/BASIC5000_0001.wav': '',
      'generated_audio/common_voices_prompts_from_conformer_fastspeech2_pwg_ljspeech/gen_1.wav': '',
      'generated_audio/jsut_parallel_wavegan/BASIC5000_0001_gen.wav': '',
      'generated_audio/ljspeech_hifiGAN/LJ001-0001_generated.wav': '',
    });
    const rows = await list('wavefake');
    expect(rows.map((row) => [row.label, row.source, row.speaker, row.generator])).toEqual([
      ['bonafide', 'wavefake-ljspeech', 'LJ', ''],
      ['bonafide', 'wavefake-jsut', 'JSUT', ''],
      ['spoof', 'wavefake-ljspeech', 'LJ', 'common_voices_prompts_from_conformer_fastspeech2_pwg_ljspeech'],
      ['spoof', 'wavefake-jsut', 'JSUT', 'jsut_parallel_wavegan'],
      ['spoof', 'wavefake-ljspeech', 'LJ', 'ljspeech_hifiGAN'],
    ]);
  });

  it('reads a folder of one’s own, with splits and generators where they are named', async () => {
    await tree({
      'bonafide/x.flac': '',
      'train/spoof/vits/y.wav': '',
      'dev/spoof/z.mp3': '',
      'bonafide/notes.txt': '',
    });
    const rows = await list('folder');
    expect(rows.map((row) => [row.path, row.label, row.split, row.generator])).toEqual([
      ['bonafide/x.flac', 'bonafide', 'test', ''],
      ['dev/spoof/z.mp3', 'spoof', 'dev', ''],
      ['train/spoof/vits/y.wav', 'spoof', 'train', 'vits'],
    ]);
  });

  it('names the file and the line when a protocol is missing or says something else', async () => {
    await expect(list('asvspoof5')).rejects.toThrow('ASVspoof5.train.tsv');
    await expect(list('mlaad')).rejects.toThrow('fake is not under');
    await expect(list('wavefake')).rejects.toThrow('generated_audio is not under');
    await tree({ 'meta.csv': 'file,speaker,label\n0.wav,Alan Watts,fake\n' });
    await expect(list('in-the-wild')).rejects.toThrow('meta.csv:2: expected bonafide or spoof, found "fake"');
  });

  it('puts several sets into one index, each in the split that is asked for', async () => {
    await tree({
      'a/meta.csv': 'file,speaker,label\n0.wav,X,spoof\n',
      'b/bonafide/x.wav': '',
      'b/dev/spoof/y.wav': '',
    });
    const sets = parseSets(['in-the-wild:train', join(root, 'a'), 'folder', join(root, 'b')]);
    expect((await listSets(sets, join(root, 'b'))).map(({ path, split }) => [path, split])).toEqual([
      ['../a/0.wav', 'train'],
      ['bonafide/x.wav', 'test'],
      ['dev/spoof/y.wav', 'dev'],
    ]);
  });

  it.each([
    [['timit', '/x'], 'No set is called "timit"'],
    [['folder'], 'Where is folder'],
    [['folder:all', '/x'], 'train, dev or test, found "all"'],
  ])('says what is wrong with %j', (args, message) => expect(() => parseSets(args)).toThrow(message));

  it('quotes what CSV needs quoted', () => {
    const row = {
      path: 'a,b.wav',
      label: 'spoof',
      split: 'test',
      source: 's',
      speaker: 'x "y"',
      generator: '',
    } as const;
    expect(toCsv([row])).toBe('path,label,split,source,speaker,generator\n"a,b.wav",spoof,test,s,"x ""y""",\n');
  });
});

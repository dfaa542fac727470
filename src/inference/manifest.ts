/** Reads and checks a model's manifest; every field, before anything is loaded on its word. */
import { BonaFideError } from '../contract/errors.js';
import {
  ALIGN_POINTS,
  type FaceInput,
  type FaceManifest,
  type GeneratedOutput,
  type ListenDecision,
  type ModelManifest,
  type PointPx,
  type ScoreOutput,
  type StreamInput,
  type VoiceManifest,
  type WindowInput,
} from '../contract/manifest.js';
import { incompatible, list, number, object, oneOf, share, text, whole } from './manifest-fields.js';

const MAX_WINDOW_SAMPLES = 1 << 22;
const MOST_LISTENED_MS = 3_600_000;

/** Throws `model-corrupt` when `bytes` is no JSON, `model-incompatible` naming the field that cannot be used. */
export function parseManifest(bytes: Uint8Array): ModelManifest {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new BonaFideError(
      'model-corrupt',
      "The model's manifest is not JSON. Load the page again, or restore the file.",
      {
        found: `${bytes.byteLength} bytes`,
        cause,
      },
    );
  }
  return checkManifest(json);
}

/** As `parseManifest`; throws `model-incompatible` when it is about anything but a voice. */
export function parseVoiceManifest(bytes: Uint8Array): VoiceManifest {
  const manifest = parseManifest(bytes);
  if (manifest.modality !== 'voice') throw incompatible('modality', '"voice"', manifest.modality);
  return manifest;
}

/** As `parseManifest`; throws `model-incompatible` when it is about anything but a face. */
export function parseFaceManifest(bytes: Uint8Array): FaceManifest {
  const manifest = parseManifest(bytes);
  if (manifest.modality !== 'face') throw incompatible('modality', '"face"', manifest.modality);
  return manifest;
}

export function checkManifest(json: unknown): ModelManifest {
  const m = object(json, 'manifest');
  const schema = oneOf(m['schema'], 'schema', ['bona-fide/model@1']);
  const id = text(m['id'], 'id');
  const version = text(m['version'], 'version');
  const modality = oneOf(m['modality'], 'modality', ['voice', 'face']);
  const licence = text(m['licence'], 'licence');
  const base = { schema, id, version, licence, file: readFile(m['file']) };
  const about = { metrics: object(m['metrics'], 'metrics'), data: readData(m['data']) };
  if (modality === 'face') return { ...base, modality, ...readFace(m), ...about };
  return {
    ...base,
    modality,
    sampleRateHz: whole(m['sampleRateHz'], 'sampleRateHz', 8_000, 48_000),
    input: readInput(m['input']),
    output: readOutput(m['output']),
    calibration: readCalibration(m['calibration'], 'speechMs'),
    narrowBand: readNarrowBand(m['narrowBand']),
    decision: readVoiceDecision(m['decision']),
    ...about,
  };
}

function readFace(
  m: Readonly<Record<string, unknown>>,
): Pick<FaceManifest, 'input' | 'output' | 'calibration' | 'decision'> {
  const output = object(m['output'], 'output');
  if (output['frames'] !== null && output['frames'] !== undefined) {
    throw incompatible('output.frames', 'null for a face', output['frames']);
  }
  return {
    input: readFaceInput(m['input']),
    output: {
      score: readScore(output['score']),
      heat: readHeat(output['heat'] ?? null),
      frames: null,
      novelty: readNovelty(output['novelty'] ?? null),
      generated: readGenerated(output['generated'] ?? null),
    },
    calibration: readCalibration(m['calibration'], 'frames'),
    decision: readFaceDecision(m['decision']),
  };
}

function readFaceInput(value: unknown): FaceInput {
  const input = object(value, 'input');
  const kind = oneOf(input['kind'], 'input.kind', ['face']);
  const align = object(input['align'], 'input.align');
  const points = list(align['points'], 'input.align.points', text);
  if (points.join() !== ALIGN_POINTS.join()) throw incompatible('input.align.points', ALIGN_POINTS.join(', '), points);
  const [a, b, c, more] = list(align['template'], 'input.align.template', (item, path): PointPx => {
    const [x, y, z] = list(item, path, (coordinate, at) => number(coordinate, at));
    if (x === undefined || y === undefined || z !== undefined) throw incompatible(path, 'two numbers', item);
    return [x, y];
  });
  if (a === undefined || b === undefined || c === undefined || more !== undefined) {
    throw incompatible('input.align.template', 'three points', align['template']);
  }
  return {
    kind,
    pixels: text(input['pixels'], 'input.pixels'),
    side: whole(input['side'], 'input.side', 32, 1024),
    align: { points: ALIGN_POINTS, template: [a, b, c] },
  };
}

function readHeat(value: unknown): FaceManifest['output']['heat'] {
  if (value === null) return null;
  const heat = object(value, 'output.heat');
  return { name: text(heat['name'], 'output.heat.name'), side: whole(heat['side'], 'output.heat.side', 1, 128) };
}

function readGenerated(value: unknown): GeneratedOutput | null {
  if (value === null) return null;
  const path = 'output.generated';
  const generated = object(value, path);
  return {
    asked: text(generated['asked'], `${path}.asked`),
    everyFrames: whole(generated['everyFrames'], `${path}.everyFrames`, 1, 1_000),
    raisedInPhotos: number(generated['raisedInPhotos'], `${path}.raisedInPhotos`),
  };
}

function readFile(value: unknown): ModelManifest['file'] {
  const file = object(value, 'file');
  const path = text(file['path'], 'file.path');
  // The file lies beside its manifest: no other folder, no other origin.
  if (!/^[\w.-]+$/.test(path) || path.startsWith('.'))
    throw incompatible('file.path', 'the name of a file beside the manifest', path);
  const sha256 = text(file['sha256'], 'file.sha256');
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw incompatible('file.sha256', '64 lower-case hex digits', sha256);
  return { path, bytes: whole(file['bytes'], 'file.bytes', 1, 2 ** 31), sha256 };
}

function readInput(value: unknown): StreamInput | WindowInput {
  const input = object(value, 'input');
  const kind = oneOf(input['kind'], 'input.kind', ['stream', 'window']);
  const pcm = text(input['pcm'], 'input.pcm');
  const hopSamples = whole(input['hopSamples'], 'input.hopSamples', 160, 48_000);
  const windowSamples = whole(input['windowSamples'], 'input.windowSamples', hopSamples, MAX_WINDOW_SAMPLES);
  if (kind === 'window') return { kind, pcm, hopSamples, windowSamples };
  const states = list(input['states'], 'input.states', (item, path) => {
    const state = object(item, path);
    return {
      input: text(state['input'], `${path}.input`),
      output: text(state['output'], `${path}.output`),
      shape: list(state['shape'], `${path}.shape`, (size, at) => whole(size, at, 1, 1 << 20)),
    };
  });
  return { kind, pcm, speech: text(input['speech'], 'input.speech'), hopSamples, windowSamples, states };
}

function readOutput(value: unknown): VoiceManifest['output'] {
  const output = object(value, 'output');
  const { frames, novelty } = output;
  return {
    score: readScore(output['score']),
    frames:
      frames === null
        ? null
        : {
            name: text(object(frames, 'output.frames')['name'], 'output.frames.name'),
            stepSamples: whole(object(frames, 'output.frames')['stepSamples'], 'output.frames.stepSamples', 1, 1 << 20),
          },
    novelty: readNovelty(novelty),
  };
}

function readNovelty(value: unknown): VoiceManifest['output']['novelty'] {
  if (value === null) return null;
  const novelty = object(value, 'output.novelty');
  return {
    name: text(novelty['name'], 'output.novelty.name'),
    limit: number(novelty['limit'], 'output.novelty.limit'),
  };
}

function readScore(value: unknown): ScoreOutput {
  const score = object(value, 'output.score');
  const kind = oneOf(score['kind'], 'output.score.kind', ['log-odds', 'logits']);
  const name = text(score['name'], 'output.score.name');
  if (kind === 'log-odds') return { kind, name };
  const bonafideIndex = whole(score['bonafideIndex'], 'output.score.bonafideIndex', 0, 1);
  const spoofIndex = whole(score['spoofIndex'], 'output.score.spoofIndex', 0, 1);
  if (bonafideIndex === spoofIndex) throw incompatible('output.score.spoofIndex', 'the other index', spoofIndex);
  return { kind, name, bonafideIndex, spoofIndex };
}

function readNarrowBand(value: unknown): VoiceManifest['narrowBand'] {
  if (value === undefined || value === null) return null;
  const narrow = object(value, 'narrowBand');
  const belowHz = number(narrow['belowHz'], 'narrowBand.belowHz', 0);
  return { belowHz, calibration: readCalibration(narrow['calibration'], 'speechMs', 'narrowBand.calibration') };
}

/** Points ascending in `key`: how much was seen or heard. */
function readCalibration<Key extends 'speechMs' | 'frames'>(
  value: unknown,
  key: Key,
  name = 'calibration',
): readonly ({ readonly scale: number; readonly offset: number } & Readonly<Record<Key, number>>)[] {
  const points = list(value, name, (item, path) => {
    const point = object(item, path);
    const amount = { [key]: number(point[key], `${path}.${key}`, 0) } as Record<Key, number>;
    return {
      ...amount,
      scale: number(point['scale'], `${path}.scale`),
      offset: number(point['offset'], `${path}.offset`),
    };
  });
  if (points.length === 0) throw incompatible(name, 'at least one point', value);
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (before !== undefined && before[key] >= point[key]) {
      throw incompatible(`${name}[${i}].${key}`, 'above the one before', point[key]);
    }
  });
  return points;
}

function readDecision(decision: Readonly<Record<string, unknown>>) {
  const authenticAbove = share(decision['authenticAbove'], 'decision.authenticAbove');
  const suspiciousAbove = share(decision['suspiciousAbove'], 'decision.suspiciousAbove');
  if (suspiciousAbove >= authenticAbove) {
    throw incompatible('decision.suspiciousAbove', 'below decision.authenticAbove', suspiciousAbove);
  }
  return {
    prior: share(decision['prior'], 'decision.prior'),
    authenticAbove,
    suspiciousAbove,
    smoothingScores: whole(decision['smoothingScores'], 'decision.smoothingScores', 1, 1_000),
  };
}

function readVoiceDecision(value: unknown): VoiceManifest['decision'] {
  const decision = object(value, 'decision');
  const provisionalMs = number(decision['provisionalMs'], 'decision.provisionalMs', 0);
  const firmMs = number(decision['firmMs'], 'decision.firmMs', provisionalMs);
  return {
    ...readDecision(decision),
    provisionalMs,
    firmMs,
    listen: readListen(decision['listen'] ?? null, firmMs),
  };
}

function readListen(value: unknown, firmMs: number): ListenDecision | null {
  if (value === null) return null;
  const path = 'decision.listen';
  const listen = object(value, path);
  const fromMs = number(listen['fromMs'], `${path}.fromMs`, firmMs, MOST_LISTENED_MS);
  return {
    fromMs,
    speechMs: number(listen['speechMs'], `${path}.speechMs`, fromMs, MOST_LISTENED_MS),
    scale: number(listen['scale'], `${path}.scale`, Number.MIN_VALUE),
    offset: number(listen['offset'], `${path}.offset`),
  };
}

function readFaceDecision(value: unknown): FaceManifest['decision'] {
  const decision = object(value, 'decision');
  const provisionalFrames = whole(decision['provisionalFrames'], 'decision.provisionalFrames', 1, 1_000);
  const firmFrames = whole(decision['firmFrames'], 'decision.firmFrames', provisionalFrames, 1_000);
  return {
    ...readDecision(decision),
    provisionalFrames,
    firmFrames,
    poolFrames: whole(decision['poolFrames'], 'decision.poolFrames', firmFrames, 1_000),
  };
}

function readData(value: unknown): Readonly<Record<string, string>> {
  const data = object(value, 'data');
  return Object.fromEntries(Object.entries(data).map(([key, hash]) => [key, text(hash, `data.${key}`)]));
}

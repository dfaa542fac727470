/** Reads and checks a model's manifest; every field, before anything is loaded on its word. */
import { BonaFideError } from '../contract/errors.js';
import type { ModelManifest, ScoreOutput, StreamInput, WindowInput } from '../contract/manifest.js';
import { incompatible, list, number, object, oneOf, share, text, whole } from './manifest-fields.js';

const MAX_WINDOW_SAMPLES = 1 << 22;

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

export function checkManifest(json: unknown): ModelManifest {
  const m = object(json, 'manifest');
  return {
    schema: oneOf(m['schema'], 'schema', ['bona-fide/model@1']),
    id: text(m['id'], 'id'),
    version: text(m['version'], 'version'),
    modality: oneOf(m['modality'], 'modality', ['voice']),
    licence: text(m['licence'], 'licence'),
    file: readFile(m['file']),
    sampleRateHz: whole(m['sampleRateHz'], 'sampleRateHz', 8_000, 48_000),
    input: readInput(m['input']),
    output: readOutput(m['output']),
    calibration: readCalibration(m['calibration']),
    decision: readDecision(m['decision']),
    metrics: object(m['metrics'], 'metrics'),
    data: readData(m['data']),
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

function readOutput(value: unknown): ModelManifest['output'] {
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
    novelty:
      novelty === null
        ? null
        : {
            name: text(object(novelty, 'output.novelty')['name'], 'output.novelty.name'),
            limit: number(object(novelty, 'output.novelty')['limit'], 'output.novelty.limit'),
          },
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

function readCalibration(value: unknown): ModelManifest['calibration'] {
  const points = list(value, 'calibration', (item, path) => {
    const point = object(item, path);
    return {
      speechMs: number(point['speechMs'], `${path}.speechMs`, 0),
      scale: number(point['scale'], `${path}.scale`),
      offset: number(point['offset'], `${path}.offset`),
    };
  });
  if (points.length === 0) throw incompatible('calibration', 'at least one point', value);
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (before !== undefined && before.speechMs >= point.speechMs) {
      throw incompatible(`calibration[${i}].speechMs`, 'above the one before', point.speechMs);
    }
  });
  return points;
}

function readDecision(value: unknown): ModelManifest['decision'] {
  const decision = object(value, 'decision');
  const authenticAbove = share(decision['authenticAbove'], 'decision.authenticAbove');
  const suspiciousAbove = share(decision['suspiciousAbove'], 'decision.suspiciousAbove');
  if (suspiciousAbove >= authenticAbove) {
    throw incompatible('decision.suspiciousAbove', 'below decision.authenticAbove', suspiciousAbove);
  }
  const provisionalMs = number(decision['provisionalMs'], 'decision.provisionalMs', 0);
  return {
    prior: share(decision['prior'], 'decision.prior'),
    authenticAbove,
    suspiciousAbove,
    smoothingScores: whole(decision['smoothingScores'], 'decision.smoothingScores', 1, 1_000),
    provisionalMs,
    firmMs: number(decision['firmMs'], 'decision.firmMs', provisionalMs),
  };
}

function readData(value: unknown): Readonly<Record<string, string>> {
  const data = object(value, 'data');
  return Object.fromEntries(Object.entries(data).map(([key, hash]) => [key, text(hash, `data.${key}`)]));
}

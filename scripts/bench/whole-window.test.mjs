import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as ort from 'onnxruntime-web/wasm';
import { expect, test } from 'vitest';
import { withOpenTimeAxis } from './whole-window.mjs';

const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const manifest = JSON.parse(readFileSync(file('models/voice/manifest.json'), 'utf8'));
const { hopSamples, windowSamples, states } = manifest.input;

/** The state that holds the window's steps; a model made of several nets has one each. */
const RING = /^ring\d*$/;

/** A feed of zeros, but for the samples, which are a tone. */
function feeds(samples, ringSteps) {
  const tone = Float32Array.from({ length: samples }, (_, i) => 0.3 * Math.sin(i / 7) * Math.sin(i / 900));
  const zeros = ({ input, shape }) => {
    const dims = RING.test(input) && ringSteps !== null ? [1, shape[0], ringSteps] : [1, ...shape];
    return [input, new ort.Tensor('float32', new Float32Array(dims.reduce((a, b) => a * b, 1)), dims)];
  };
  return {
    pcm: new ort.Tensor('float32', tone, [1, samples]),
    speech: new ort.Tensor('float32', [1], [1, 1]),
    ...Object.fromEntries(states.map(zeros)),
  };
}

/**
 * @param {Uint8Array} model
 * @param {Record<string, ort.Tensor>} feed
 */
async function run(model, feed) {
  const session = await ort.InferenceSession.create(model);
  const { score, frames } = await session.run(feed, ['score', 'frames']);
  await session.release();
  return { score: Number(score?.data[0]), steps: frames?.dims[1] };
}

test('the shipped net takes a hop as before and a whole window in one run', async () => {
  ort.env.wasm.numThreads = 1;
  const shipped = new Uint8Array(readFileSync(file('models/voice/model.onnx')));
  const open = withOpenTimeAxis(shipped);
  const hop = feeds(hopSamples, null);
  expect((await run(open, hop)).score).toBeCloseTo((await run(shipped, hop)).score, 4);
  const whole = await run(open, feeds(windowSamples, 1));
  expect(whole.score).not.toBeNaN();
  expect(whole.steps).toBe(windowSamples / manifest.output.frames.stepSamples);
});

import { emulateMedia } from '@web/test-runner-commands';
import { exampleListen } from '../../tests/support/voice-example.js';
import { assert } from 'chai';
import { html } from 'lit';
import { checkAccessible, inside, mount, once, settled, textOf } from '../../tests/elements/support.js';
import type { FaceResult, FusedResult } from '../contract/face.js';
import type { DetectionResult } from '../contract/verdict.js';
import type { Preview, SessionSource } from '../session/snapshot.js';
import type { FacePreview } from './face-preview.js';
import type { JointVerdict } from './joint-verdict.js';
import type { SourceChooser } from './source-chooser.js';

const base = { modality: 'face', span: { startMs: 0, endMs: 1_000 }, timestamp: 0, droppedFrames: 0 } as const;
const box = { x: 0.3, y: 0.2, width: 0.2, height: 0.4 };

const judged = (confidence: number, verdict: 'AUTHENTIC' | 'SUSPICIOUS' | 'DEEPFAKE', track = 1): FaceResult => ({
  ...base,
  track,
  box: { ...box, x: 0.1 + 0.25 * track },
  status: 'analyzing',
  verdict,
  confidence,
  provisional: false,
  score: 1,
  llr: 1,
  frames: 12,
  heat: {
    side: 2,
    values: [4, -4, 0, 2],
    corners: [
      { x: 0.25, y: 0.1 },
      { x: 0.55, y: 0.1 },
      { x: 0.25, y: 0.7 },
    ],
  },
});
const dark: FaceResult = { ...base, track: 3, box, status: 'unreliable', reason: 'dark', measured: 0.03 };
const nobody: FaceResult = { ...base, status: 'no-evidence', reason: 'no-face' };

async function stillOf(): Promise<Preview> {
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 180;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = '#446655';
  context.fillRect(0, 0, 320, 180);
  return { kind: 'still', bitmap: await createImageBitmap(canvas) };
}

async function livePicture(): Promise<Preview> {
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 48;
  canvas.getContext('2d')?.fillRect(0, 0, 64, 48);
  return { kind: 'live', stream: canvas.captureStream(5), mirrored: true };
}

describe('bf-face-preview', () => {
  const show = async (faces: readonly FaceResult[], preview: Preview) =>
    mount<FacePreview>(html`<bf-face-preview .preview=${preview} .faces=${faces}></bf-face-preview>`);

  it('says of each face what is thought of it, in its box and in a list', async () => {
    const element = await show([judged(0.84, 'AUTHENTIC', 1), judged(0.12, 'DEEPFAKE', 2), dark], await stillOf());
    const labels = [...(element.shadowRoot?.querySelectorAll('.label') ?? [])].map((label) => label.textContent);
    assert.deepEqual(labels, ['1: Authentic 84 %', '2: Deepfake 12 %', '3: Too dark']);
    assert.include(textOf(element), 'Face 2: Deepfake, 12 % likely real');
    assert.include(textOf(element), 'Face 3: Too dark. There is too little light on the face.');
    await checkAccessible(element);
  });

  it('tells verdicts apart by the line of the box, not by colour alone', async () => {
    const element = await show(
      [judged(0.84, 'AUTHENTIC', 1), judged(0.5, 'SUSPICIOUS', 2), judged(0.1, 'DEEPFAKE', 3), dark],
      await stillOf(),
    );
    const lines = [...(element.shadowRoot?.querySelectorAll('.box') ?? [])].map(
      (each) => getComputedStyle(each).borderTopStyle,
    );
    assert.deepEqual(lines, ['solid', 'dashed', 'double', 'dotted']);
  });

  it('shows a still as it is, with boxes where the faces are', async () => {
    const element = await show([judged(0.9, 'AUTHENTIC')], await stillOf());
    const still = inside<HTMLCanvasElement>(element, '.still');
    assert.equal(still.width, 320);
    assert.deepEqual([...(still.getContext('2d')?.getImageData(100, 100, 1, 1).data ?? [])], [0x44, 0x66, 0x55, 255]);
    assert.equal(inside(element, '.box').style.left, '35%');
  });

  it('mirrors a camera that looks at its user, boxes included', async () => {
    const element = await show([judged(0.9, 'AUTHENTIC')], await livePicture());
    assert.equal(inside(element, '.box').style.left, '45%');
    assert.include(getComputedStyle(inside(element, 'video')).transform, 'matrix(-1');
    await checkAccessible(element);
  });

  it('lets a live picture play on when its faces change', async () => {
    const preview = await livePicture();
    const element = await show([judged(0.9, 'AUTHENTIC')], preview);
    const video = inside<HTMLVideoElement>(element, 'video');
    assert.equal(video.srcObject, preview.kind === 'live' ? preview.stream : null);
    let startedOver = 0;
    video.addEventListener('emptied', () => startedOver++);
    element.faces = [judged(0.8, 'AUTHENTIC')];
    await settled(document.body);
    await once(video, 'timeupdate');
    assert.equal(startedOver, 0);
  });

  it('shows where it looks on demand', async () => {
    const element = await show([judged(0.9, 'AUTHENTIC')], await stillOf());
    assert.isNull(element.shadowRoot?.querySelector('.heat') ?? null);
    inside(element, 'button').click();
    await settled(document.body);
    const heat = inside<HTMLCanvasElement>(element, '.heat');
    const context = heat.getContext('2d') as CanvasRenderingContext2D;
    const { data } = context.getImageData(0, 0, heat.width, heat.height);
    assert.isTrue(data.some((value) => value > 0));
    assert.equal(inside(element, 'button').getAttribute('aria-pressed'), 'true');
    await checkAccessible(element);
  });

  it('says that it looks less often, and why', async () => {
    const element = await show([judged(0.9, 'AUTHENTIC')], await stillOf());
    assert.notInclude(textOf(element), 'instead of five');
    element.pace = { intervalMs: 500, cause: 'battery' };
    await settled(document.body);
    assert.include(
      textOf(element),
      'Faces are judged twice a second instead of five times, because the battery is low.',
    );
    element.pace = { intervalMs: 1_000, cause: 'hot' };
    await settled(document.body);
    assert.include(
      textOf(element),
      'Faces are judged once a second instead of five times, because this device is hot or overloaded.',
    );
    await checkAccessible(element);
  });

  it('says when nobody is there', async () => {
    assert.include(textOf(await show([nobody], await stillOf())), 'No face is in the picture.');
  });
});

const fused = (part: Partial<FusedResult>): FusedResult => ({
  status: 'analyzing',
  verdict: 'SUSPICIOUS',
  confidence: 0.5,
  provisional: false,
  llr: 0,
  voiceLlr: -4,
  faceLlr: 4,
  agreement: 'voice-suspect',
  span: { startMs: 0, endMs: 4_000 },
  ...part,
});
const cloned: DetectionResult = {
  status: 'analyzing',
  verdict: 'DEEPFAKE',
  confidence: 0.05,
  provisional: false,
  score: -4,
  llr: -4,
  speechMs: 4_000,
  frames: [],
  span: { startMs: 0, endMs: 4_000 },
  timestamp: 0,
  droppedHops: 0,
};

describe('bf-joint-verdict', () => {
  it('shows both together and each by itself, and says that they disagree', async () => {
    const element = await mount<JointVerdict>(
      html`<bf-joint-verdict .fused=${fused({})} .voice=${cloned} .face=${judged(0.95, 'AUTHENTIC')}></bf-joint-verdict>`,
    );
    const names = [...(element.shadowRoot?.querySelectorAll('bf-confidence-meter') ?? [])].map((meter) =>
      meter.shadowRoot?.querySelector('[role="meter"]')?.getAttribute('aria-label'),
    );
    assert.deepEqual(names, [
      'Confidence that voice and face are real',
      'Confidence that the face is real',
      'Confidence that the voice is real',
    ]);
    assert.include(textOf(element), 'the face looks real, but the voice sounds synthetic');
    await checkAccessible(element);
  });

  it('says below the meter of the voice what a longer listen comes to', async () => {
    const listen = exampleListen({ speechMs: 31_000, confidence: 0.12, verdict: 'DEEPFAKE' });
    const element = await mount<JointVerdict>(
      html`<bf-joint-verdict .fused=${fused({})} .voice=${{ ...cloned, listen }} .face=${judged(0.95, 'AUTHENTIC')}></bf-joint-verdict>`,
    );
    assert.include(textOf(element), 'Last 31 s of speech 12 % likely real: Deepfake');
    await checkAccessible(element);
  });

  it('says why one of them has no meter, and shows no third', async () => {
    const element = await mount<JointVerdict>(
      html`<bf-joint-verdict
        .fused=${fused({ agreement: 'one', faceLlr: null, verdict: 'DEEPFAKE' })}
        .voice=${cloned}
        .face=${dark}
      ></bf-joint-verdict>`,
    );
    assert.equal(element.shadowRoot?.querySelectorAll('bf-confidence-meter').length, 1);
    assert.include(textOf(element), 'Too dark.');
    await checkAccessible(element);
  });

  it('has no verdict before there is one, and no row for sound that is not there', async () => {
    const element = await mount<JointVerdict>(
      html`<bf-joint-verdict .face=${nobody} .sound=${false}></bf-joint-verdict>`,
    );
    assert.include(textOf(element), 'Watching');
    assert.include(textOf(element), 'No face.');
    assert.notInclude(textOf(element), 'Voice');
    await checkAccessible(element);
  });
});

describe('bf-source-chooser with a face model', () => {
  const show = async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    return mount<SourceChooser>(
      html`<bf-source-chooser can-judge-faces .cameras=${[{ deviceId: 'c1', label: 'Desk camera' }]}></bf-source-chooser>`,
    );
  };
  const choose = async (element: SourceChooser, value: string): Promise<void> => {
    inside<HTMLInputElement>(element, `input[value="${value}"]`).click();
    await settled(document.body);
  };

  it('offers the camera, and says what the browser will ask', async () => {
    const element = await show();
    await choose(element, 'camera');
    assert.include(textOf(element), 'Your browser will ask for the camera and the microphone.');
    await checkAccessible(element);
    const asked = once<SessionSource>(element, 'bf-start');
    inside(element, 'button.primary').click();
    assert.deepEqual((await asked).detail, { kind: 'camera', facing: 'user', microphone: true });
  });

  it('takes another camera, and leaves the voice out', async () => {
    const element = await show();
    await choose(element, 'camera');
    const select = inside<HTMLSelectElement>(element, 'select[name="camera"]');
    select.value = 'c1';
    select.dispatchEvent(new Event('change'));
    inside<HTMLInputElement>(element, 'input[name="voice"]').click();
    await settled(document.body);
    const asked = once<SessionSource>(element, 'bf-start');
    inside(element, 'button.primary').click();
    assert.deepEqual((await asked).detail, { kind: 'camera', deviceId: 'c1', microphone: false });
  });

  it('judges the picture of a screen only when asked to', async () => {
    const element = await show();
    await choose(element, 'display');
    assert.include(textOf(element), 'the picture is let go at once');
    inside<HTMLInputElement>(element, 'input[name="picture"]').click();
    await settled(document.body);
    assert.include(textOf(element), 'Sound and picture are judged');
    const asked = once<SessionSource>(element, 'bf-start');
    inside(element, 'button.primary').click();
    assert.deepEqual((await asked).detail, { kind: 'display', picture: true });
    await checkAccessible(element);
  });

  it('offers no camera without a face model', async () => {
    const element = await mount<SourceChooser>(html`<bf-source-chooser></bf-source-chooser>`);
    assert.isNull(element.shadowRoot?.querySelector('input[value="camera"]') ?? null);
  });
});

import { assert } from 'chai';
import { html } from 'lit';
import { checkAccessible, inside, mount, settled, textOf } from '../../tests/elements/support.js';
import type { DetectionResult } from '../contract/verdict.js';
import { Timeline } from '../session/timeline.js';
import type { SessionTimeline } from './session-timeline.js';

/** Two seconds of each: authentic, silence, clipping, a pause, deepfake with marks. */
function heard(): Timeline {
  const timeline = new Timeline();
  const add = (rest: object, hops = 8): void => {
    for (let i = 0; i < hops; i++) {
      const startMs = timeline.endMs;
      const base = { span: { startMs, endMs: startMs + 250 }, timestamp: 0, droppedHops: 0 };
      timeline.append({ ...base, ...rest } as DetectionResult);
    }
  };
  const analyzing = { status: 'analyzing', provisional: false, score: 0, llr: 0, speechMs: 4_000 };
  add({ ...analyzing, verdict: 'AUTHENTIC', confidence: 0.9, frames: [1, 1, 1, 1] });
  add({ status: 'no-evidence', reason: 'silence' });
  add({ status: 'unreliable', reason: 'clipping', measured: 0.2 });
  add({ status: 'gap', cause: 'paused' });
  add({ ...analyzing, verdict: 'DEEPFAKE', confidence: 0.1, frames: [1, -4, -4, 1] });
  return timeline;
}

const shown = (timeline: Timeline): Promise<SessionTimeline> =>
  mount<SessionTimeline>(
    html`<bf-session-timeline .timeline=${timeline} .version=${timeline.version}></bf-session-timeline>`,
  );

async function press(element: SessionTimeline, ...keys: string[]): Promise<HTMLElement> {
  const plot = inside(element, '[role=slider]');
  plot.focus();
  for (const key of keys) plot.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await element.updateComplete;
  return plot;
}

describe('bf-session-timeline', () => {
  it('waits for the first sound', async () => {
    const element = await shown(new Timeline());
    assert.match(textOf(element), /begins with the first sound/);
    await checkAccessible(element);
  });

  it('is accessible in both themes, table and all', async () => {
    const element = await shown(heard());
    inside<HTMLDetailsElement>(element, 'details').open = true;
    await new Promise((resolve) => inside(element, 'details').addEventListener('toggle', resolve, { once: true }));
    await settled(document);
    assert.equal(element.shadowRoot?.querySelectorAll('tbody tr').length, 5);
    assert.match(textOf(element), /0:08 0:10 Deepfake 10 % likely real on average; 50 % of moments sounded synthetic/);
    await checkAccessible(element);
  });

  it('tells apart by pattern what was not judged', async () => {
    const element = await shown(heard());
    const fills = [...(element.shadowRoot?.querySelectorAll('.plot .area') ?? [])].map((area) =>
      area.getAttribute('fill'),
    );
    assert.deepEqual(fills, ['url(#no-evidence)', 'url(#unreliable)', 'url(#gap)']);
    for (const fill of fills) assert.isOk(element.shadowRoot?.querySelector(`pattern${fill?.slice(4, -1)}`));
  });

  it('marks the moments that sounded synthetic', async () => {
    const element = await shown(heard());
    assert.equal(inside(element, '.plot .marks').getAttribute('d')?.match(/M/g)?.length, 16);
    assert.match(inside(element, '.legend').textContent ?? '', /moments that sounded synthetic/);
  });

  it('is explored with the keyboard and read out', async () => {
    const element = await shown(heard());
    const plot = await press(element, 'Home');
    assert.equal(plot.getAttribute('aria-valuetext'), '0:00: Authentic, 90 % likely real');
    await press(element, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    assert.equal(plot.getAttribute('aria-valuetext'), '0:03: Silence');
    assert.equal(plot.getAttribute('aria-valuenow'), '3');
    await press(element, 'End');
    assert.match(
      plot.getAttribute('aria-valuetext') ?? '',
      /Deepfake, 10 % likely real, this moment itself sounded synthetic/,
    );
    assert.match(inside(element, '.readout').textContent ?? '', /0:10: Deepfake/);
    await press(element, 'Escape');
    assert.match(inside(element, '.readout').textContent ?? '', /arrow keys/);
  });

  it('leaves other keys to the page', async () => {
    const element = await shown(heard());
    const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    inside(element, '[role=slider]').dispatchEvent(event);
    assert.isFalse(event.defaultPrevented);
  });

  it('shows the last minute or all', async () => {
    const timeline = heard();
    const element = await shown(timeline);
    const [recent, all] = element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.zoom button') ?? [];
    assert.equal(all?.getAttribute('aria-pressed'), 'true');
    recent?.click();
    await element.updateComplete;
    assert.isTrue(element.recent);
    assert.equal(recent?.getAttribute('aria-pressed'), 'true');
  });

  it('draws half an hour with no more pieces than pixels ask for', async () => {
    const timeline = new Timeline();
    for (let i = 1; i <= 7_200; i++) {
      const span = { startMs: 0, endMs: i * 250 };
      const rest = {
        verdict: 'AUTHENTIC',
        confidence: 0.9,
        provisional: false,
        score: 0,
        llr: 0,
        speechMs: 4_000,
        frames: [],
      } as const;
      timeline.append({ status: 'analyzing', span, timestamp: 0, droppedHops: 0, ...rest });
    }
    const element = await shown(timeline);
    const moves = inside(element, '.trace').getAttribute('d')?.match(/M/g)?.length ?? 0;
    assert.isAtMost(moves, element.clientWidth * 2 + 2);
    assert.isAbove(moves, 100);
  });
});

import { assert } from 'chai';
import { exampleListen } from '../../tests/support/voice-example.js';
import { html } from 'lit';
import { checkAccessible, inside, mount, once, textOf } from '../../tests/elements/support.js';
import type { DetectionResult } from '../contract/verdict.js';
import { createSessionGroup, MAX_SESSIONS } from '../session/group.js';
import type { Session } from '../session/session.js';
import { emptySnapshot, type SessionSnapshot } from '../session/snapshot.js';
import { Timeline } from '../session/timeline.js';
import { CallMember } from './call-member.js';

if (customElements.get('bf-call-member') === undefined) customElements.define('bf-call-member', CallMember);

const RESULT: DetectionResult = {
  status: 'analyzing',
  verdict: 'DEEPFAKE',
  confidence: 0.12,
  provisional: false,
  score: -2,
  llr: -2,
  speechMs: 4_000,
  frames: [],
  span: { startMs: 0, endMs: 4_000 },
  timestamp: 0,
  droppedHops: 0,
};

/** A session that stands still in one state, and notes what it is told to do. */
function frozen(snapshot: Partial<SessionSnapshot>): { readonly session: Session; readonly told: string[] } {
  const told: string[] = [];
  const tell = (word: string) => async (): Promise<void> => void told.push(word);
  const session: Session = {
    snapshot: { ...emptySnapshot(1_800_000), source: { kind: 'microphone' }, ...snapshot },
    timeline: new Timeline(),
    faceTimeline: new Timeline(),
    subscribe: () => () => undefined,
    prepare: tell('prepare'),
    start: tell('start'),
    pause: tell('pause'),
    resume: tell('resume'),
    retry: tell('retry'),
    setPrior: () => undefined,
    stop: tell('stop'),
    reset: () => undefined,
    dispose: tell('dispose'),
  };
  return { session, told };
}

const member = (session: Session): Promise<CallMember> =>
  mount<CallMember>(html`<bf-call-member .session=${session} name="Anna"></bf-call-member>`);

const buttonsOf = (element: CallMember): string[] =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].map((button) => button.ariaLabel ?? '');

describe('bf-call-member', () => {
  it('lets a longer listen stand', async () => {
    const listen = exampleListen();
    const result = { ...RESULT, verdict: 'SUSPICIOUS', confidence: 0.5, listen } as const;
    const { session } = frozen({ phase: 'analyzing', begun: true, result });
    const element = await member(session);
    assert.match(textOf(element), /Anna.*Authentic.*Last 24 s of speech/);
    const meter = inside(inside(element, 'bf-confidence-meter'), '[role=meter]');
    assert.equal(meter.getAttribute('aria-valuenow'), '88');
    await checkAccessible(element);
  });

  it('says who it is about, and the verdict in words', async () => {
    const { session } = frozen({ phase: 'analyzing', begun: true, result: RESULT });
    assert.match(textOf(await member(session)), /Anna.*Deepfake.*Firm/);
  });

  it('names whom each button is about, and tells that session alone', async () => {
    const { session, told } = frozen({ phase: 'analyzing', begun: true, result: RESULT });
    const element = await member(session);
    assert.deepEqual(buttonsOf(element), ['Pause: Anna', 'Stop: Anna']);
    inside(element, 'button').click();
    assert.deepEqual(told, ['pause']);
  });

  it('offers to take over a device that another tab holds', async () => {
    const { session, told } = frozen({ phase: 'failed', error: { code: 'device-held', message: '' } });
    const element = await member(session);
    assert.include(buttonsOf(element), 'Take over: Anna');
    assert.match(textOf(element), /Another tab is listening to it/);
    inside(element, 'button[aria-label^="Take over"]').click();
    assert.deepEqual(told, ['retry']);
  });

  it('can be taken out when it has ended', async () => {
    const element = await member(frozen({ phase: 'done', begun: true, result: RESULT }).session);
    const asked = once(element, 'bf-leave');
    inside(element, 'button').click();
    await asked;
  });

  for (const phase of ['asking', 'buffering', 'analyzing', 'paused', 'done', 'failed'] as const) {
    it(`has no accessibility finding while ${phase}`, async () => {
      const result = phase === 'asking' || phase === 'failed' ? null : RESULT;
      await checkAccessible(await member(frozen({ phase, result }).session));
    });
  }
});

describe('a group of sessions', () => {
  const open = () => createSessionGroup({ models: { modelBaseUrl: 'm/', runtimeBaseUrl: 'r/', gateUrl: 'g' } });

  it('holds ten and more, tells of each change, and refuses one too many', () => {
    const group = open();
    const counts: number[] = [];
    group.subscribe((sessions) => counts.push(sessions.length));
    for (let i = 0; i < MAX_SESSIONS; i++) group.add();
    assert.isAtLeast(group.sessions.length, 10);
    assert.deepEqual(
      counts,
      Array.from({ length: MAX_SESSIONS }, (_, i) => i + 1),
    );
    assert.throws(() => group.add());
  });

  it('lets one go and keeps the others', async () => {
    const group = open();
    const [first, second] = [group.add(), group.add()];
    await group.remove(first);
    assert.deepEqual(group.sessions, [second]);
    await group.dispose();
    assert.deepEqual(group.sessions, []);
  });
});

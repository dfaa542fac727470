/** What is said and how it lies in a language that is long, and in one that runs from right to left. */
import { msg } from '@lit/localize';
import { assert } from 'chai';
import { html, type TemplateResult } from 'lit';
import { setViewport } from '@web/test-runner-commands';
import { checkAccessible, inside, mount, once, settled, textOf } from '../../tests/elements/support.js';
import type { AnalyzingResult } from '../contract/verdict.js';
import type { Language } from '../ui/language.js';
import type { LanguageSelect } from '../ui/language-select.js';
import { plural } from '../ui/words/format.js';
import { spokenTime } from '../ui/words/time.js';
import { verdictWords } from '../ui/words/verdict.js';
import { loadLanguage, saveLanguage } from './chosen-language.js';
import { applyLanguage } from './language-choice.js';
import { startView } from './start-view.js';
import { AlertsView } from './views/alerts-view.js';
import { VerifyView } from './views/verify-view.js';
import { emptySnapshot } from '../session/snapshot.js';

const RESULT: AnalyzingResult = {
  status: 'analyzing',
  verdict: 'DEEPFAKE',
  confidence: 0.25,
  provisional: true,
  score: -1.5,
  llr: -1.1,
  speechMs: 2_500,
  frames: [],
  span: { startMs: 0, endMs: 2_500 },
  timestamp: 0,
  droppedHops: 0,
};

for (const [name, element] of Object.entries({ 'bf-alerts-view': AlertsView, 'bf-verify-view': VerifyView })) {
  customElements.define(name, element);
}

const VIEWS: Readonly<Record<string, () => TemplateResult>> = {
  'the first page': () =>
    html`<div>${startView({
      snapshot: emptySnapshot(1_800_000, true),
      microphones: [],
      cameras: [],
      permission: 'prompt',
      canShare: true,
      prior: 0.5,
      choice: 'microphone',
      consent: null,
      whole: true,
      onTry: () => undefined,
    })}</div>`,
  'a verdict': () =>
    html`<bf-verdict-card .result=${RESULT}><bf-confidence-meter .result=${RESULT}></bf-confidence-meter></bf-verdict-card>`,
  'an error': () =>
    html`<bf-error-panel can-leave .error=${{ code: 'device-held', message: 'Another tab has it.' }}></bf-error-panel>`,
  'the rules for alerts': () => html`<bf-alerts-view></bf-alerts-view>`,
  'the page that verifies': () => html`<bf-verify-view></bf-verify-view>`,
};

/** Elements that are wider than their place, those below shadow roots included. */
function overflowing(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const own = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const kept = element.closest('svg, .scroll, .visually-hidden, select, input, .hero') !== null;
    const inner = element.shadowRoot === null ? [] : overflowing(element.shadowRoot);
    return own && !kept && getComputedStyle(element).display !== 'inline'
      ? [`${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`, ...inner]
      : inner;
  });
}

async function speak(language: Language): Promise<void> {
  assert.equal(await applyLanguage(language), language);
}

describe('languages', () => {
  before(() => setViewport({ width: 320, height: 700 }));
  after(async () => {
    await speak('en');
    await setViewport({ width: 800, height: 600 });
  });

  for (const [language, words] of Object.entries({
    de: { direction: 'ltr', verdict: 'Deepfake', said: 'Das klingt künstlich' },
    ar: { direction: 'rtl', verdict: 'تزييف عميق', said: 'يبدو هذا اصطناعيًا' },
  }) as [Language, { direction: string; verdict: string; said: string }][]) {
    it(`${language}: what is on the page is said anew, and the page runs ${words.direction}`, async () => {
      await speak('en');
      const card = await mount(html`<bf-verdict-card .result=${RESULT}></bf-verdict-card>`);
      assert.include(textOf(card), 'This sounds synthetic');
      await speak(language);
      await settled(document.body);
      assert.equal(inside(card, '#name').textContent, words.verdict);
      assert.include(textOf(card), words.said);
      const { lang, dir } = document.documentElement;
      assert.deepEqual([lang, dir], [language, words.direction]);
    });

    for (const [name, template] of Object.entries(VIEWS)) {
      it(`${language}: ${name} fits 320 px, and axe finds nothing`, async () => {
        await speak(language);
        const element = await mount(template());
        await settled(document.body);
        assert.isAtMost(document.documentElement.scrollWidth, 320);
        assert.deepEqual(overflowing(element), []);
        await checkAccessible(element);
      });
    }
  }

  it('the needle stands in the zone of its verdict, whichever way the page runs', async () => {
    for (const language of ['en', 'ar'] as const) {
      await speak(language);
      const meter = await mount(html`<bf-confidence-meter .result=${RESULT}></bf-confidence-meter>`);
      const needle = inside(meter, '.pointer').getBoundingClientRect();
      const zone = inside(meter, '.zone.here').getBoundingClientRect();
      assert.isTrue(zone.left <= needle.x && needle.x <= zone.right, language);
    }
  });

  it('counts in all forms of Arabic, and writes times by its rules', async () => {
    await speak('ar');
    assert.deepEqual(
      [0, 1, 2, 3, 11, 100].map((count) => plural(count, msg('one:# gap|other:# gaps'))),
      ['لا فجوات', 'فجوة واحدة', 'فجوتان', '3 فجوات', '11 فجوة', '100 فجوة'],
    );
    assert.equal(spokenTime(120_000), 'دقيقتان');
    await speak('ja');
    assert.equal(verdictWords('SUSPICIOUS').name, '疑わしい');
  });

  it('shows the language that is spoken, asks for another, and keeps the choice', async () => {
    await speak('en');
    const element = await mount<LanguageSelect>(html`<bf-language-select></bf-language-select>`);
    const select = inside<HTMLSelectElement>(element, 'select');
    assert.equal(select.value, 'en');
    await checkAccessible(element);
    const asked = once<Language>(element, 'bf-language');
    select.value = 'fr';
    select.dispatchEvent(new Event('change'));
    assert.equal((await asked).detail, 'fr');
    saveLanguage('fr');
    assert.equal(loadLanguage(), 'fr');
    localStorage.removeItem('bona-fide.language');
    assert.equal(loadLanguage(), 'en');
  });
});

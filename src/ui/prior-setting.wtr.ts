import { assert } from 'chai';
import { html } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import { checkAccessible, inside, mount, once, textOf } from '../../tests/elements/support.js';
import type { PriorSetting } from './prior-setting.js';

/** Opened, as its user has it, and with a parent that sets what is asked for. */
async function opened(prior: number): Promise<PriorSetting> {
  const element = await mount<PriorSetting>(html`<bf-prior-setting .prior=${prior}></bf-prior-setting>`);
  inside<HTMLDetailsElement>(element, 'details').open = true;
  element.addEventListener('bf-prior', ({ detail }) => {
    element.prior = detail;
  });
  return element;
}

const range = (element: PriorSetting): HTMLInputElement => inside<HTMLInputElement>(element, 'input');
const reset = (element: PriorSetting): HTMLButtonElement => inside<HTMLButtonElement>(element, 'button');

describe('bf-prior-setting', () => {
  it('is neutral to begin with, and says what it does', async () => {
    const element = await mount<PriorSetting>(html`<bf-prior-setting></bf-prior-setting>`);
    assert.match(textOf(element), /^Before listening: 50 % likely real/);
    assert.match(textOf(element), /At 50 % the voice alone decides/);
    assert.isTrue(reset(element).disabled);
    assert.equal(
      range(element).ariaValueText ?? range(element).getAttribute('aria-valuetext'),
      '50 % likely real: Even',
    );
  });

  for (const prior of [0.05, 0.2, 0.5, 0.95]) {
    it(`has no accessibility finding at ${prior}`, async () => checkAccessible(await opened(prior)));
  }

  it('goes by keyboard, and says each step in words', async () => {
    const element = await opened(0.5);
    range(element).focus();
    const asked = once<number>(element, 'bf-prior');
    await sendKeys({ press: 'ArrowLeft' });
    assert.equal((await asked).detail, 0.45);
    await sendKeys({ press: 'Home' });
    await element.updateComplete;
    assert.equal(element.prior, 0.05);
    assert.equal(range(element).getAttribute('aria-valuetext'), '5 % likely real: Very likely fake');
    assert.match(inside(element, 'summary').textContent, /5 % likely real/);
    await sendKeys({ press: 'End' });
    assert.equal(element.prior, 0.95);
  });

  it('goes back to neutral, and the focus is not lost', async () => {
    const element = await opened(0.2);
    assert.isFalse(reset(element).disabled);
    reset(element).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    assert.equal(element.prior, 0.5);
    assert.equal(range(element).value, '50');
    assert.equal(element.shadowRoot?.activeElement, range(element));
  });

  it('fits where there is little room', async () => {
    const element = await opened(0.95);
    element.style.width = '220px';
    assert.isAtMost(element.scrollWidth, 220);
  });
});

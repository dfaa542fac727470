import { assert } from 'chai';
import { html } from 'lit';
import { checkAccessible, inside, mount, once } from '../../tests/elements/support.js';
import type { DropTarget } from './drop-target.js';
import type { StatusAnnouncer } from './status-announcer.js';
import type { ThemeSwitch } from './theme-switch.js';

describe('bf-status-announcer', () => {
  const region = (element: StatusAnnouncer): HTMLElement => inside(element, '[role=status]');
  const said = (element: StatusAnnouncer): string => region(element).textContent;

  it('is one polite live region', async () => {
    const element = await mount<StatusAnnouncer>(html`<bf-status-announcer></bf-status-announcer>`);
    assert.equal(region(element).getAttribute('aria-live'), 'polite');
    await checkAccessible(element);
  });

  it('speaks at once, and only when there is something new', async () => {
    const element = await mount<StatusAnnouncer>(html`<bf-status-announcer></bf-status-announcer>`);
    element.message = 'Verdict: Authentic.';
    await element.updateComplete;
    await element.updateComplete;
    assert.equal(said(element), 'Verdict: Authentic.');
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    observer.observe(region(element), { childList: true, characterData: true, subtree: true });
    element.message = 'Verdict: Authentic.';
    element.requestUpdate();
    await element.updateComplete;
    observer.disconnect();
    assert.equal(changes, 0);
  });

  it('does not talk over itself: of a wavering verdict only the last is said', async () => {
    const element = await mount<StatusAnnouncer>(html`<bf-status-announcer .message=${'One.'}></bf-status-announcer>`);
    const spoken: string[] = [];
    const changed = new Promise<void>((resolve) => {
      new MutationObserver(() => {
        spoken.push(said(element));
        resolve();
      }).observe(region(element), { childList: true, characterData: true, subtree: true });
    });
    for (const message of ['Two.', 'One.', 'Three.']) {
      element.message = message;
      await element.updateComplete;
    }
    assert.equal(said(element), 'One.');
    await changed;
    assert.deepEqual(spoken, ['Three.']);
  });
});

describe('bf-theme-switch', () => {
  it('shows the choice and asks for another', async () => {
    const element = await mount<ThemeSwitch>(html`<bf-theme-switch .choice=${'light'}></bf-theme-switch>`);
    const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
    assert.deepEqual(
      buttons.map((button) => [button.ariaLabel, button.ariaPressed]),
      [
        ['As the system', 'false'],
        ['Light', 'true'],
        ['Dark', 'false'],
      ],
    );
    const asked = once(element, 'bf-theme');
    buttons[2]?.click();
    assert.equal((await asked).detail, 'dark');
    assert.equal(element.choice, 'light', 'state comes down, it is not taken');
    await checkAccessible(element);
  });
});

describe('bf-drop-target', () => {
  const drag = (type: string, files: readonly File[]): DragEvent => {
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    if (files.length === 0) dataTransfer.setData('text/plain', 'words');
    return new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
  };
  const file = new File(['x'], 'call.wav', { type: 'audio/wav' });

  it('takes files from anywhere on the page', async () => {
    const element = await mount<DropTarget>(html`<bf-drop-target></bf-drop-target>`);
    document.body.dispatchEvent(drag('dragenter', [file]));
    await element.updateComplete;
    inside(element, '.cover');
    await checkAccessible(element);
    const dropped = once<readonly File[]>(element, 'bf-files');
    document.body.dispatchEvent(drag('drop', [file]));
    assert.deepEqual(
      (await dropped).detail.map(({ name }) => name),
      ['call.wav'],
    );
    await element.updateComplete;
    assert.isNull(element.shadowRoot?.querySelector('.cover'));
  });

  it('leaves dragged words alone', async () => {
    const element = await mount<DropTarget>(html`<bf-drop-target></bf-drop-target>`);
    const event = drag('dragenter', []);
    document.body.dispatchEvent(event);
    await element.updateComplete;
    assert.isFalse(event.defaultPrevented);
    assert.isNull(element.shadowRoot?.querySelector('.cover'));
  });

  it('lets go of the page when it is removed', async () => {
    const element = await mount<DropTarget>(html`<bf-drop-target></bf-drop-target>`);
    element.remove();
    const event = drag('dragover', [file]);
    document.body.dispatchEvent(event);
    assert.isFalse(event.defaultPrevented);
  });
});

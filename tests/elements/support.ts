/** Puts an element on the page by itself, and holds it against axe in both themes. */
import 'axe-core/axe.js';
import type axeCore from 'axe-core';
import { emulateMedia } from '@web/test-runner-commands';
import { assert } from 'chai';
import { LitElement, render, type TemplateResult } from 'lit';
import { defineElements } from '../../src/ui/define.js';
import { defineSessionElements } from '../../src/ui/define-session.js';

declare const axe: typeof axeCore;

/** What only a whole page can have. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main'];

defineElements();
defineSessionElements();

/** Renders `template` into an otherwise empty page and gives its first element, updated. */
export async function mount<T extends HTMLElement>(template: TemplateResult): Promise<T> {
  document.body.replaceChildren();
  const host = document.createElement('div');
  document.body.append(host);
  render(template, host);
  const element = host.firstElementChild as T;
  await settled(host);
  return element;
}

/** Resolves when every element below `root`, those in shadow trees included, has rendered. */
export async function settled(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    if (!(element instanceof LitElement)) continue;
    await element.updateComplete;
    await settled(element.renderRoot as ShadowRoot);
  }
}

/** What a query finds in the element's shadow tree; it must be there. */
export function inside<T extends Element = HTMLElement>(element: HTMLElement, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  assert.isOk(found, `${element.localName} holds ${selector}`);
  return found as T;
}

/** All text in its shadow tree, that of each element apart. */
export function textOf(element: HTMLElement): string {
  const walker = document.createTreeWalker(element.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let parent: Node | null = null; walker.nextNode() !== null; parent = walker.currentNode.parentNode) {
    const { parentNode, textContent } = walker.currentNode;
    text += `${parent === parentNode ? '' : ' '}${textContent}`;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Resolves with the first event of this name. */
export function once<T>(element: HTMLElement, name: string): Promise<CustomEvent<T>> {
  return new Promise((resolve) => {
    element.addEventListener(name, (event) => resolve(event as CustomEvent<T>), { once: true });
  });
}

/** No violation in light, none in dark. */
export async function checkAccessible(element: HTMLElement): Promise<void> {
  // Without motion, colours are at once what they will be.
  await emulateMedia({ reducedMotion: 'reduce' });
  const { style } = document.documentElement;
  for (const theme of ['light', 'dark']) {
    style.colorScheme = theme;
    style.background = 'light-dark(#f4f1e8, #0f1413)';
    const rules = Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }]));
    const { violations } = await axe.run(element, { rules });
    const found = violations.map(
      ({ id, nodes }) => `${theme}: ${id} at ${nodes.map((node) => node.html).join(' and ')}`,
    );
    assert.deepEqual(found, []);
  }
}

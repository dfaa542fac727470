/**
 * Entry of the page that other sites show in a frame. It holds one `<bona-fide>`, tells its host verdicts and states, and
 * starts only by a press of the visitor on a button that the visitor sees.
 */
import { EMBED_PROTOCOL, type EmbedEvent, type EmbedReady } from '../contract/embed.js';
import { setAssetsBase } from '../element/assets.js';
import { BonaFideElement } from '../element/bona-fide.js';
import type { BonaFideEventMap } from '../element/events.js';
import { allowedOrigins, commandOf, createPace, isHello } from './guard.js';
import { type SeenWatch, watchBlocks } from './visible.js';

setAssetsBase(new URL('./', document.baseURI));
customElements.define('bona-fide', BonaFideElement);
const found = document.querySelector('bona-fide');
if (!(found instanceof BonaFideElement)) throw new TypeError('The page lacks its element');
const element: BonaFideElement = found;
const origins = allowedOrigins(location.search, location.origin);
/** One for all ports: whoever floods one gets no other. */
const keepsPace = createPace();
let port: MessagePort | null = null;

const tell = (event: EmbedEvent): void => port?.postMessage(event);

addEventListener('message', ({ data, origin, source, ports }) => {
  const [given] = ports;
  if (source !== parent || !origins.has(origin) || !isHello(data) || given === undefined || !keepsPace()) return;
  port?.close();
  port = given;
  given.onmessage = (message) => {
    if (!keepsPace()) given.close();
    else obey(message.data);
  };
  tell({ kind: 'welcome', protocol: EMBED_PROTOCOL });
  tell({ kind: 'state', phase: element.phase });
  tellHeight();
});

function obey(data: unknown): void {
  const command = commandOf(data);
  switch (command?.kind) {
    case undefined:
      return;
    case 'pause':
      void element.pause();
      return;
    case 'stop':
      void element.stop();
      return;
    case 'theme':
      element.theme = command.theme;
      return;
    case 'style':
      for (const [name, value] of Object.entries(command.properties)) element.style.setProperty(name, value);
      return;
  }
}

function on<Name extends keyof BonaFideEventMap>(name: Name, act: (event: BonaFideEventMap[Name]) => void): void {
  element.addEventListener(name, act as EventListener);
}

on('bonafide-state', ({ detail }) => tell({ kind: 'state', phase: detail.phase }));
on('bonafide-verdict', ({ detail }) => tell({ kind: 'verdict', result: detail }));
on('bonafide-error', ({ detail }) => tell({ kind: 'error', error: detail }));

const tellHeight = (): void => tell({ kind: 'height', heightPx: Math.ceil(element.getBoundingClientRect().height) });
new ResizeObserver(tellHeight).observe(element);

// Framed by another site, a press counts only where the visitor sees what is pressed.
if (parent !== window) {
  const note = document.querySelector('#unseen');
  let watch: SeenWatch | null = null;
  void element.updateComplete.then(() => {
    const panel = element.renderRoot.querySelector('.panel');
    if (panel !== null) watch = watchBlocks(panel);
  });
  const guard = (event: Event): void => {
    const seen = watch?.sees(event) === true;
    note?.toggleAttribute('hidden', seen);
    if (seen) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // What a key presses is a click too.
  addEventListener('click', guard, { capture: true });
}

// It says nothing but that there is a page to greet; what answers is held against the list.
const ready: EmbedReady = { protocol: EMBED_PROTOCOL, kind: 'ready' };
if (parent !== window) parent.postMessage(ready, '*');

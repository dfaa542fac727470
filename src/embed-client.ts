/** The host's side of `/embed`: a frame, and what is judged in it, typed. */
import { EMBED_PROTOCOL, type EmbedCommand, type EmbedEvent, type EmbedReady } from './contract/embed.js';

export type { EmbedCommand, EmbedEvent } from './contract/embed.js';

export interface EmbedOptions {
  /** Absolute URL of the app's embed page. */
  readonly url: string | URL;
  /** Called with everything the frame says. */
  readonly onEvent?: (event: EmbedEvent) => void;
  /** Lets the frame's height follow its content; true when absent. */
  readonly autoHeight?: boolean;
}

export interface Embed {
  /** The frame itself, as of now in the page. */
  readonly frame: HTMLIFrameElement;
  /** Tells the frame something; nothing before it has said `welcome`. */
  send(command: EmbedCommand): void;
  /** Takes the frame out of the page, and what listens for it. */
  remove(): void;
}

/** Puts the frame into `parent`. The frame speaks only to the origins that its address names. */
export function embed(parent: Element, { url, onEvent, autoHeight = true }: EmbedOptions): Embed {
  const { origin, href } = new URL(url, document.baseURI);
  const frame = document.createElement('iframe');
  frame.src = href;
  frame.allow = 'microphone; camera; display-capture; screen-wake-lock';
  frame.title = 'Voice check';
  frame.style.cssText = 'border:0;width:100%;height:24rem';
  let port: MessagePort | null = null;
  const greet = ({ source, data, origin: from }: MessageEvent<EmbedReady | null>): void => {
    if (source !== frame.contentWindow || from !== origin) return;
    if (data?.protocol !== EMBED_PROTOCOL || data.kind !== 'ready') return;
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = (message: MessageEvent<EmbedEvent>) => {
      if (autoHeight && message.data.kind === 'height') frame.style.height = `${message.data.heightPx}px`;
      onEvent?.(message.data);
    };
    frame.contentWindow?.postMessage({ protocol: EMBED_PROTOCOL, kind: 'hello' }, origin, [channel.port2]);
  };
  addEventListener('message', greet);
  parent.append(frame);
  return {
    frame,
    send: (command) => port?.postMessage(command),
    remove() {
      removeEventListener('message', greet);
      port?.close();
      frame.remove();
    },
  };
}

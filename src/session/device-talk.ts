/** Tabs that tell each other which of them listens to a device. */

const CHANNEL = 'bona-fide-devices';
/** A tab in the background is slow to answer. */
const ANSWER_MS = 500;

type Talk =
  | { readonly kind: 'who'; readonly name: string }
  | { readonly kind: 'me'; readonly name: string; readonly tab: string };

/** Answers other tabs until the returned function is called. */
export function answerAsHolder(name: string): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  const since = new Date().toLocaleTimeString();
  channel.onmessage = ({ data }: MessageEvent<Talk>) => {
    if (data.kind !== 'who' || data.name !== name) return;
    channel.postMessage({ kind: 'me', name, tab: `the tab “${document.title}”, since ${since}` } satisfies Talk);
  };
  return () => channel.close();
}

/** The title of the tab that holds it, and since when; null when none answers. */
export function askHolder(name: string): Promise<string | null> {
  const channel = new BroadcastChannel(CHANNEL);
  return new Promise<string | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), ANSWER_MS);
    channel.onmessage = ({ data }: MessageEvent<Talk>) => {
      if (data.kind !== 'me' || data.name !== name) return;
      clearTimeout(timer);
      resolve(data.tab);
    };
    channel.postMessage({ kind: 'who', name } satisfies Talk);
  }).finally(() => channel.close());
}

/** The whole way from a file to a verdict, on this very browser. */
import { msg, str } from '@lit/localize';
import { createSession } from '../session/session.js';
import { errorWords } from '../ui/words/error.js';
import { secondsText } from '../ui/words/format.js';
import { announcement, sentence, verdictWords } from '../ui/words/verdict.js';
import { demoUrl, modelUrls } from '../app/urls.js';

/** Judges the demo sentence, and says what came of it. */
export async function judgeDemo(baseUrl: string): Promise<string> {
  const startMs = performance.now();
  const session = createSession({ models: modelUrls(baseUrl) });
  try {
    const response = await fetch(demoUrl(baseUrl));
    if (!response.ok) return msg(str`The demo sentence could not be fetched: HTTP ${response.status}.`);
    await session.start({ kind: 'file', file: await response.blob(), label: 'demo' });
    const { phase, error, model, result, listenedMs } = session.snapshot;
    if (phase !== 'done' || error !== null)
      return msg(str`It failed: ${error === null ? phase : errorWords(error.code).title}`);
    const heard = secondsText(listenedMs);
    const took = secondsText(performance.now() - startMs, 1);
    const said = result?.status === 'analyzing' ? sentence(verdictWords(result.verdict).name) : null;
    const word = said ?? (result === null ? msg('nothing') : announcement(result));
    return msg(
      str`It works: ${heard} of synthetic speech judged in ${took}, loading included (${model?.backend ?? ''} × ${model?.threads ?? 0}). Last word: ${word}`,
    );
  } finally {
    await session.dispose();
  }
}

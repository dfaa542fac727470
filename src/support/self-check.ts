/** The whole way from a file to a verdict, on this very browser. */
import { createSession } from '../session/session.js';
import { demoUrl, modelUrls } from '../app/urls.js';

/** Judges the demo sentence, and says what came of it. */
export async function judgeDemo(baseUrl: string): Promise<string> {
  const startMs = performance.now();
  const session = createSession({ models: modelUrls(baseUrl) });
  try {
    const response = await fetch(demoUrl(baseUrl));
    if (!response.ok) return `The demo sentence could not be fetched: HTTP ${response.status}.`;
    await session.start({ kind: 'file', file: await response.blob(), label: 'demo' });
    const { phase, error, model, result, listenedMs } = session.snapshot;
    if (phase !== 'done' || error !== null) return `It failed: ${error?.code ?? phase}: ${error?.message ?? ''}`;
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
    const word = result?.status === 'analyzing' ? result.verdict.toLowerCase() : (result?.status ?? 'nothing');
    return `It works: ${(listenedMs / 1000).toFixed(0)} s of synthetic speech judged in ${seconds} s, loading included (${model?.backend}, ${model?.threads} thread). Last word: ${word}.`;
  } finally {
    await session.dispose();
  }
}

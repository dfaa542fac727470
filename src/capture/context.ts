/** The AudioContext: made in the user's gesture, at the device's own rate, and watched. */
import { BonaFideError } from '../contract/errors.js';
import { within } from './deadline.js';

const RESUME_MS = 10_000;

/** Throws `insecure-context` or `not-supported` where there is no AudioWorklet. */
export function createContext(): AudioContext {
  if (typeof AudioContext !== 'function') {
    throw new BonaFideError('not-supported', 'This browser has no Web Audio. Use a current one.');
  }
  const context = new AudioContext({ latencyHint: 'interactive' });
  if (context.audioWorklet !== undefined) return context;
  void context.close();
  throw globalThis.isSecureContext
    ? new BonaFideError('not-supported', 'This browser has no AudioWorklet. Use a current one.')
    : new BonaFideError(
        'insecure-context',
        'Open this page over https or from localhost: browsers need that for sound.',
      );
}

export function suspendedError(state: string): BonaFideError {
  return new BonaFideError('context-suspended', 'The browser holds its sound back. Press Retry to go on.', {
    found: state,
  });
}

/** Starts or restarts the context; `context-suspended` when the browser holds it back. */
export async function runContext(context: AudioContext, signal: AbortSignal): Promise<void> {
  if (context.state === 'running') return;
  try {
    await within(context.resume(), { ms: RESUME_MS, signal, what: 'The sound system' });
  } catch (error) {
    if (error instanceof BonaFideError && error.code === 'aborted') throw error;
    throw suspendedError(context.state);
  }
  if ((context.state as AudioContextState) !== 'running') throw suspendedError(context.state);
}

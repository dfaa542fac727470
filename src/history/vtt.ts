/** The verdicts as WebVTT, for a player to show as captions of the recording: one cue for each stretch that says the same. */
import type { Lanes } from './exported.js';
import { laneStretches } from './stretches.js';
import { laneName, preciseTime, sayingText } from './words.js';

/** `mediaStartMs` is the session's time at which the recording begins; what was before it is left out. */
export function exportVtt(lanes: Lanes, mediaStartMs: number): string {
  const cues = (['voice', 'face'] as const).flatMap((lane) =>
    laneStretches(lanes[lane])
      .filter(({ endMs }) => endMs > mediaStartMs)
      .map((stretch) => ({
        startMs: Math.max(0, stretch.startMs - mediaStartMs),
        endMs: stretch.endMs - mediaStartMs,
        text: `${laneName(lane)}: ${sayingText(stretch)}`,
      })),
  );
  cues.sort((a, b) => a.startMs - b.startMs);
  const blocks = cues.map(({ startMs, endMs, text }) => `${preciseTime(startMs)} --> ${preciseTime(endMs)}\n${text}`);
  return `${['WEBVTT', ...blocks].join('\n\n')}\n`;
}

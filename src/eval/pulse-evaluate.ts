/** Measures the pulse in the faces of videos, and how well it tells real ones from made ones. It counts in no score. */
import type { Finder } from '../faces/finder.js';
import type { Picture } from '../faces/pixels.js';
import { type Pulse, pulseAgreement, pulseOf, pulseSignal, type SkinColour } from '../faces/pulse.js';
import { type Rgb, skinColour } from '../faces/skin.js';
import type { FaceRow } from './face-index.js';
import { aucOf, type FilmOptions, measureFilms, scoresOf } from './films.js';
import { BRIDGED_S, followFace } from './follow-face.js';
import { readFrames } from './pictures.js';

/** Enough for the fastest heart, and few enough for a net to follow the face in. */
export const PULSE_FRAMES_PER_SECOND = 15;

export interface VideoPulse {
  readonly path: string;
  readonly label: 'bonafide' | 'spoof';
  readonly frames: number;
  readonly forehead: Pulse | null;
  readonly cheeks: Pulse | null;
  /** Correlation of the two signals. */
  readonly agreement: number;
}

export interface PulseEvaluation {
  readonly videos: readonly VideoPulse[];
  /** Videos in which no face was seen long enough, and rows that are no videos: a still has no pulse. */
  readonly leftOut: readonly string[];
  /** Of the agreement as a score of bona fide; null unless both labels are there. */
  readonly auc: number | null;
  /** The same of the signal-to-noise ratio in the cheeks. */
  readonly aucSnr: number | null;
}

/** The pulses of one face over the frames of a video; null where it was not seen for long enough, or left the picture. */
export async function pulseInFrames(
  frames: AsyncIterable<Picture>,
  finder: Finder,
  framesPerSecond: number,
): Promise<Pick<VideoPulse, 'frames' | 'forehead' | 'cheeks' | 'agreement'> | null> {
  const forehead: Rgb[] = [];
  const cheeks: Rgb[] = [];
  let missing = 0;
  for await (const { picture, face } of followFace(frames, finder)) {
    const above = face === null ? null : skinColour(picture, face.landmarks, 'forehead');
    const below = face === null ? null : skinColour(picture, face.landmarks, 'cheeks');
    if (above === null || below === null) {
      // A moment is bridged; what is missing for longer would be a pulse of our own making.
      const last = [forehead.at(-1), cheeks.at(-1)] as const;
      if (last[0] === undefined || last[1] === undefined) continue;
      if (++missing > BRIDGED_S * framesPerSecond) return null;
      forehead.push(last[0]);
      cheeks.push(last[1]);
    } else {
      missing = 0;
      forehead.push(above);
      cheeks.push(below);
    }
  }
  if (cheeks.length < 6 * framesPerSecond) return null;
  const ofForehead = pulseSignal(colourOf(forehead, framesPerSecond));
  const ofCheeks = pulseSignal(colourOf(cheeks, framesPerSecond));
  return {
    frames: cheeks.length,
    forehead: pulseOf(ofForehead, framesPerSecond),
    cheeks: pulseOf(ofCheeks, framesPerSecond),
    agreement: pulseAgreement(ofForehead, ofCheeks),
  };
}

export async function evaluatePulse(
  rows: readonly FaceRow[],
  finder: Finder,
  options: FilmOptions,
): Promise<PulseEvaluation> {
  const fps = PULSE_FRAMES_PER_SECOND;
  const { videos, leftOut } = await measureFilms(rows, options, (path) =>
    pulseInFrames(readFrames(path, options.seconds * fps, fps), finder, fps),
  );
  const auc = (score: (video: VideoPulse) => number): number | null =>
    aucOf(scoresOf(videos, 'bonafide', score), scoresOf(videos, 'spoof', score));
  return {
    videos,
    leftOut,
    auc: auc(({ agreement }) => agreement),
    aucSnr: auc(({ cheeks }) => cheeks?.snrDb ?? Number.NEGATIVE_INFINITY),
  };
}

export function pulseToMarkdown({ videos, leftOut, auc, aucSnr }: PulseEvaluation): string {
  const pulse = (of: Pulse | null): string =>
    of === null ? '-' : `${of.perMinute.toFixed(0)} a minute, ${of.snrDb.toFixed(1)} dB`;
  const area = (of: number | null): string => (of === null ? 'not known without both labels' : of.toFixed(3));
  const lines = [
    '# Pulse in faces',
    '',
    `${videos.length} videos; ${leftOut.length} rows left out (a still, or no face for 6 s). AUC of the agreement of forehead and`,
    `cheeks: ${area(auc)}; of the signal in the cheeks: ${area(aucSnr)}. Neither counts in any score of the product.`,
    '',
    '| video | label | frames | forehead | cheeks | agreement |',
    '|---|---|---|---|---|---|',
    ...videos.map(
      (v) =>
        `| ${v.path} | ${v.label} | ${v.frames} | ${pulse(v.forehead)} | ${pulse(v.cheeks)} | ${v.agreement.toFixed(2)} |`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function colourOf(colours: readonly Rgb[], framesPerSecond: number): SkinColour {
  const channel = (c: 0 | 1 | 2): number[] => colours.map((rgb) => rgb[c]);
  return { framesPerSecond, red: channel(0), green: channel(1), blue: channel(2) };
}

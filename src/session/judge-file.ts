/** A file as a session: its sound and its picture, each as far as it is there. */
import { checkAborted } from '../capture/deadline.js';
import { BonaFideError } from '../contract/errors.js';
import { isPhoto } from '../contract/frames.js';
import type { StreamEvent } from '../contract/messages.js';
import type { Detector } from './detector.js';
import { type FaceLink, mayHoldPicture } from './face-link.js';
import type { SessionSnapshot } from './snapshot.js';

export interface FileJob {
  readonly detector: Detector;
  readonly faces: FaceLink;
  readonly streamId: string;
  readonly file: Blob;
  readonly prior: { readonly prior?: number };
  readonly onEvent: (event: StreamEvent) => void;
  /** Resolves when `onEvent` has had the last event of the stream. */
  readonly heard: () => Promise<void>;
  /** There is sound, and this browser cannot decode it: the picture alone is judged. */
  readonly onUnheard: () => void;
  readonly signal: AbortSignal;
}

/**
 * Resolves with the worker's accounts when both are done. A photo has no sound: its faces are all there is. A film
 * without sound is judged by its picture, and so is one whose sound this browser cannot decode, of which `onUnheard`
 * tells; one whose picture cannot be used by its sound, and `faces` is told. Rejects when neither can be judged, or
 * `aborted`.
 */
export async function judgeFile(job: FileJob): Promise<Pick<Partial<SessionSnapshot>, 'stats' | 'faceStats'>> {
  const { detector, faces, streamId, file, prior, onEvent, heard, onUnheard, signal } = job;
  if (isPhoto(file)) return { faceStats: await faces.analyze(detector, file, streamId, signal) };
  const looks = faces.available && mayHoldPicture(file);
  const [voice, face] = await Promise.allSettled([
    detector.analyze({ streamId, file, ...prior }, onEvent).then(async (stats) => {
      await heard();
      return stats;
    }),
    looks ? faces.analyze(detector, file, streamId, signal) : null,
  ]);
  checkAborted(signal);
  const seen = face.status === 'fulfilled' ? face.value : null;
  if (voice.status === 'rejected') {
    const undecodable = isCode(voice.reason, 'codec-unsupported');
    if (seen === null || !(undecodable || isCode(voice.reason, 'file-no-audio'))) {
      // A picture that cannot be read either says no more than which codec it is that is missing.
      const damaged = face.status === 'rejected' && isCode(face.reason, 'file-unreadable') && !undecodable;
      throw damaged ? face.reason : voice.reason;
    }
    if (undecodable) onUnheard();
  }
  if (face.status === 'rejected' && voice.status === 'fulfilled' && !isCode(face.reason, 'file-no-video'))
    faces.unread();
  return { ...(voice.status === 'fulfilled' ? { stats: voice.value } : {}), faceStats: seen };
}

function isCode(thrown: unknown, code: BonaFideError['code']): boolean {
  return thrown instanceof BonaFideError && thrown.code === code;
}

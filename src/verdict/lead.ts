/** Which of several faces speaks for the picture. Pure. */
import type { FaceResult } from '../contract/face.js';

/**
 * The least likely real of the faces that were judged: a call with one made-up face in it is not to be trusted, however
 * many others are real. Firm ones go before provisional ones. Without any verdict, a face that is being looked at, then one
 * that cannot be judged, then none. Throws a RangeError when `results` is empty.
 */
export function leadOf(results: readonly FaceResult[]): FaceResult {
  const [first, ...others] = [...results].sort((a, b) => rank(a) - rank(b));
  if (first === undefined) throw new RangeError('leadOf: a frame has at least one result');
  if (first.status !== 'analyzing') return first;
  return others.reduce(
    (lead, other) =>
      other.status === 'analyzing' &&
      lead.status === 'analyzing' &&
      other.provisional === lead.provisional &&
      other.confidence < lead.confidence
        ? other
        : lead,
    first as FaceResult,
  );
}

const ORDER = ['buffering', 'unreliable', 'no-evidence'] as const;

function rank(result: FaceResult): number {
  if (result.status === 'analyzing') return result.provisional ? 1 : 0;
  return 2 + ORDER.indexOf(result.status);
}

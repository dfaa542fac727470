/** The npm package: the element's class, the detector without an element, and their words. Importing registers nothing. */
export { BonaFideError, type ErrorCode, type ErrorData } from './contract/errors.js';
export type { FaceResult, FusedResult } from './contract/face.js';
export type {
  DetectionResult,
  GapCause,
  Listen,
  MediaSpan,
  NoEvidenceReason,
  UnreliableReason,
  Verdict,
} from './contract/verdict.js';
export { assetsBase, setAssetsBase } from './element/assets.js';
export { type AttachOptions, BonaFideElement, type ElementSource } from './element/bona-fide.js';
export * from './detector.js';
export type { BonaFideEventMap, StateDetail } from './element/events.js';
export type { Phase } from './session/machine.js';
export type { SessionSnapshot } from './session/snapshot.js';

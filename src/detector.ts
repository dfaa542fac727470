/** The detector without an element. */
export {
  type Analysis,
  type AnalyzeOptions,
  type BonaFideDetector,
  createDetector,
  type DetectorOptions,
  type DetectorSession,
  type ListenOptions,
  type StreamHooks,
} from './element/detector.js';

/** The detector without an element. */
export {
  type Analysis,
  type AnalyzeOptions,
  type BonaFideDetector,
  createDetector,
  type DetectorOptions,
  type DetectorSession,
} from './element/detector.js';

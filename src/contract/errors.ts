/** Every way the product can fail, as a closed set. The page has one sentence and one remedy for each. */
export const ERROR_CODES = [
  'permission-denied',
  'no-device',
  'device-busy',
  'device-lost',
  'no-audio-track',
  'no-video-track',
  'source-ended',
  'context-suspended',
  'insecure-context',
  'not-supported',
  'file-unreadable',
  'file-no-audio',
  'file-no-video',
  'codec-unsupported',
  'model-missing',
  'model-corrupt',
  'model-incompatible',
  'runtime-failed',
  'worker-crashed',
  'start-timeout',
  'session-limit',
  'page-left',
  'recording-unavailable',
  'recording-full',
  'recording-failed',
  'device-held',
  'device-taken',
  'aborted',
  'invalid-option',
  'invalid-message',
  'view-missing',
  'storage-unavailable',
  'storage-full',
  'media-unavailable',
  'session-missing',
  'session-present',
  'bundle-invalid',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error as data, to cross a worker or a frame boundary. */
export interface ErrorData {
  readonly code: ErrorCode;
  readonly message: string;
  readonly found?: string;
}

/**
 * The one error class of the product.
 * `found` says what was there instead of what was wanted; `cause` keeps the platform's own error.
 */
export class BonaFideError extends Error {
  override readonly name = 'BonaFideError';
  readonly code: ErrorCode;
  readonly found: string | undefined;

  constructor(code: ErrorCode, message: string, options: { found?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.found = options.found;
  }

  toData(): ErrorData {
    return { code: this.code, message: this.message, ...(this.found === undefined ? {} : { found: this.found }) };
  }

  static fromData(data: ErrorData): BonaFideError {
    return new BonaFideError(data.code, data.message, data.found === undefined ? {} : { found: data.found });
  }

  /** Wraps anything thrown; a BonaFideError passes through unchanged. */
  static wrap(thrown: unknown, code: ErrorCode, message: string): BonaFideError {
    if (thrown instanceof BonaFideError) return thrown;
    const found = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    return new BonaFideError(code, message, { found, cause: thrown });
  }
}

/** Every way syncing can fail, as a closed set; the view has a sentence and a remedy for each. */
export const SYNC_ERROR_CODES = [
  /** Sealed with a key that this device never had. */
  'wrong-key',
  /** Sealed with a key from before a rotation. */
  'old-key',
  /** The key is right, and the bytes are not what was sealed under it at this place. */
  'tampered',
  /** It opened, and is not what this version of the page understands. */
  'not-understood',
  /** A pairing link that is cut off, mistyped or of another page. */
  'bad-link',
  /** The relay did not take it. */
  'not-stored',
] as const;

export type SyncErrorCode = (typeof SYNC_ERROR_CODES)[number];

export class SyncError extends Error {
  override readonly name = 'SyncError';
  readonly code: SyncErrorCode;

  constructor(code: SyncErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

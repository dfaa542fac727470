/** What kind of media a file holds, and how long it is. */
import { BlobSource, Input, WEBM } from 'mediabunny';

export interface Media {
  /** With codecs, as `video/webm; codecs="vp9, opus"`. */
  readonly mimeType: string;
  readonly durationMs: number;
}

/** Rejects when it cannot be read. */
export async function readMedia(file: Blob): Promise<Media> {
  const input = new Input({ source: new BlobSource(file), formats: [WEBM] });
  try {
    return { mimeType: await input.getMimeType(), durationMs: (await input.computeDuration()) * 1000 };
  } finally {
    input.dispose();
  }
}

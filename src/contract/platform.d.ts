/**
 * The platform's types that cross a boundary, by name and by what tells them apart.
 * The contract compiles for no thread in particular: it may hand these on, and use none of them.
 */
interface MessagePort {
  postMessage(message: unknown): void;
}

interface Blob {
  readonly size: number;
  readonly type: string;
}

interface VideoFrame {
  close(): void;
}

interface ImageBitmap {
  readonly width: number;
  readonly height: number;
  close(): void;
}

interface ReadableStream<R> {
  getReader(): { read(): Promise<{ done: boolean; value: R | undefined }> };
}

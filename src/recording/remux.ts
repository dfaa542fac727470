/** A file that was cut off, read as far as it goes and written anew with its length and its index; nothing is decoded. */
import {
  BlobSource,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  type InputTrack,
  Output,
  StreamTarget,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny';
import type { Piece } from './open-ended.js';

export interface Remuxed {
  readonly mimeType: string;
  readonly durationMs: number;
}

/** Resolves null when the file holds no packet that can be read. */
export async function remux(cutOff: Blob, into: WritableStream<Piece>): Promise<Remuxed | null> {
  const input = new Input({ source: new BlobSource(cutOff), formats: [WEBM] });
  try {
    const tracks = await readTracks(input);
    if (tracks.length === 0) return null;
    const output = new Output({ format: new WebMOutputFormat(), target: new StreamTarget(into) });
    const copies = await Promise.all(tracks.map((track) => prepare(track, output)));
    const wanted = copies.filter((copy) => copy !== null);
    if (wanted.length === 0) return null;
    await output.start();
    // Side by side, as the writer takes the tracks' packets in turn and makes the one that is ahead wait.
    const ends = await Promise.all(wanted.map((copy) => copy()));
    await output.finalize();
    return { mimeType: await output.getMimeType(), durationMs: Math.max(...ends) * 1000 };
  } finally {
    input.dispose();
  }
}

/** Resolves null when no length can be told: the file holds nothing. */
export async function readMedia(whole: Blob): Promise<Remuxed | null> {
  const input = new Input({ source: new BlobSource(whole), formats: [WEBM] });
  try {
    if ((await readTracks(input)).length === 0) return null;
    return { mimeType: await input.getMimeType(), durationMs: (await input.computeDuration()) * 1000 };
  } finally {
    input.dispose();
  }
}

/** A file that was cut off within its first bytes has none. */
async function readTracks(input: Input): Promise<InputTrack[]> {
  try {
    return await input.getTracks();
  } catch {
    return [];
  }
}

/** What copies the track's packets and resolves with its end, s; null for a track without any. */
async function prepare(track: InputTrack, output: Output): Promise<(() => Promise<number>) | null> {
  const sink = new EncodedPacketSink(track);
  const first = await sink.getFirstPacket().catch(() => null);
  if (first === null) return null;
  if (track.isAudioTrack()) {
    const config = await track.getDecoderConfig();
    const codec = await track.getCodec();
    if (codec === null || config === null) return null;
    const source = new EncodedAudioPacketSource(codec);
    output.addAudioTrack(source);
    return () => copy(sink, (packet) => source.add(packet, { decoderConfig: config }), () => source.close());
  }
  if (track.isVideoTrack()) {
    const config = await track.getDecoderConfig();
    const codec = await track.getCodec();
    if (codec === null || config === null) return null;
    const source = new EncodedVideoPacketSource(codec);
    output.addVideoTrack(source);
    return () => copy(sink, (packet) => source.add(packet, { decoderConfig: config }), () => source.close());
  }
  return null;
}

type Packet = NonNullable<Awaited<ReturnType<EncodedPacketSink['getFirstPacket']>>>;

async function copy(sink: EncodedPacketSink, add: (packet: Packet) => Promise<void>, close: () => void): Promise<number> {
  let endS = 0;
  try {
    for await (const packet of sink.packets()) {
      await add(packet);
      endS = Math.max(endS, packet.timestamp + packet.duration);
    }
  } catch (thrown) {
    // The packet that was being written when the page was killed cannot be read: there the recording ends.
    if (endS === 0) throw thrown;
  } finally {
    close();
  }
  return endS;
}

/** WAV in memory: what ffmpeg gives and takes. Mono or more channels; 16-bit or float samples. */
export interface Sound {
  readonly sampleRateHz: number;
  /** Mono, full scale 1. */
  readonly samples: Float32Array;
}

/** Throws when `bytes` is no WAV of 16-bit or 32-bit float PCM. Sizes that a pipe left open are taken as "to the end". */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 12 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') throw new Error('not a WAV file');
  let format: { code: number; channels: number; rate: number; bits: number } | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = Math.min(view.getUint32(at + 4, true), bytes.length - at - 8);
    if (tag(at) === 'fmt ') {
      const plain = view.getUint16(at + 8, true);
      format = {
        code: plain === 0xfffe ? view.getUint16(at + 32, true) : plain,
        channels: view.getUint16(at + 10, true),
        rate: view.getUint32(at + 12, true),
        bits: view.getUint16(at + 22, true),
      };
    } else if (tag(at) === 'data') {
      if (format === null) throw new Error('a WAV file without a format');
      return { sampleRateHz: format.rate, samples: toMono(view, at + 8, size, format) };
    }
    at += 8 + size + (size % 2);
  }
  throw new Error('a WAV file without samples');
}

function toMono(
  view: DataView,
  from: number,
  size: number,
  format: { code: number; channels: number; bits: number },
): Float32Array {
  const { code, channels, bits } = format;
  const read =
    code === 1 && bits === 16
      ? (at: number): number => view.getInt16(at, true) / 32_768
      : code === 3 && bits === 32
        ? (at: number): number => view.getFloat32(at, true)
        : null;
  if (read === null) throw new Error(`a WAV file with ${bits}-bit samples of format ${code}`);
  const frameBytes = (channels * bits) / 8;
  return Float32Array.from({ length: Math.floor(size / frameBytes) }, (_, frame) => {
    let sum = 0;
    for (let c = 0; c < channels; c++) sum += read(from + frame * frameBytes + (c * bits) / 8);
    return sum / channels;
  });
}

/** 32-bit float mono. */
export function writeWav({ sampleRateHz, samples }: Sound): Uint8Array {
  const bytes = new Uint8Array(44 + samples.length * 4);
  const view = new DataView(bytes.buffer);
  const text = (at: number, value: string): void => {
    for (let i = 0; i < value.length; i++) bytes[at + i] = value.charCodeAt(i);
  };
  text(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 3, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRateHz, true);
  view.setUint32(28, sampleRateHz * 4, true);
  view.setUint16(32, 4, true);
  view.setUint16(34, 32, true);
  text(36, 'data');
  view.setUint32(40, samples.length * 4, true);
  for (const [i, sample] of samples.entries()) view.setFloat32(44 + 4 * i, sample, true);
  return bytes;
}

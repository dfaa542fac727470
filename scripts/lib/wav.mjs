/**
 * @typedef {{ sampleRateHz: number, samples: Int16Array }} Pcm mono, 16 bits
 */

/**
 * Reads a RIFF file of 16-bit mono PCM.
 * @param {Buffer} bytes
 * @returns {Pcm}
 */
export function readWav(bytes) {
  let sampleRateHz = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const id = bytes.toString('latin1', at, at + 4);
    const size = Math.min(bytes.readUInt32LE(at + 4), bytes.length - at - 8);
    if (id === 'fmt ') {
      const [format, channels, bits] = [
        bytes.readUInt16LE(at + 8),
        bytes.readUInt16LE(at + 10),
        bytes.readUInt16LE(at + 22),
      ];
      if (format !== 1 || channels !== 1 || bits !== 16) throw new Error('readWav: not 16-bit mono PCM');
      sampleRateHz = bytes.readUInt32LE(at + 12);
    }
    if (id === 'data') {
      const samples = new Int16Array(size >> 1);
      for (let i = 0; i < samples.length; i += 1) samples[i] = bytes.readInt16LE(at + 8 + 2 * i);
      return { sampleRateHz, samples };
    }
    at += 8 + size + (size & 1);
  }
  throw new Error('readWav: no data chunk');
}

/**
 * Writes a RIFF file of 16-bit mono PCM.
 * @param {Pcm} pcm
 */
export function writeWav({ sampleRateHz, samples }) {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(sampleRateHz, 24);
  bytes.writeUInt32LE(sampleRateHz * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples.length * 2, 40);
  for (const [i, sample] of samples.entries()) bytes.writeInt16LE(sample, 44 + 2 * i);
  return bytes;
}

/**
 * One after the other, all at the rate of the first.
 * @param {readonly Pcm[]} parts
 * @returns {Pcm}
 */
export function concatenate(parts) {
  const sampleRateHz = parts[0]?.sampleRateHz ?? 16_000;
  if (parts.some((part) => part.sampleRateHz !== sampleRateHz)) throw new Error('concatenate: rates differ');
  const samples = new Int16Array(parts.reduce((sum, part) => sum + part.samples.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part.samples, at);
    at += part.samples.length;
  }
  return { sampleRateHz, samples };
}

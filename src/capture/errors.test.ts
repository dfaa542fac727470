import { describe, expect, it } from 'vitest';
import { BonaFideError } from '../contract/errors.js';
import { mapCaptureError, requireDevices } from './errors.js';

const named = (name: string): DOMException => new DOMException('the browser says so', name);

describe('mapCaptureError', () => {
  it.each([
    ['NotAllowedError', 'permission-denied'],
    ['SecurityError', 'permission-denied'],
    ['NotFoundError', 'no-device'],
    ['OverconstrainedError', 'no-device'],
    ['NotReadableError', 'device-busy'],
    ['AbortError', 'device-busy'],
    ['InvalidStateError', 'not-supported'],
    ['NotSupportedError', 'not-supported'],
    ['SomethingNewError', 'device-busy'],
  ])('%s is %s for both kinds of source', (name, code) => {
    for (const asked of ['microphone', 'display'] as const) {
      const error = mapCaptureError(named(name), asked);
      expect(error.code).toBe(code);
      expect(error.message).not.toBe('');
      expect(error.found).toContain(name);
      expect(error.cause).toBeInstanceOf(DOMException);
    }
  });

  it('passes on what is already ours', () => {
    const ours = new BonaFideError('start-timeout', 'late');
    expect(mapCaptureError(ours, 'microphone')).toBe(ours);
  });

  it('takes anything thrown', () => {
    expect(mapCaptureError('odd', 'display').code).toBe('device-busy');
  });
});

describe('requireDevices', () => {
  const getUserMedia = (): Promise<MediaStream> => Promise.reject(new Error('not called'));

  it('gives the devices when the method is there', () => {
    const mediaDevices = { getUserMedia };
    expect(requireDevices('microphone', { isSecureContext: true, navigator: { mediaDevices } })).toBe(mediaDevices);
  });

  it('blames the address on an insecure page', () => {
    const ask = (): unknown => requireDevices('microphone', { isSecureContext: false, navigator: {} });
    expect(ask).toThrow(expect.objectContaining({ code: 'insecure-context' }));
  });

  it('blames the browser on a secure page', () => {
    const scope = { isSecureContext: true, navigator: { mediaDevices: { getUserMedia } } };
    expect(() => requireDevices('display', scope)).toThrow(expect.objectContaining({ code: 'not-supported' }));
  });
});

/** Registers what only a recorded session shows; loaded when somebody agrees to a recording. */
import { RecordingSign } from './recording-sign.js';

export function defineRecordingElements(): void {
  if (customElements.get('bf-recording-sign') === undefined) customElements.define('bf-recording-sign', RecordingSign);
}

declare global {
  interface HTMLElementTagNameMap {
    'bf-recording-sign': RecordingSign;
  }
}

/** Who may open a device is decided outside: capture asks before it opens one, and tells when it is free again. */
import type { SourceRequest } from './request.js';

export interface DeviceGuard {
  /** Rejects when the device may not be opened now. */
  take(request: SourceRequest): Promise<void>;
  free(): void;
}

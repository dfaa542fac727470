/** The user's rules for alerts, kept on this device. */
import { type AlertSettings, NO_ALERTS, readAlerts } from '../alerts/rules.js';
import { ALERTS_KEY } from './has-alerts.js';

export function loadAlerts(): AlertSettings {
  try {
    return readAlerts(localStorage.getItem(ALERTS_KEY));
  } catch {
    // Storage may be forbidden; then there are none.
    return NO_ALERTS;
  }
}

/** No rules leave nothing behind. Throws nothing: where storage is forbidden they last as long as the page shows them. */
export function saveAlerts(settings: AlertSettings): void {
  try {
    if (settings.rules.length === 0 && settings.quiet === null) localStorage.removeItem(ALERTS_KEY);
    else localStorage.setItem(ALERTS_KEY, JSON.stringify(settings));
  } catch {
    // See above.
  }
}

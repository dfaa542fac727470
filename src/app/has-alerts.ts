/** Whether the user has made rules for alerts, without reading them: what carries them out is fetched only then. */
export const ALERTS_KEY = 'bona-fide.alerts';

export function hasAlerts(): boolean {
  try {
    return localStorage.getItem(ALERTS_KEY) !== null;
  } catch {
    // Storage may be forbidden; then there are none.
    return false;
  }
}

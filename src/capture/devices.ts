/** Devices come and go. */

/** Calls `onChange` with the list now and whenever a device comes or goes, until the returned function is called. */
export function watchDevices<Device>(
  list: () => Promise<readonly Device[]>,
  onChange: (devices: readonly Device[]) => void,
): () => void {
  let watching = true;
  const look = async (): Promise<void> => {
    const devices = await list().catch((): readonly Device[] => []);
    if (watching) onChange(devices);
  };
  const onDevices = (): void => void look();
  navigator.mediaDevices?.addEventListener?.('devicechange', onDevices);
  void look();
  return () => {
    watching = false;
    navigator.mediaDevices?.removeEventListener?.('devicechange', onDevices);
  };
}

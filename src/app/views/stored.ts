/** What this page has stored on the device, as a list for people. */

export interface StoredItem {
  readonly what: string;
  /** `null` where the browser does not tell. */
  readonly bytes: number | null;
  readonly until: string;
}

const CHOICES: Readonly<Record<string, string>> = {
  'bona-fide.theme': 'Your choice of colours',
  'bona-fide.prior': 'What you expect of a voice beforehand',
};

export async function storedItems(): Promise<readonly StoredItem[]> {
  return [...choices(), await together()];
}

function choices(): StoredItem[] {
  try {
    return Object.entries(localStorage).map(([key, value]) => ({
      what: CHOICES[key] ?? `Setting ${key}`,
      bytes: new Blob([key, String(value)]).size,
      until: 'you change it back',
    }));
  } catch {
    return [];
  }
}

async function together(): Promise<StoredItem> {
  const estimate = await navigator.storage?.estimate().catch(() => null);
  const what = 'Databases, files and the offline copy of the app together, as the browser counts them';
  return { what, bytes: estimate?.usage ?? null, until: 'each as listed above' };
}

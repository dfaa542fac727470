/** Hands a file to the user, as a download. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file when it gets to it; a minute is plenty to begin.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name for files of a session: its own, as far as every system can have it as a name. */
export function fileStem(name: string, startedAtMs: number): string {
  const safe = name
    .normalize('NFKD')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const day = new Date(startedAtMs).toISOString().slice(0, 16).replace(/[T:]/g, '-');
  return `bona-fide-${day}${safe === '' ? '' : `-${safe}`}`;
}

/** Times in words and digits. */

/** 65,000 ms is "1:05"; from an hour on "1:01:05". */
export function clockText(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  const seconds = String(total % 60).padStart(2, '0');
  const minutes = Math.floor(total / 60) % 60;
  const hours = Math.floor(total / 3600);
  return hours === 0 ? `${minutes}:${seconds}` : `${hours}:${String(minutes).padStart(2, '0')}:${seconds}`;
}

/** 65,000 ms is "1 minute 5 seconds", for those who listen to it. */
export function spokenTime(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(total / 60);
  const seconds = total % 60;
  const said = [
    minutes > 0 ? count(minutes, 'minute') : '',
    seconds > 0 || minutes === 0 ? count(seconds, 'second') : '',
  ];
  return said.filter((part) => part !== '').join(' ');
}

export function count(n: number, one: string): string {
  return `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;
}

/** 0.843 is "84 %". Never 0 or 100: nothing here is certain. */
export function percent(share: number): string {
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`;
}

/** A share that may well be nothing or all. */
export function shareText(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** 1,234,567 is "1.2 MB": thousands, as disks are sold. */
export function bytesText(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${power > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
}

/** What the page says of itself, and what it and its manifest say before or without a script. */
import { msg } from '@lit/localize';

export function pageTitle(): string {
  return msg('Bona Fide: is this voice real?');
}

export function pageDescription(): string {
  return msg(
    'Tells, live and on your own device, whether a voice or a face is real or synthetic. Nothing leaves this device.',
  );
}

/**
 * The English of index.html, support.html and manifest.webmanifest. Nothing calls this: it has these texts translated, and the
 * build puts them where no script runs yet.
 */
export function writtenWords(): readonly string[] {
  return [
    msg('Bona Fide is starting. If this stays, the browser is too old for it.'),
    msg('Bona Fide judges voices in this page itself, and needs JavaScript for that.'),
    msg('This page looks for itself, and needs JavaScript for that.'),
    msg('Listen to the microphone'),
    msg('Listen'),
    msg('Judge a tab or a screen'),
    msg('Tab'),
    msg('Judge a file'),
    msg('File'),
    msg('A session: the verdict in words, the confidence, and the timeline'),
    msg('A session on a phone'),
  ];
}

/** What is believed of a host, and how much of it is listened to. */
import { EMBED_PROTOCOL, type EmbedCommand, type EmbedHello } from '../contract/embed.js';

/** Commands that a host may send in a second; a page that floods is not listened to any more. */
const MOST_PER_SECOND = 30;
const MOST_PROPERTIES = 40;

/**
 * Origins that the embed page speaks to, from its own address: `?host=https://a.example&host=https://b.example`. The
 * address is chosen by the host, so this binds the frame to one host and keeps others out; it does not prove who frames it.
 * The same origin is always allowed.
 */
export function allowedOrigins(search: string, ownOrigin: string): ReadonlySet<string> {
  const named = new URLSearchParams(search).getAll('host').flatMap((host) => originOf(host) ?? []);
  return new Set([ownOrigin, ...named]);
}

function originOf(host: string): string | null {
  try {
    const { origin, protocol } = new URL(host);
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
  } catch {
    return null;
  }
}

export function isHello(data: unknown): data is EmbedHello {
  return isRecord(data) && data.protocol === EMBED_PROTOCOL && data.kind === 'hello';
}

/** The command that a message is; null for anything else. */
export function commandOf(data: unknown): EmbedCommand | null {
  if (!isRecord(data)) return null;
  const { kind, theme, lang, properties } = data;
  switch (kind) {
    case 'pause':
    case 'stop':
      return { kind };
    case 'theme':
      return theme === 'auto' || theme === 'light' || theme === 'dark' ? { kind, theme } : null;
    case 'lang':
      return isTag(lang) ? { kind, lang } : null;
    case 'style': {
      const own = stylesOf(properties);
      return own === null ? null : { kind, properties: own };
    }
    default:
      return null;
  }
}

/** The shape of a BCP 47 tag, and no longer than they are. */
export function isTag(lang: unknown): lang is string {
  return typeof lang === 'string' && /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i.test(lang);
}

/** Colours and typefaces only: nothing that could move, hide or fetch. */
function stylesOf(properties: unknown): Readonly<Record<string, string>> | null {
  if (!isRecord(properties)) return null;
  const entries = Object.entries(properties);
  if (entries.length > MOST_PROPERTIES) return null;
  const fine = entries.every(
    ([name, value]) =>
      /^--bf-[a-z-]{1,30}$/.test(name) &&
      typeof value === 'string' &&
      value.length <= 200 &&
      !/url\s*\(|image|[;{}<>\\]/i.test(value),
  );
  return fine ? (properties as Record<string, string>) : null;
}

/** True while a host keeps to a decent pace; once it has not, false for good. */
export function createPace(nowMs: () => number = () => performance.now()): () => boolean {
  let since = nowMs();
  let count = 0;
  let flooded = false;
  return () => {
    const now = nowMs();
    if (now - since >= 1_000) {
      since = now;
      count = 0;
    }
    count += 1;
    flooded ||= count > MOST_PER_SECOND;
    return !flooded;
  };
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}

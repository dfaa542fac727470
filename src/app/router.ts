/** Which view the address asks for: `#/name` or `#/name/argument`; anything else is the first page. */

export interface Place {
  /** Name of a route; empty for the first page. */
  readonly name: string;
  /** What comes after the name, decoded; empty when nothing does. */
  readonly argument: string;
}

const HOME: Place = { name: '', argument: '' };

/** Reads the fragment of an address. What cannot be decoded is taken as it is. */
export function placeOf(hash: string): Place {
  const found = /^#\/([a-z]+)(?:\/(.*))?$/.exec(hash);
  if (found === null) return HOME;
  return { name: found[1] ?? '', argument: decoded(found[2] ?? '') };
}

/** The fragment that `placeOf` reads as this place. */
export function hashOf(name: string, argument = ''): string {
  return argument === '' ? `#/${name}` : `#/${name}/${encodeURIComponent(argument)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Calls `listener` now and whenever the address has changed, until the returned function is called. */
export function watchPlace(listener: (place: Place) => void): () => void {
  const tell = (): void => listener(placeOf(location.hash));
  addEventListener('hashchange', tell);
  tell();
  return () => removeEventListener('hashchange', tell);
}

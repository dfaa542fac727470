/** C2PA content credentials of a file: what its makers have signed about it. */

export interface ContentCredentials {
  /** `intact`: the signature holds and the file is the one that was signed. `broken`: one of the two does not. */
  readonly state: 'intact' | 'broken';
  /** Whom the certificate names. Nobody vouches for it: the app carries no list of authorities. */
  readonly signer: string;
  /** By a time stamp authority, as it is written; empty without one. */
  readonly signedAt: string;
  /** The program that made the claim. */
  readonly generator: string;
  readonly title: string;
  /** What was done to it, in the words of the specification, as `c2pa.created`. */
  readonly actions: readonly string[];
  /** It says of itself that a model made it, or a part of it. */
  readonly saysSynthetic: boolean;
  /** Codes of what does not hold, without the missing authority. */
  readonly problems: readonly string[];
}

/** Page -> credentials worker. */
export interface CredentialsQuestion {
  readonly file: Blob;
  readonly mimeType: string;
  /** Absolute URL of the reader's wasm. */
  readonly wasmUrl: string;
}

/** Credentials worker -> page. */
export type CredentialsAnswer =
  | { readonly kind: 'read'; readonly credentials: ContentCredentials }
  | { readonly kind: 'failed'; readonly found: string };

/** What an address of stored media names. */
export interface MediaAddress {
  /** SHA-256 of the original's bytes. */
  readonly hash: string;
  /** The file itself, or its small form for grids and lists. */
  readonly form: 'original' | 'preview';
}

/**
 * What a `standfirst-media://<sha256>` or `standfirst-media://<sha256>/preview` address names, or null: an id,
 * never a path.
 */
export function mediaHashOf(address: string): MediaAddress | null {
  const [, hash, preview] =
    /^standfirst-media:\/\/([0-9a-f]{64})(?:\/|(\/preview))?$/u.exec(address) ?? [];
  if (hash === undefined) return null;
  return { hash, form: preview === undefined ? 'original' : 'preview' };
}

/** The SHA-256 that a `standfirst-media://<sha256>` address names, or null: an id, never a path. */
export function mediaHashOf(address: string): string | null {
  return /^standfirst-media:\/\/([0-9a-f]{64})\/?$/u.exec(address)?.[1] ?? null;
}

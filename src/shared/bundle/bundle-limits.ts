/** What a bundle may measure at most. The writer keeps to what the reader takes. Sizes in bytes. */
export const BUNDLE_LIMITS = {
  /** Of the file, and of all its parts unpacked. */
  file: 500_000_000,
  total: 600_000_000,
  /** Of `story.json` and of `manifest.json`. */
  story: 50_000_000,
  manifest: 5_000_000,
  /** Parts: a story's media, itself and the manifest. */
  entries: 2_002,
  /** How many times larger a part may be than it is packed. */
  ratio: 200,
} as const;

/** What a package may measure at most. The writer keeps to what `verifyPackage` takes. Sizes in bytes. */
export const PACKAGE_LIMITS = {
  /** Of all its files unpacked, the manifest included. */
  total: 1_000_000_000,
  manifest: 5_000_000,
  entries: 5001,
  /** How many times larger a file may be than it is packed. */
  ratio: 200,
} as const;

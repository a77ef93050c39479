import { z } from 'zod';

/** Where the list of a folder of bundles lies in it. */
export const LIBRARY_INDEX = 'library.json';

/** Where spiked stories lie in it. */
export const SPIKED_FOLDER = 'spiked';

/** The only places that a bundle has in such a folder: none can lead out of it. */
const bundlePlace = z.string().regex(/^(?:spiked\/)?[a-z0-9][a-z0-9-]{0,120}\.standfirst$/u);

/** A whole library as a folder of bundles: which story lies in which file, and each file's digest. */
export const libraryIndex = z.strictObject({
  format: z.literal('standfirst-library'),
  version: z.literal(1),
  writtenAt: z.iso.datetime({ offset: true }),
  stories: z.array(
    z.strictObject({
      file: bundlePlace,
      id: z.uuid(),
      title: z.string(),
      bytes: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    }),
  ),
  /** Stories of the library that could not be packed, and why. */
  leftOut: z.array(z.strictObject({ id: z.string(), title: z.string(), reason: z.string() })),
});
export type LibraryIndex = z.infer<typeof libraryIndex>;

import { zipSync, type Zippable } from 'fflate';

/** The earliest day that a zip file can name, the same in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

/** Readers tell the kind of file by its first part. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/** The parts of a Word file as the file, in one order: the same parts give the same bytes. */
export function zipWord(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const rest = [...parts.keys()].filter((path) => !FIRST.includes(path)).toSorted();
  const packed = [...FIRST, ...rest].map((path): [string, Zippable[string]] => [
    path,
    // The zip library knows bytes of its own realm alone.
    [new Uint8Array(parts.get(path) ?? []), { level: 6, mtime: NO_TIME }],
  ]);
  return zipSync(Object.fromEntries(packed));
}

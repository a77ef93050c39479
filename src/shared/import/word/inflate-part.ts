import { Inflate } from 'fflate';
import type { ZipEntry } from '../../bundle/zip-directory';
import { joined } from '../../photo/bytes';

/** So much is unpacked between two looks at how much has come out; 64 KB swell to 66 MB at the very most. */
const STEP = 16_384;

/**
 * The bytes of one file of a zip, whatever size the directory claims. Stops as soon as there are more than `most`.
 * `damaged`: it does not unpack.
 */
export function inflatePart(
  { packed, method }: ZipEntry,
  most: number,
): Uint8Array | 'too-large' | 'damaged' {
  if (method === 'stored') return packed.length > most ? 'too-large' : packed;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size <= most) chunks.push(new Uint8Array(chunk));
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    // The library throws on a broken stream; which way it broke tells the desk nothing.
    return 'damaged';
  }
  return size > most ? 'too-large' : joined(chunks);
}

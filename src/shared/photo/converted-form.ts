import { latin1, standsAt } from './bytes';

/** The form of a file that the desk converts when it is added, by its bytes; null for all others. */
export function convertedForm(bytes: Uint8Array): 'TIFF' | 'HEIC' | null {
  if (standsAt(bytes, 'II*\0') || standsAt(bytes, 'MM\0*')) return 'TIFF';
  const brands = standsAt(bytes, 'ftyp', 4) ? latin1(bytes, 8, 4) : '';
  return /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/u.test(brands) ? 'HEIC' : null;
}

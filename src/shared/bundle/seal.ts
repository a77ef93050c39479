import { sha256 } from './sha-256';

/** Length of the record that ends every zip file, without its comment. */
export const END_RECORD = 22;

/** Words before the digest in a bundle's comment. */
const LABEL = 'standfirst sha256 ';

/** Length of the comment: label and 64 figures. */
const SEAL_LENGTH = LABEL.length + 64;

/**
 * Ends a zip file that has no comment with one that holds the digest of all bytes before it, so that
 * a single changed bit is found wherever it stands, also where no part's own digest reaches.
 */
export async function seal(zip: Uint8Array): Promise<Uint8Array> {
  const sealed = new Uint8Array(zip.length + SEAL_LENGTH);
  sealed.set(zip);
  new DataView(sealed.buffer).setUint16(zip.length - 2, SEAL_LENGTH, true);
  const digest = await sha256(sealed.subarray(0, zip.length));
  sealed.set(ascii(LABEL + digest), zip.length);
  return sealed;
}

/**
 * Whether a file is as it was sealed. "none" where it carries no seal: packed again by another
 * program, its parts still have their own digests.
 */
export async function sealOf(
  bytes: Uint8Array,
  commentLength: number,
): Promise<'whole' | 'broken' | 'none'> {
  if (commentLength === 0) return 'none';
  const comment = String.fromCharCode(...bytes.subarray(bytes.length - commentLength));
  const digest = await sha256(bytes.subarray(0, bytes.length - commentLength));
  return comment === LABEL + digest ? 'whole' : 'broken';
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

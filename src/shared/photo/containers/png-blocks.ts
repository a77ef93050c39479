import { Unzlib } from 'fflate';
import { joined, latin1, standsAt, viewOf } from '../bytes';
import { EXIF_HEAD, PHOTOSHOP_HEAD } from './jpeg-blocks';
import { BLOCK_MAX, type PhotoBlocks } from './photo-blocks';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
const CUT_SHORT = 'The PNG file is cut short or damaged.';

/** A PNG's metadata: eXIf, iTXt with XMP, and the raw profiles that ImageMagick and exiftool write as hex. Null for no PNG. */
export function pngBlocks(bytes: Uint8Array): PhotoBlocks | null {
  if (!standsAt(bytes, SIGNATURE)) return null;
  const found: Found = { exif: [], iim: [], xmp: [], faults: [] };
  const view = viewOf(bytes);
  let at = SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const type = latin1(bytes, at + 4, 4);
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) break;
    if (type === 'IEND') return found;
    takeChunk(type, bytes.subarray(at + 8, end - 4), found);
    at = end;
  }
  return { ...found, faults: [...found.faults, CUT_SHORT] };
}

interface Found {
  readonly exif: Uint8Array[];
  readonly iim: Uint8Array[];
  readonly xmp: Uint8Array[];
  readonly faults: string[];
}

function takeChunk(type: string, body: Uint8Array, found: Found): void {
  if (type === 'eXIf') found.exif.push(body);
  if (!/^[itz](?:TXt|EXt)$/u.test(type)) return;
  const end = body.indexOf(0);
  const keyword = latin1(body, 0, Math.min(79, Math.max(0, end)));
  const profile = /^Raw profile type (exif|APP1|iptc|8bim|xmp)$/iu.exec(keyword)?.[1];
  if (keyword !== 'XML:com.adobe.xmp' && profile === undefined) return;
  const text = textOf(type, body.subarray(end + 1));
  if (text === null) found.faults.push(`The PNG’s data “${keyword}” are damaged.`);
  else if (profile === undefined) found.xmp.push(text);
  else takeProfile(profile.toLowerCase(), fromHex(text), found);
}

/** The text after the keyword (W3C PNG 11.3.3): plain, deflated, or with a flag that says which. */
function textOf(type: string, body: Uint8Array): Uint8Array | null {
  if (type === 'tEXt') return body;
  if (type === 'zTXt') return inflated(body.subarray(1));
  const language = body.indexOf(0, 2);
  const translated = body.indexOf(0, language + 1);
  if (language < 0 || translated < 0) return null;
  const text = body.subarray(translated + 1);
  return body[0] === 1 ? inflated(text) : text;
}

/** Stops at the limit, however small the packed form is. */
function inflated(packed: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Unzlib((part) => {
    size += part.length;
    if (size > BLOCK_MAX) throw new RangeError('over the limit');
    parts.push(part);
  });
  try {
    // In small steps, since each comes out whole: 8 KB make 8 MB at most.
    for (let at = 0; at < packed.length; at += 8192)
      stream.push(packed.subarray(at, at + 8192), at + 8192 >= packed.length);
    return joined(parts);
  } catch {
    // The library throws on a broken stream, the step above past the limit: either way it is unreadable.
    return null;
  }
}

/** "\niptc\n   123\n1c015a…": a name, a number of bytes, then hex with line ends in it. */
function fromHex(text: Uint8Array): Uint8Array {
  const head = /^\n?[^\n]*\n\s*\d+\n/u.exec(latin1(text, 0, 200))?.[0].length ?? 0;
  const bytes = new Uint8Array((text.length - head) >> 1);
  let digits = 0;
  for (const code of text.subarray(head)) {
    const digit = Number.parseInt(String.fromCharCode(code), 16);
    if (Number.isNaN(digit) || digits >> 1 >= bytes.length) continue;
    bytes[digits >> 1] = ((bytes[digits >> 1] ?? 0) << 4) | digit;
    digits += 1;
  }
  return bytes.subarray(0, digits >> 1);
}

function takeProfile(profile: string, bytes: Uint8Array, found: Found): void {
  if (profile === 'xmp') found.xmp.push(bytes);
  else if (profile === 'iptc' || profile === '8bim') found.iim.push(without(PHOTOSHOP_HEAD, bytes));
  else found.exif.push(without(EXIF_HEAD, bytes));
}

/** Some writers keep the head of a JPEG's segment. */
function without(head: string, bytes: Uint8Array): Uint8Array {
  return standsAt(bytes, head) ? bytes.subarray(head.length) : bytes;
}

import type { ImageRefusal } from '../library/image/read-image';
import { HeicUnreadable } from './draw-heic';
import type { DrawnForm } from './open-picture';
import { vipsWords } from './vips';

/** What the decoders say of a file whose end is missing. */
const CUT_SHORT =
  /premature end|unexpected end|end of file|outside of file bounds|bad seek|not enough data|read error|truncated|too (small|short)/iu;
const TOO_LARGE = /memory|limit|too (large|big)/iu;

/** A picture that its decoder gave up on. Null for other faults. */
export function decoderRefusal(
  fault: unknown,
  bytes: Uint8Array,
  type: DrawnForm | 'HEIC',
): ImageRefusal | null {
  const form = formName(type);
  const words = fault instanceof HeicUnreadable ? fault.message : vipsWords(fault);
  if (words === null) return null;
  if (CUT_SHORT.test(words) || endsEarly(bytes, type))
    return {
      what: `The ${form} file is cut short: its lower part is missing.`,
      advice: 'Ask for the file again.',
    };
  if (TOO_LARGE.test(words))
    return {
      what: `The ${form} picture needs more memory to draw than the desk gives one picture.`,
      advice: 'Save it smaller.',
    };
  return {
    what: `The ${form} file is damaged: it cannot be drawn whole.`,
    advice: 'Ask for the file again.',
  };
}

/** Forms whose decoders do not say it: a PNG ends with a chunk of that name, a WebP gives its length. */
function endsEarly(bytes: Uint8Array, type: DrawnForm | 'HEIC'): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 'image/png') return !file.includes('IEND');
  return type === 'image/webp' && file.readUInt32LE(4) + 8 > file.length;
}

/** The form as the desk names it: "JPEG". */
function formName(type: DrawnForm | 'HEIC'): string {
  switch (type) {
    case 'image/jpeg':
      return 'JPEG';
    case 'image/png':
      return 'PNG';
    case 'image/webp':
      return 'WebP';
    case 'image/avif':
      return 'AVIF';
    case 'image/gif':
      return 'GIF';
    case 'TIFF':
    case 'HEIC':
      return type;
  }
}

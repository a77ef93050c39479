import type { ImageRefusal } from '../library/image/read-image';
import { HeicUnreadable } from './draw-heic';
import { vipsWords } from './vips';

/** What the decoders say of a file whose end is missing. */
const CUT_SHORT =
  /premature end|unexpected end|end of file|outside of file bounds|bad seek|not enough data|read error|truncated|too (small|short)/iu;
const TOO_LARGE = /memory|limit|too (large|big)/iu;

/** A picture that its decoder gave up on; `form` as the desk names it: "JPEG". Null for other faults. */
export function decoderRefusal(fault: unknown, form: string): ImageRefusal | null {
  const words = fault instanceof HeicUnreadable ? fault.message : vipsWords(fault);
  if (words === null) return null;
  if (CUT_SHORT.test(words))
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

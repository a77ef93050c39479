import { decodeWindows1252, windows1252 } from '../import/windows-1252';

/** The most characters that a fact keeps (elements/photo/photo-facts). */
const FACT_MAX = 8000;

/** What cameras and scanners write into the caption by themselves. */
const RUBBISH =
  /^(?:olympus digital camera|sony dsc|(?:minolta|konica|kodak|samsung|digital|sanyo|ricoh|hp|pentax|casio|fujifilm|nikon|canon) ?(?:digital)? ?(?:still )?(?:camera|image|dsc|picture)|dcim\S*|dav|default|untitled|<?untitled>?|screenshot|image|photo|created with (?:the )?gimp|file written by adobe photoshop.*|(?:img|dsc|dscn|dscf|pict?)[-_ ]?\d+(?:\.\w{3,4})?)$/iu;

/**
 * Text of a picture's data as the desk keeps it: NFC, trimmed, without control characters (U+0080 to
 * U+009F read as the Windows-1252 characters that were meant), line ends as "\n", at most 8000 characters.
 * Cleaning what is clean changes nothing.
 */
export function cleanText(text: string): string {
  const plain = text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[\u0080-\u009f]/gu, (control) => windows1252(control.charCodeAt(0)))
    .replace(/[\t\v\f]/gu, ' ')
    .replace(/(?!\n)\p{Cc}|\p{Cs}|[\ufeff\ufffd\ufffe\uffff]/gu, '')
    .normalize('NFC')
    .trim();
  return plain.length <= FACT_MAX ? plain : wholeCharacters(plain, FACT_MAX).trim();
}

/** Whether a caption is what a device wrote of its own accord, and so says nothing of the picture. */
export function isRubbish(caption: string): boolean {
  return RUBBISH.test(caption);
}

/** The first so many UTF-16 units, without half a character at the end. */
function wholeCharacters(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/u, '');
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Text of a field that does not say its encoding, or says so wrongly: UTF-8 where the bytes are that
 * (also where a character was cut in two at the end), else Windows-1252.
 */
export function decodeField(bytes: Uint8Array): string {
  for (let cut = 0; cut <= Math.min(3, bytes.length); cut += 1) {
    const text = asUtf8(bytes.subarray(0, bytes.length - cut));
    // A cut character proves UTF-8 only where a whole one stands before it.
    if (text !== null && (cut === 0 || isCutAt(bytes, cut, text))) return text;
  }
  return decodeWindows1252(bytes);
}

function isCutAt(bytes: Uint8Array, cut: number, text: string): boolean {
  const [lead = 0, ...following] = bytes.subarray(bytes.length - cut);
  const isSequence = lead >= 0xc2 && following.every((byte) => byte >= 0x80 && byte <= 0xbf);
  return isSequence && /[\u0080-\u{10ffff}]/u.test(text);
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    // Not UTF-8: the caller has another reading.
    return null;
  }
}

/** What Windows-1252 has at 0x80 to 0x9F; a blank stands for the five bytes that it leaves undefined. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The character of a byte in Windows-1252, U+FFFD for the five undefined bytes.
 * By table, since the decoders of some Node releases read 0x80 to 0x9F as Latin-1 (nodejs/node#56542).
 */
export function windows1252(byte: number): string {
  if (byte < 0x80 || byte > 0x9f) return String.fromCharCode(byte);
  const character = HIGH.charAt(byte - 0x80);
  return character === ' ' ? '\ufffd' : character;
}

/** Decodes a whole text as Windows-1252. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    parts.push(ascii(bytes, from, at), windows1252(byte));
    from = at + 1;
  }
  parts.push(ascii(bytes, from, bytes.length));
  return parts.join('');
}

const asciiDecoder = new TextDecoder('utf-8', { ignoreBOM: true });

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return from === to ? '' : asciiDecoder.decode(bytes.subarray(from, to));
}

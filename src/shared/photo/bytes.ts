/** Bytes as ISO 8859-1 text, for the names of segments, chunks and boxes; shorter where the bytes end. */
export function latin1(bytes: Uint8Array, from = 0, length = bytes.length): string {
  let text = '';
  for (let at = from; at < Math.min(from + length, bytes.length); at += 1)
    text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** Whether these bytes stand at this place, given as ISO 8859-1 text. */
export function standsAt(bytes: Uint8Array, words: string, at = 0): boolean {
  for (let index = 0; index < words.length; index += 1)
    if (bytes[at + index] !== words.charCodeAt(index)) return false;
  return true;
}

/** A view over exactly these bytes; reading past their end throws a RangeError. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** All parts in one row. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The bytes of ISO 8859-1 text. */
export function bytesOf(words: string): Uint8Array {
  return Uint8Array.from(words, (character) => character.charCodeAt(0));
}

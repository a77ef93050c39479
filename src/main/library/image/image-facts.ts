/** What the head of an image file says: its type, and its size in pixels as it is shown upright. */
export interface ImageFacts {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif' | 'image/gif';
  readonly width: number;
  readonly height: number;
}

/** Bytes as ISO 8859-1 text, for the names of chunks and brands. */
export function ascii(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

/** A view over exactly these bytes, whatever buffer they stand in. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

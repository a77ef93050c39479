/** A stretch of a GIF after its colour table. */
export interface GifPart {
  readonly kind: 'image' | 'extension' | 'end';
  /** Of an extension: 0xff application, 0xfe comment, 0xf9 graphic control, 0x01 text. */
  readonly label: number;
  readonly from: number;
  /** Behind the last byte. */
  readonly to: number;
}

/** Where the parts of a GIF begin: behind the logical screen and its colour table. */
export function gifStart(bytes: Uint8Array): number {
  return 13 + colourTable(bytes[10] ?? 0);
}

/** The parts of a GIF (GIF89a, 12), as far as they can be told apart; one that is whole ends with "end". */
export function gifParts(bytes: Uint8Array): readonly GifPart[] {
  const parts: GifPart[] = [];
  let at = gifStart(bytes);
  while (at < bytes.length) {
    const part = partAt(bytes, at);
    if (part === null) break;
    parts.push(part);
    if (part.kind === 'end') break;
    at = part.to;
  }
  return parts;
}

function partAt(bytes: Uint8Array, at: number): GifPart | null {
  switch (bytes[at]) {
    case 0x3b:
      return { kind: 'end', label: 0, from: at, to: at + 1 };
    case 0x2c: {
      const data = at + 10 + colourTable(bytes[at + 9] ?? 0) + 1;
      return { kind: 'image', label: 0, from: at, to: afterBlocks(bytes, data) };
    }
    case 0x21: {
      const to = afterBlocks(bytes, at + 2);
      return { kind: 'extension', label: bytes[at + 1] ?? 0, from: at, to };
    }
    default:
      return null;
  }
}

/** Bytes of a colour table by its flags: a bit for whether it is there, three for its size. */
function colourTable(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** The place behind a row of sub-blocks, each with its length before it; an empty one ends it. */
function afterBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}

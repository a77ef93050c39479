import { ascii, viewOf } from './image-facts';

/** Boxes that hold boxes, on the way to the image's properties (ISO/IEC 23008-12); `meta` has a version before them. */
const CONTAINERS: Readonly<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0 };
const DEPTH_MAX = 4;

/** Calls `visit` with the type and body of each box down to the image's properties, in the file's order. */
export function walkBoxes(
  bytes: Uint8Array,
  visit: (type: string, body: Uint8Array) => void,
  depth = 0,
): void {
  const view = viewOf(bytes);
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at);
    const type = ascii(bytes, at + 4, 4);
    // 0 is "to the end", 1 has a 64-bit size: neither stands before a picture's properties.
    const end = size < 8 ? bytes.length : Math.min(at + size, bytes.length);
    const body = bytes.subarray(at + 8, end);
    const head = CONTAINERS[type];
    if (head !== undefined && depth < DEPTH_MAX) walkBoxes(body.subarray(head), visit, depth + 1);
    else visit(type, body);
    at = end;
  }
}

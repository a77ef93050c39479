import { decodeField } from './clean-text';
import { latin1, standsAt, viewOf } from './bytes';

/** The datasets of an IIM block by record and number ("2:120"), each with its values in order. */
export interface IimRead {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly cutShort: boolean;
}

/** Photoshop's number of the resource that holds IIM. */
const IIM_RESOURCE = 0x0404;

/**
 * IIM (IPTC-NAA 4.2, section 1.5): bare, or within Photoshop's image resources. Text is UTF-8 where it is
 * valid UTF-8, whether 1:90 says so or not, else Windows-1252: writers set the mark and keep to it badly.
 */
export function readIim(bytes: Uint8Array): IimRead {
  const { block, cutShort } = standsAt(bytes, '8BIM')
    ? resourceOf(bytes)
    : { block: bytes, cutShort: false };
  const values = new Map<string, string[]>();
  let at = 0;
  while (at + 5 <= block.length && block[at] === 0x1c) {
    const head = lengthAt(block, at);
    const [from, to] = [at + head.size, at + head.size + head.length];
    if (to > block.length) return { values, cutShort: true };
    const key = `${block[at + 1] ?? 0}:${block[at + 2] ?? 0}`;
    values.set(key, [...(values.get(key) ?? []), decodeField(block.subarray(from, to))]);
    if (values.size > 1000 || (values.get(key)?.length ?? 0) > 1000) break;
    at = to;
  }
  const rest = block.subarray(at);
  return { values, cutShort: cutShort || rest.some((byte) => byte !== 0) };
}

/** Standard datasets have two bytes of length; with the first bit set these say how many bytes of length follow. */
function lengthAt(block: Uint8Array, at: number): { size: number; length: number } {
  const view = viewOf(block);
  const short = view.getUint16(at + 3);
  if (short < 0x8000) return { size: 5, length: short };
  const width = short & 0x7fff;
  if (width > 4 || at + 5 + width > block.length) return { size: 5, length: block.length };
  let length = 0;
  for (let index = 0; index < width; index += 1)
    length = length * 256 + (block[at + 5 + index] ?? 0);
  return { size: 5 + width, length };
}

/** The IIM block among Photoshop's resources (Photoshop File Formats, "Image Resource Blocks"). */
function resourceOf(bytes: Uint8Array): { block: Uint8Array; cutShort: boolean } {
  const view = viewOf(bytes);
  let at = 0;
  while (at + 12 <= bytes.length && /^(?:8BIM|MeSa|AgHg|PHUT|DCSR)$/u.test(latin1(bytes, at, 4))) {
    const name = 1 + (bytes[at + 6] ?? 0);
    const head = at + 6 + name + (name % 2);
    if (head + 4 > bytes.length) return { block: new Uint8Array(), cutShort: true };
    const size = view.getUint32(head);
    const end = head + 4 + size;
    if (view.getUint16(at + 4) === IIM_RESOURCE)
      return { block: bytes.subarray(head + 4, end), cutShort: end > bytes.length };
    at = end + (size % 2);
  }
  return { block: new Uint8Array(), cutShort: false };
}

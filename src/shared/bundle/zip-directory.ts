import { err, ok, type Result } from '../result/result';
import { BUNDLE_LIMITS } from './bundle-limits';
import { END_RECORD } from './seal';

/** One file in a zip, as its directory describes it; nothing of it has been unpacked. */
export interface ZipEntry {
  readonly path: string;
  readonly packed: Uint8Array;
  /** As the directory claims; the truth is known only after unpacking. */
  readonly size: number;
  readonly method: 'stored' | 'deflated';
}

/** A zip's directory, and the length of the comment at its end. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly commentLength: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Reads the directory of a zip file without unpacking anything. Refuses, with the reason in words:
 * what does not end as a zip does, several volumes, zip64, encryption, other ways of packing,
 * entries that overlap or reach past the file, and more entries than `most`.
 */
export function zipDirectory(
  bytes: Uint8Array,
  most: number = BUNDLE_LIMITS.entries,
): Result<ZipDirectory, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null)
    return err(
      'it does not end as a packed file does: it was cut short, or is another kind of file',
    );
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const isWhole = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!isWhole || start + view.getUint32(end + 12, true) !== end)
    return err('its directory is not where it should be');
  if (count > most) return err(`it holds ${count} files, more than are taken`);
  const entries: ZipEntry[] = [];
  let at = start;
  let free = 0;
  for (let index = 0; index < count; index += 1) {
    const entry = centralEntry(view, bytes, at, end);
    if (!entry.ok) return entry;
    if (entry.value.from < free || entry.value.to > start) return err('two of its files overlap');
    free = entry.value.to;
    at = entry.value.next;
    entries.push(entry.value.entry);
  }
  if (at !== end) return err('its directory is longer than it says');
  return ok({ entries, commentLength: bytes.length - end - END_RECORD });
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_RECORD;
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === END && view.getUint16(at + 20, true) === last - at) return at;
  }
  return null;
}

interface Found {
  readonly entry: ZipEntry;
  /** The stretch of the file that the entry takes, header included, and where the directory goes on. */
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

function centralEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  end: number,
): Result<Found, string> {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return err('its directory is damaged');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const from = view.getUint32(at + 42, true);
  if (next > end) return err('its directory is damaged');
  if ((flags & 1) !== 0) return err('it is protected with a password');
  if (method !== 0 && method !== 8)
    return err('it is packed in a way that Standfirst does not read');
  if (packedSize === 0xffffffff || size === 0xffffffff) return err('it is too large');
  if (from + 30 > view.byteLength || view.getUint32(from, true) !== LOCAL)
    return err('one of its files is not where it should be');
  const data = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const to = data + packedSize;
  if (to > view.byteLength) return err('one of its files was cut short');
  const path = pathOf(bytes.subarray(at + 46, at + 46 + nameLength));
  return ok({
    entry: {
      path,
      packed: bytes.subarray(data, to),
      size,
      method: method === 0 ? 'stored' : 'deflated',
    },
    from,
    to,
    next,
  });
}

/** A bundle's paths are ASCII; any other byte shows as one character, which no part's name has. */
function pathOf(name: Uint8Array): string {
  return String.fromCharCode(...name.subarray(0, 300));
}

/** A path of a directory, given byte by byte, as the UTF-8 that most programs write; null where it is not that. */
export function utf8Path(path: string): string | null {
  try {
    const bytes = Uint8Array.from(path, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // It throws for one reason only: what the bytes hold.
    return null;
  }
}

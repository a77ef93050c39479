import ExifReader from 'exifreader';
import { standsAt, viewOf } from './bytes';
import type { PhotoRead } from './photo-read';

/** What the desk reads of EXIF and of TIFF's own tags. */
export interface ExifRead {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly gps: PhotoRead['gps'];
  /** IIM and Photoshop's resources as tags hold them. */
  readonly iim: readonly Uint8Array[];
  /** XMP packets as tags and items hold them. */
  readonly xmp: readonly string[];
  readonly faults: readonly string[];
}

const TEXT_TAGS = ['ImageDescription', 'Artist', 'Copyright', 'DateTimeOriginal'] as const;
const BLOCK_TAGS = ['IPTC-NAA', 'PhotoshopSettings'] as const;
/** What exifreader gives for a value that lies outside the file. */
const FAULTY = '<faulty value>';
const DAMAGED = 'The EXIF data are damaged or cut short; what could be read was kept.';

/**
 * Reads EXIF (CIPA DC-008) out of a TIFF structure, or out of a whole TIFF, HEIC or AVIF file. Never
 * throws: what cannot be read is a fault.
 */
export function readExif(bytes: Uint8Array): ExifRead {
  const xmp: string[] = [];
  const nothing = { texts: new Map(), gps: null, iim: [], xmp };
  if (!isReadable(bytes)) return { ...nothing, faults: [DAMAGED] };
  try {
    const { exif = {}, gps } = ExifReader.loadView(viewOf(bytes), {
      expanded: true,
      includeTags: { exif: [...TEXT_TAGS, ...BLOCK_TAGS], xmp: true, gps: true },
      // The desk reads XMP itself, by namespaces; this door only hands the packets out.
      domParser: { parseFromString: (xml) => xmp.push(xml) },
    });
    const texts = new Map(
      TEXT_TAGS.map((name) => [name, textsOf(exif[name]?.value)] as const).filter(
        ([, values]) => values.length > 0,
      ),
    );
    const faulty = [...TEXT_TAGS, ...BLOCK_TAGS].some((name) => isFaulty(exif[name]?.value));
    return {
      texts,
      gps: pointOf(gps),
      iim: BLOCK_TAGS.flatMap((name) => blockOf(exif[name]?.value)),
      xmp,
      faults: faulty ? [DAMAGED] : [],
    };
  } catch {
    // The library throws on files without metadata and on some damaged ones: there is nothing to read.
    return { ...nothing, faults: standsAt(bytes, 'ftyp', 4) ? [] : [DAMAGED] };
  }
}

/** A TIFF structure whose first directory begins within it, or a file that is made of boxes. */
function isReadable(bytes: Uint8Array): boolean {
  if (standsAt(bytes, 'ftyp', 4)) return true;
  const little = standsAt(bytes, 'II*\0');
  if (bytes.length < 10 || (!little && !standsAt(bytes, 'MM\0*'))) return false;
  const view = viewOf(bytes);
  const directory = view.getUint32(4, little);
  if (directory + 2 > bytes.length) return false;
  return directory + 2 + 12 * view.getUint16(directory, little) <= bytes.length;
}

function textsOf(value: unknown): string[] {
  if (!Array.isArray(value) || isFaulty(value)) return [];
  return value.filter((part) => typeof part === 'string');
}

function isFaulty(value: unknown): boolean {
  return value === FAULTY || (Array.isArray(value) && value[0] === FAULTY);
}

function blockOf(value: unknown): Uint8Array[] {
  if (!Array.isArray(value)) return [];
  return [Uint8Array.from(value, (byte) => (typeof byte === 'number' ? byte : 0))];
}

function pointOf(gps: { Latitude?: number; Longitude?: number } | undefined): PhotoRead['gps'] {
  const { Latitude: latitude = Number.NaN, Longitude: longitude = Number.NaN } = gps ?? {};
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

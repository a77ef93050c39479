import { chooseFacts } from './choose-facts';
import { findBlocks } from './containers/find-blocks';
import { readExif } from './exif-tags';
import { readIim } from './iim-datasets';
import type { PhotoRead } from './photo-read';
import { placeInXmp } from './xmp-place';
import { readXmp, type XmpProperties } from './xmp-properties';

/**
 * Reads what a picture's file says of itself: IPTC IIM, XMP (IPTC Core and Extension, PLUS) and EXIF, in
 * JPEG, PNG, WebP, GIF, TIFF, HEIC and AVIF (by its bytes, never by its name). Any bytes give an answer:
 * what is broken, too large or dangerous is left unread and named in `faults`.
 */
export function readPhotoData(bytes: Uint8Array): PhotoRead {
  const blocks = findBlocks(bytes);
  const exif = blocks.exif.map(readExif);
  const iim = [...blocks.iim, ...exif.flatMap((each) => each.iim)].map(readIim);
  const xmp = [...blocks.xmp, ...exif.flatMap((each) => each.xmp)].map(readXmp);
  const properties = firstOf(xmp.flatMap((read): XmpProperties[] => (read.ok ? [read.value] : [])));
  const chosen = chooseFacts({
    iim: firstOf(iim.map(({ values }) => values)),
    xmp: properties,
    exif: firstOf(exif.map(({ texts }) => texts)),
  });
  const faults = [
    ...blocks.faults,
    ...exif.flatMap((each) => each.faults),
    ...(iim.some(({ cutShort }) => cutShort)
      ? ['The IPTC data are damaged or cut short; what could be read was kept.']
      : []),
    ...xmp.flatMap((read) => (read.ok ? [] : [read.error])),
    ...chosen.faults,
  ];
  const gps = exif.find((each) => each.gps !== null)?.gps ?? placeInXmp(properties);
  return { ...chosen, gps, faults: [...new Set(faults)].slice(0, 50) };
}

/** What stands in several blocks counts where it stands first. */
function firstOf<T>(maps: readonly ReadonlyMap<string, T>[]): ReadonlyMap<string, T> {
  return new Map(maps.toReversed().flatMap((map) => [...map]));
}

import type { PhotoRead } from './photo-read';
import type { XmpProperties } from './xmp-properties';

/** "55,45,21N" or "55,45.348N": degrees and minutes with seconds or a fraction, and the side (XMP part 2, 8.2). */
const FORM = /^(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?([NSEW])$/u;

/** The place of the camera as XMP repeats it from EXIF; null where it is not given whole. */
export function placeInXmp(xmp: XmpProperties): PhotoRead['gps'] {
  const latitude = degreesOf(xmp.get('exif:GPSLatitude')?.text ?? '');
  const longitude = degreesOf(xmp.get('exif:GPSLongitude')?.text ?? '');
  return latitude !== null && longitude !== null && Math.abs(latitude) <= 90
    ? { latitude, longitude }
    : null;
}

function degreesOf(text: string): number | null {
  const [, degrees, minutes, seconds = '0', side = ''] = FORM.exec(text.trim()) ?? [];
  if (degrees === undefined || minutes === undefined) return null;
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  if (size > 180) return null;
  return side === 'S' || side === 'W' ? -size : size;
}

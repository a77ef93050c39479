import type { PhotoRead } from '../src/shared/photo/photo-read';

/** What is read of a picture whose file says nothing. */
export function noPhotoData(): PhotoRead {
  return { facts: [], others: [], gps: null, faults: [] };
}

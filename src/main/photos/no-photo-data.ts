import type { PhotoRead } from '@shared/photo/photo-read';

/** What is read of a picture whose file says nothing. */
export function noPhotoData(): PhotoRead {
  return { facts: [], others: [], gps: null, faults: [] };
}

import { join } from 'node:path';
import { openLibrary } from '../../../src/main/library/open-library';
import type { PhotoFacts } from '../../../src/shared/elements/photo/photo-facts';
import { addPicture } from '../../add-picture';
import { paintQuay, picturePng } from '../picture';

const WIDE = [900, 600] as const;
const TALL = [480, 600] as const;

/** Invented pictures, each another piece and light of one quay. */
const PICTURES: readonly (readonly [name: string, size: readonly [number, number], PhotoFacts])[] =
  [
    [
      'NLP-20260321-0417.png',
      WIDE,
      {
        caption: 'The Carrow at Tannery Steps, below the top of the floodwall',
        creditLine: 'Northlight',
        city: 'Port Ansley',
        takenOn: '2026-03-21',
        use: 'editorial',
      },
    ],
    [
      'night-bus.png',
      WIDE,
      { caption: 'A night bus waits at the harbour gate', creditLine: 'Meridian' },
    ],
    [
      'drawing.png',
      TALL,
      { caption: 'The quay as it may look', digitalSource: 'trainedAlgorithmicMedia' },
    ],
    ['market.png', WIDE, { caption: 'Fish boxes on the old market quay', expiresOn: '2026-12-02' }],
    ['IMG_2041.png', TALL, {}],
    [
      'a-very-long-name-as-agencies-give-them-20260321-harbour-authority-annual-meeting-04.png',
      WIDE,
      {
        caption: 'Members of the harbour authority at their annual meeting',
        creditLine: 'Northlight',
      },
    ],
  ];

/** Puts pictures that no story shows into the library below `userData`. */
export async function fillPhotos(userData: string): Promise<void> {
  const library = openLibrary(join(userData, 'library'));
  if (!library.ok) throw new Error(library.error.message);
  const { media, photos } = library.value;
  for (const [at, [name, size, facts]] of PICTURES.entries()) {
    const paint = (x: number, y: number) => paintQuay(x + (at + 1) * 40, y + (at % 3) * 60);
    const kept = await addPicture(media, { name, bytes: picturePng(size, paint) });
    if (!kept.ok) throw new Error(kept.error.message);
    photos.keep({
      media: { ...kept.value, facts },
      read: { facts: [], others: [], gps: null, faults: [] },
      converted: null,
    });
  }
  library.value.close();
}

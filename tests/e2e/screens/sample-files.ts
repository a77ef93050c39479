import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import startVips from 'wasm-vips';
import { writePhotoData } from '../../../src/shared/photo/write-jpeg-data';
import { paintQuay, picturePng, writePicture } from '../picture';
import { fillFaults } from '../sample-desk/fill-faults';
import { fillCorrections } from '../sample-desk/fill-corrections';
import { fillDesk } from '../sample-desk/fill-desk';
import { fillPhotos } from '../sample-desk/fill-photos';
import { fillReview } from '../sample-desk/fill-review';
import { fillRegister } from '../sample-desk/fill-register';
import { opEdFile } from '../word-files';

const TEXT = resolve(import.meta.dirname, '../../../resources/sample/story.txt');

/** What a desk has before it is opened: the settings to start with, and a raw text to take in. */
export interface SampleFiles {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** A photo as an agency sends it, to be added. */
  readonly photo: string;
  /** A Word file with changes, a comment and a picture. */
  readonly word: string;
  /** A folder of submissions. */
  readonly folder: string;
}

/** What is on a desk: the sample stories, one of them open; nothing; a register of people with their stories; a story with faults of style; one with suggestions and comments. */
export type SampleDeskKind = 'stories' | 'empty' | 'register' | 'faults' | 'review';

/** Makes a sample desk in a folder. */
export async function makeSampleDesk(
  userData: string,
  kind: SampleDeskKind = 'stories',
): Promise<SampleFiles> {
  const settings = { name: 'Hanne Brisk', initials: 'HB' };
  const photo = join(userData, 'NLP-20260321-0417.jpg');
  writeFileSync(photo, await agencyPhoto());
  const { word, folder } = makeCopy(userData);
  if (kind === 'empty') return { settings, text: TEXT, photo, word, folder };
  if (kind === 'faults' || kind === 'review') {
    const fill = kind === 'faults' ? fillFaults : fillReview;
    const { storyId } = fill(userData);
    return { settings: { ...settings, openStoryId: storyId }, text: TEXT, photo, word, folder };
  }
  if (kind === 'register') {
    const { storyId } = fillRegister(join(userData, 'library'));
    return { settings: { ...settings, openStoryId: storyId }, text: TEXT, photo, word, folder };
  }
  const picture = join(userData, 'lady-constance.png');
  writePicture(picture, [900, 600], paintQuay);
  const { openStoryId } = await fillDesk(userData, picture);
  await fillPhotos(userData);
  fillCorrections(userData);
  return { settings: { ...settings, openStoryId }, text: TEXT, photo, word, folder };
}

/** Submissions as they come: a Word file, the sample text, a letter, a page that was printed. */
function makeCopy(userData: string): Pick<SampleFiles, 'word' | 'folder'> {
  const folder = join(userData, 'Submissions');
  mkdirSync(folder);
  const word = join(folder, 'the-wall-cannot-hold-the-river.docx');
  writeFileSync(word, opEdFile(picturePng([900, 600], paintQuay)));
  copyFileSync(TEXT, join(folder, 'submission-2.txt'));
  writeFileSync(join(folder, 'note.txt'), 'Thanks, see you on Monday then.');
  writeFileSync(join(folder, 'proof.pdf'), '%PDF-1.7');
  return { word, folder };
}

/** A photo of 2,700 by 1,800 pixels with its texts as IPTC data. */
async function agencyPhoto(): Promise<Uint8Array> {
  const { Image } = await startVips();
  const plain = Image.newFromBuffer(picturePng([900, 600], paintQuay))
    .resize(3)
    .jpegsaveBuffer();
  const written = writePhotoData(plain, {
    caption:
      'The Carrow at Tannery Steps, 20cm below the top of the floodwall, Port Ansley, Caldria, March 21, 2026. (Photo by Pia Lundmarsh/Northlight)',
    creator: 'Pia Lundmarsh',
    creditLine: 'Northlight',
    copyrightNotice: '© 2026 Northlight Pictures',
    usageTerms: 'For editorial use only.',
    city: 'Port Ansley',
    country: 'Caldria',
    takenOn: '2026-03-21',
    altText: 'A wide, brown river laps near the top of a quay under a low sun.',
  });
  if (!written.ok) throw new Error(written.error.message);
  return written.value;
}

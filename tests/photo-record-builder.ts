import type { PhotoRecord } from '../src/shared/contract/photo-channels';
import type { FactName, PhotoFacts } from '../src/shared/elements/photo/photo-facts';
import type { PhotoDraft } from '../src/shared/photo/photo-draft';
import type { MetadataStandard, ReadFact } from '../src/shared/photo/photo-read';
import type { MediaRecord } from '../src/shared/story/story';
import { photoDraft, photoRecord, picture } from './photo-builder';

/** A fact as a file gives it, in IPTC IIM unless told. */
export function readFact(
  name: FactName,
  value: string,
  field = '',
  standard: MetadataStandard = 'IPTC IIM',
): ReadFact {
  return { name, value, standard, field };
}

/** What the file of the quay at Port Ansley says. */
export const QUAY_FACTS: readonly ReadFact[] = [
  readFact('caption', 'The quay at low water', '2:120 Caption/Abstract'),
  readFact('city', 'Port Ansley', '2:90 City'),
  readFact('country', 'Caldria', '2:101 Country'),
  readFact('takenOn', '2026-03-21', 'DateTimeOriginal', 'EXIF'),
  readFact('creditLine', 'Northlight', '2:110 Credit'),
  readFact('creator', 'Pia Lundmarsh', '2:80 By-line'),
];

/** Facts by name, as a story keeps them. */
function factsOf(read: readonly ReadFact[]): PhotoFacts {
  return Object.fromEntries(read.map(({ name, value }) => [name, value]));
}

/** A picture of 1,200 by 800 pixels that says of itself what is given. */
export function photoSaying(
  facts: readonly ReadFact[] = QUAY_FACTS,
  file: Partial<MediaRecord> = {},
  read: Partial<PhotoRecord['read']> = {},
): PhotoRecord {
  const said = facts.length === 0 ? {} : { facts: factsOf(facts) };
  const media = picture('a', { width: 1200, height: 800, bytes: 7_100_000, ...said, ...file });
  return photoRecord(media, {
    read: { facts: [...facts], others: [], gps: null, faults: [], ...read },
  });
}

/** The draft that a picture starts from: its own words, uncropped. */
export function draftFrom(
  { media }: Pick<PhotoRecord, 'media'>,
  changes: Partial<PhotoDraft> = {},
): PhotoDraft {
  const { caption = '', creditLine = '', altText = '' } = media.facts ?? {};
  return photoDraft(media, { what: caption, creditLine, altText, ...changes });
}

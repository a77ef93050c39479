import type { Node } from '@tiptap/pm/model';
import type { PhotoFacts } from '../src/shared/elements/photo/photo-facts';
import type { PhotoSettings } from '../src/shared/elements/photo/photo-settings';
import { preflight } from '../src/shared/export/preflight';
import type { HouseStyle } from '../src/shared/house-style/house-style';
import type { MediaRecord, Story } from '../src/shared/story/story';
import { houseStyle, template } from './house-style-builder';
import { page, photo, story, type Copy } from './story-builder';

export const QUAY = 'a'.repeat(64);
export const SLUICE = 'b'.repeat(64);

/** What is known of a picture that may run: all of it invented. */
export const quayFacts: PhotoFacts = {
  caption: 'Dockers unload grain at Port Ansley.',
  creator: 'Ines Okafor',
  creditLine: 'Northlight',
  copyrightNotice: '© 2026 Northlight Pictures',
  city: 'Port Ansley',
  country: 'Caldria',
  takenOn: '2026-03-21',
  use: 'editorial',
};

/** The record of a picture of 1600 by 1067 pixels. */
export function picture(changes: Partial<MediaRecord> = {}): MediaRecord {
  return {
    hash: QUAY,
    name: 'quay.jpg',
    type: 'image/jpeg',
    width: 1600,
    height: 1067,
    bytes: 240_000,
    ...changes,
  };
}

/** The house's caption: what, where and when. */
export const captionTemplate = template(`id: photo-caption
version: 1
kind: photoCaption
name: Photo caption
wording: "{what}, {place}, {date}."
slots:
  what: { label: What the picture shows, kind: longText }
  place: { label: Place, kind: place, from: photo.place }
  date: { label: Date, kind: date, from: photo.date }
`);

/** What a test of the checks says of its one photo; the rest is as it should be. */
export interface CheckedPhoto {
  /** Words, or a ready caption. */
  readonly caption?: Copy;
  readonly credit?: string;
  readonly attrs?: Record<string, unknown>;
  readonly media?: Partial<MediaRecord>;
  readonly facts?: PhotoFacts;
  readonly photos?: Partial<PhotoSettings>;
  readonly style?: Partial<HouseStyle>;
  readonly record?: Partial<Story>;
  readonly body?: readonly (string | Node)[];
}

/** What the checks say of a story with one photo, all but what concerns the byline. */
export function problemsWith({
  caption = 'Dockers unload grain at the north quay.',
  credit = 'Northlight',
  attrs = {},
  media = {},
  facts = {},
  photos = {},
  style = {},
  record = {},
  body = ['Copy.'],
}: CheckedPhoto) {
  const house = houseStyle(style);
  const shown = photo(caption, credit, {
    role: 'lead',
    mediaHash: QUAY,
    altText: 'Two people carry a sack down a gangway',
    ...attrs,
  });
  return preflight(
    story(page({ kicker: 'Opinion', headline: 'H', photo: shown, body }), {
      media: [picture({ facts, ...media })],
      updatedAt: '2026-03-28T09:00:00Z',
      ...record,
    }),
    { ...house, photos: { ...house.photos, ...photos } },
    '2026-03-28',
  ).filter(({ where }) => where !== 'byline');
}

/** The codes of the same. */
export function codesWith(checked: CheckedPhoto): string[] {
  return problemsWith(checked).map(({ level, code }) => `${level} ${code}`);
}

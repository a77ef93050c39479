import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { PhotoDraft } from '@shared/photo/photo-draft';
import type { MediaRecord } from '@shared/story/story';

/** A picture of 3:2, of which nothing is known; `letter` makes its hash. */
export function picture(letter = 'a', changes: Partial<MediaRecord> = {}): MediaRecord {
  return {
    hash: letter.repeat(64),
    name: 'quay.jpg',
    type: 'image/jpeg',
    width: 3000,
    height: 2000,
    bytes: 90_000,
    ...changes,
  };
}

/** The same as the library keeps it; its file says nothing. */
export function photoRecord(media = picture(), changes: Partial<PhotoRecord> = {}): PhotoRecord {
  return {
    media,
    read: { facts: [], others: [], gps: null, faults: [] },
    converted: null,
    addedAt: '2026-03-28T12:00:00Z',
    ...changes,
  };
}

/** A photo as the dialog would give it back: inline, whole, without words. */
export function photoDraft(media = picture(), changes: Partial<PhotoDraft> = {}): PhotoDraft {
  return {
    media,
    templateId: 'photo-caption',
    what: '',
    creditLine: '',
    altText: '',
    decorative: false,
    role: 'inline',
    crop: null,
    focus: null,
    ...changes,
  };
}

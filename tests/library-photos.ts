import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../src/main/library/open-library';
import type { PhotoFacts } from '../src/shared/elements/photo/photo-facts';
import type { PhotoRead } from '../src/shared/photo/photo-read';
import type { MediaRecord, Story } from '../src/shared/story/story';
import { jpegHead } from './image-heads';
import { value } from './library-folder';
import { page, photo, story } from './story-builder';

/** SHA-256, as media are named. */
export const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** What a file says that says nothing. */
export const nothingRead: PhotoRead = { facts: [], others: [], gps: null, faults: [] };
/** What a file says that says this. */
export const readAs = (facts: PhotoFacts): PhotoRead => ({
  ...nothingRead,
  facts: Object.entries(facts).map(([name, said]) => ({
    name: name as keyof PhotoFacts,
    value: said,
    standard: 'IPTC Core' as const,
    field: name,
  })),
});

/** Lays a picture's file into the media folder, as the engine does, and gives what it says of it. */
export function lay(folder: string, name = 'quay.jpg'): MediaRecord {
  const bytes = Buffer.concat([jpegHead(1200, 800), randomBytes(32)]);
  const hash = sha(bytes);
  mkdirSync(join(folder, 'media', hash.slice(0, 2)), { recursive: true });
  writeFileSync(join(folder, 'media', hash.slice(0, 2), `${hash}.jpg`), bytes);
  return { hash, name, type: 'image/jpeg', width: 1200, height: 800, bytes: bytes.length };
}

/** Enters a new picture into a library. */
export function keep(library: Library, name?: string, read = nothingRead) {
  return value(library.photos.keep({ media: lay(library.folder, name), read, converted: null }));
}

/** Keeps a new story whose page shows these media. */
export function addStory(
  library: Library,
  media: readonly MediaRecord[],
  changes: Partial<Story> = {},
) {
  const body = media.map(({ hash }) => photo('The quay', 'Northlight', { mediaHash: hash }));
  const made = story(page({ body }), { id: randomUUID(), media: [...media], ...changes });
  value(library.stories.create(made));
  return made;
}

/** The file names that a list of the pictures shows. */
export const names = (library: Library, query = '', use: 'all' | 'used' | 'unused' = 'all') =>
  value(library.photos.list({ query, use })).rows.map(({ media }) => media.name);

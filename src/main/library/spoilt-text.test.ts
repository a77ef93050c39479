import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { blankFields } from '@shared/register/contributor-fields';
import { guest } from '@shared/story/contributor';
import { addPicture } from '../../../tests/add-picture';
import { jpegHead } from '../../../tests/image-heads';
import { libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { page, photo, story } from '../../../tests/story-builder';
import { textBytes } from './database';
import type { Library } from './open-library';

/** A library with a person, a picture, a story that names and shows both, a version and a logged correction. */
async function filled(folder: string) {
  const library = libraryIn(folder);
  const person = value(
    library.contributors.save({ id: null, revision: 0, ...blankFields('Anna Berg') }),
  );
  const media = value(await addPicture(library.media, { name: 'quay.jpg', bytes: jpegHead(3, 2) }));
  const read = { facts: [], others: [], gps: null, faults: [] };
  value(library.photos.keep({ media, read, converted: null }));
  const kept = story(
    page({
      headline: 'The quay',
      body: [photo('The quay', 'Northlight', { mediaHash: media.hash })],
    }),
    {
      ...{ id: randomUUID(), media: [media] },
      contributors: [guest('Anna Berg', { contributorId: person.id })],
    },
  );
  value(library.stories.create(kept));
  value(library.versions.keep(kept.id, 'Filed'));
  const correction = { kind: 'correction' as const, words: 'It was Tuesday.', dated: '2031-01-01' };
  const out = {
    storyId: kept.id,
    headline: 'The quay',
    targets: ['page'],
    corrections: [correction],
  };
  value(library.corrections.add(out));
  library.close();
  return { storyId: kept.id, personId: person.id, hash: media.hash };
}

type Ids = Awaited<ReturnType<typeof filled>>;
type Ask = (library: Library, ids: Ids) => unknown;

/** What is spoilt, and what is asked for that shows it. The driver would bring the process down over such text. */
const SPOILT: readonly (readonly [string, Ask])[] = [
  ['register.record', ({ contributors }) => contributors.list({ query: '', sort: 'name' })],
  ['register.created_at', ({ contributors }, { personId }) => contributors.read(personId)],
  [
    'story_contributor.appeared_at',
    ({ contributors }) => contributors.list({ query: '', sort: 'name' }),
  ],
  ['story.headline', ({ contributors }, { personId }) => contributors.read(personId)],
  ['story.headline', ({ photos }, { hash }) => photos.read(hash)],
  ['story.headline', ({ photos }, { hash }) => photos.remove(hash)],
  ['story.headline', (library) => library.archive({ after: null, limit: 5 })],
  [
    'story.spiked_at',
    ({ stories }, { storyId }) => stories.keepPlace(storyId, { anchor: 1, head: 1, scrollTop: 0 }),
  ],
  ['story.house_style_id', (library) => library.styleUse()],
  ['photo.facts', ({ photos }) => photos.list({ query: '', use: 'all' })],
  ['photo.read', ({ photos }, { hash }) => photos.read(hash)],
  ['media.name', ({ photos }) => photos.list({ query: '', use: 'all' })],
  ['version.name', ({ versions }, { storyId }) => versions.list(storyId)],
  ['version.who', ({ versions }, { storyId }) => versions.list(storyId)],
  ['version.checksum', ({ versions }, { storyId }) => versions.read(storyId, 1)],
  [
    'version.kept_at',
    ({ stories }, { storyId }) => {
      const { story: kept, revision } = value(stories.open(storyId));
      return stories.save({ story: kept, revision: revision + 1, place: null });
    },
  ],
  ['correction_log.words', ({ corrections }) => corrections.list({ storyId: null })],
  ['correction_log.headline', ({ corrections }) => corrections.all()],
];

describe('text that is no UTF-8 brings nothing down', () => {
  it.each(SPOILT)('in %s', async (place, ask) => {
    const folder = temporaryFolder();
    const ids = await filled(folder);
    const [table, column] = place.split('.');
    const database = new Libsql(join(folder, 'library.db'));
    database.exec('DROP TRIGGER correction_log_stays');
    database.exec(`UPDATE ${table} SET ${column} = CAST(x'ff41' AS TEXT)`);
    database.close();
    const answer = await ask(libraryIn(folder), ids);
    expect(answer).toHaveProperty('ok');
  });

  it('in the title of a story that was found to be unreadable', async () => {
    const folder = temporaryFolder();
    const { storyId } = await filled(folder);
    const database = new Libsql(join(folder, 'library.db'));
    database.exec("UPDATE story SET title = CAST(x'ff41' AS TEXT), body = ''");
    database.close();
    const { stories } = libraryIn(folder);
    expect(stories.open(storyId).ok).toBe(false);
    const { unreadable } = value(stories.list({ query: '', status: null, spiked: false }));
    expect(unreadable.map(({ id }) => id)).toEqual([storyId]);
  });
});

it('text that is no UTF-8 is never read as some other text', () => {
  expect(textBytes.safeParse(Buffer.from('Wörter')).data).toBe('Wörter');
  expect(textBytes.safeParse(Buffer.from([0x57, 0xf6, 0x72])).success).toBe(false);
});

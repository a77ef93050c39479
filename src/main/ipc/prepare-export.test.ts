import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jpegHead } from '../../../tests/image-heads';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { page, photo, story } from '../../../tests/story-builder';
import { mediaBytesOf, prepareExport } from './prepare-export';
import { openStyleShelf } from '../house-styles/style-shelf';

const shelf = openStyleShelf({
  shipped: resolve(import.meta.dirname, '../../../resources/house-styles'),
  own: join(temporaryFolder(), 'house-styles'),
});
const body = ['The gauge stood at nine when the siren went.'];

function deskWith(
  kept: Parameters<typeof story>[1],
  doc = page({ headline: 'Read the gauges', body }),
) {
  const library = libraryIn(temporaryFolder());
  const { id } = value(library.stories.create(story(doc, { ...kept, id: randomUUID() })));
  return { needs: { library, shelf }, id, library };
}

describe('an export', () => {
  it('is written from the story as it is in the library', async () => {
    const { needs, id } = deskWith({ slug: 'gauges' });
    const { written } = value(await prepareExport(needs, id, 'page'));
    expect(written.files.map(({ path }) => path)).toEqual(['gauges.html']);
    expect(written.files[0]?.text).toContain('The gauge stood at nine when the siren went.');
  });

  it('is refused while something stands in its way, which is named', async () => {
    const { needs, id } = deskWith({}, page({ headline: 'Read the gauges' }));
    const refusal = error(await prepareExport(needs, id, 'page'));
    expect(refusal.code).toBe('story-blocked');
    expect(refusal.message).toContain('The story has no body copy.');
  });

  it('is refused when its house style is not here', async () => {
    const { needs, id } = deskWith({ houseStyleId: 'elsewhere' });
    expect(error(await prepareExport(needs, id, 'page')).code).toBe('house-style-unreadable');
  });

  it('is refused when the story is not here', async () => {
    expect(error(await prepareExport(deskWith({}).needs, randomUUID(), 'page')).code).toBe(
      'story-missing',
    );
  });

  it('takes the bytes of its photos from the library', async () => {
    const library = libraryIn(temporaryFolder());
    const record = value(await library.media.add({ name: 'quay.jpg', bytes: jpegHead(40, 30) }));
    const figure = photo('The quay at dawn', 'Northlight', {
      mediaHash: record.hash,
      altText: 'A quay',
    });
    const doc = page({ headline: 'Read the gauges', body: [...body, figure] });
    const { id } = value(library.stories.create(story(doc, { id: randomUUID(), media: [record] })));
    const { written } = value(await prepareExport({ library, shelf }, id, 'page'));
    const bytes = value(await mediaBytesOf({ library }, written));
    expect([...bytes.keys()]).toEqual([record.hash]);
  });
});

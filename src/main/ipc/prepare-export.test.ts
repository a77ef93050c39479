import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { writeTarget } from '@shared/export/export-story';
import { describe, expect, it } from 'vitest';
import { addPicture } from '../../../tests/add-picture';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { page, photo, story } from '../../../tests/story-builder';
import {
  embeddedWords,
  embedWords,
  realPicture,
  seen,
  vipsPhotos,
} from '../../../tests/vips-photos';
import { makeExport } from '../exports/make-export';
import { exportMakers, prepareExport } from './prepare-export';
import { openStyleShelf } from '../house-styles/style-shelf';

const shelf = openStyleShelf({
  shipped: resolve(import.meta.dirname, '../../../resources/house-styles'),
  own: join(temporaryFolder(), 'house-styles'),
});
const unprinted = {
  print: () => Promise.reject(new Error('Nothing is printed here')),
  read: () => Promise.resolve(null),
};
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
    const checked = value(await prepareExport(needs, id));
    const files = value(await writeTarget(checked, 'page'));
    expect(files.map(({ path }) => path)).toEqual(['gauges.html']);
    expect(files[0]?.content).toContain('The gauge stood at nine when the siren went.');
  });

  it('is refused while something stands in its way, which is named', async () => {
    const { needs, id } = deskWith({}, page({ headline: 'Read the gauges' }));
    const refusal = error(await prepareExport(needs, id));
    expect(refusal.code).toBe('story-blocked');
    expect(refusal.message).toContain('The story has no body copy.');
  });

  it('goes out as a draft copy all the same, with what is open', async () => {
    const { needs, id } = deskWith({}, page({ headline: 'Read the gauges' }));
    const { name, problems } = value(await prepareExport(needs, id, { draft: true }));
    expect(name).toBe('read-the-gauges.draft');
    expect(problems.map(({ code }) => code)).toContain('body-empty');
  });

  it('goes by a preset of its house style, and by none that the house has not', async () => {
    const { needs, id } = deskWith({ publishedAt: '2026-03-28T09:00:00Z' });
    const by = (presetId: string | null) => prepareExport(needs, id, { presetId });
    expect(value(await by('website')).folder).toBe('2026/03/28/');
    expect(value(await by(null)).folder).toBe('');
    expect(error(await by('pigeon'))).toMatchObject({
      code: 'export-failed',
      message: 'The house style has no preset “pigeon” any more.',
    });
  });

  it('is refused when its house style is not here', async () => {
    const { needs, id } = deskWith({ houseStyleId: 'elsewhere' });
    expect(error(await prepareExport(needs, id)).code).toBe('house-style-unreadable');
  });

  it('is refused when the story is not here', async () => {
    expect(error(await prepareExport(deskWith({}).needs, randomUUID())).code).toBe('story-missing');
  });

  it('makes its pictures of what the library keeps, each with its words', async () => {
    const library = libraryIn(temporaryFolder());
    const record = value(
      await addPicture(library.media, { name: 'quay.jpg', bytes: realPicture(900, 600) }),
    );
    const figure = photo('The quay at dawn', 'Northlight', {
      mediaHash: record.hash,
      altText: 'A quay',
    });
    const doc = page({ headline: 'Read the gauges', body: [...body, figure] });
    const { id } = value(library.stories.create(story(doc, { id: randomUUID(), media: [record] })));
    const prepared = value(await prepareExport({ library, shelf }, id));
    const makers = exportMakers(
      { library, photos: vipsPhotos(), embed: embedWords, version: '1.0.0', pdf: unprinted },
      prepared.prepared.story,
    );
    const { mediaBytes: bytes } = value(await makeExport(prepared, ['page'], makers));
    const small = bytes.get('media/quay-480.jpg') ?? new Uint8Array();
    expect(seen(small)).toMatchObject({ width: 480, height: 320 });
    expect(embeddedWords(small)).toEqual({
      caption: 'The quay at dawn',
      creditLine: 'Northlight',
      altText: 'A quay',
    });
    expect(seen(bytes.get('media/quay-social.jpg') ?? new Uint8Array())).toMatchObject({
      width: 900,
      height: 473,
    });
  });

  it('is stopped by a picture that is gone, which is named', async () => {
    const library = libraryIn(temporaryFolder());
    const gone = { hash: 'a'.repeat(64), name: 'quay.jpg', type: 'image/jpeg' as const };
    const doc = page({
      headline: 'Read the gauges',
      body: [...body, photo('C.', 'N', { mediaHash: gone.hash, altText: 'A quay' })],
    });
    const media = [{ ...gone, width: 900, height: 600, bytes: 1 }];
    const { id } = value(library.stories.create(story(doc, { id: randomUUID(), media })));
    const prepared = value(await prepareExport({ library, shelf }, id));
    const makers = exportMakers(
      { library, photos: vipsPhotos(), embed: embedWords, version: '1.0.0', pdf: unprinted },
      prepared.prepared.story,
    );
    const { code, message } = error(await makeExport(prepared, ['page'], makers));
    expect([code, message]).toEqual([
      'media-missing',
      expect.stringContaining('“quay.jpg” could not be made ready'),
    ]);
  });
});

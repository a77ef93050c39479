import { recogniseText } from '@shared/import/recognise-text';
import { storyFromRecognition } from '@shared/import/story-from-recognition';
import type { ImportedPicture } from '@shared/import/recognition';
import { expect, it } from 'vitest';
import { sha } from '../../tests/library-photos';
import { page, photo, story } from '../../tests/story-builder';
import { realPicture } from '../../tests/vips-photos';
import { withoutUnreadable } from './readable-pictures';

const came = (bytes: Uint8Array, name: string): ImportedPicture => ({
  record: {
    ...{ hash: sha(bytes), name, type: 'image/png' },
    ...{ width: 4, height: 3, bytes: bytes.length },
  },
  bytes,
  altText: '',
});

it('takes the pictures that no desk would take off a story, and names them', () => {
  const sound = came(realPicture(8, 6, '.png'), 'image1.png');
  const other = came(realPicture(8, 6, '.jpg'), 'image2.png');
  const torn = came(Uint8Array.of(0x89, 0x50), 'image3.png');
  const unused = came(Uint8Array.of(1), 'image4.png');
  const shown = [sound, other, torn];
  const { report } = storyFromRecognition(recogniseText('The wall cannot hold the river'), {
    ...{ id: story().id, now: '2026-03-30T09:00:00Z', houseStyleId: 'newsroom' },
    ...{ language: 'en', timeZone: 'UTC' },
  });
  const body = shown.map(({ record }) => photo('The quay', '', { mediaHash: record.hash }));
  const given = story(page({ body }), { media: shown.map(({ record }) => record) });
  const settled = withoutUnreadable({ story: given, report }, [...shown, unused]);
  expect(settled.story.media.map(({ name }) => name)).toEqual(['image1.png']);
  const doc = JSON.stringify(settled.story.doc);
  expect(shown.map(({ record }) => doc.includes(record.hash))).toEqual([true, false, false]);
  const told = settled.report.changes.slice(report.changes.length).map(({ message }) => message);
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/“image2\.png” was left out: Its bytes are of another form/u);
});

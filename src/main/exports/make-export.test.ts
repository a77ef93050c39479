import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBundle } from '@shared/bundle/read-bundle';
import { checkExport } from '@shared/export/export-story';
import { verifyPackage } from '@shared/export/package/verify-package';
import { sha256 } from '@shared/bundle/sha-256';
import { ok } from '@shared/result/result';
import { houseStyle } from '../../../tests/house-style-builder';
import { error, value } from '../../../tests/library-folder';
import { page, photo, story } from '../../../tests/story-builder';
import { embedWords, realPicture, vipsPhotos } from '../../../tests/vips-photos';
import type { ExportMakers } from './export-makers';
import { makeExport } from './make-export';

const picture = realPicture(900, 600);
const hash = await sha256(picture);
const record = {
  ...{ hash, name: 'quay.jpg', type: 'image/jpeg' as const, width: 900, height: 600 },
  bytes: picture.length,
};
const quay = photo('The quay at dawn', 'Northlight', { mediaHash: hash, altText: 'A quay' });
const piece = story(
  page({
    headline: 'Read the gauges',
    body: ['The gauge stood at nine when the siren went.', quay],
  }),
  { media: [record] },
);
const house = houseStyle();
const makers: ExportMakers = {
  ...{ records: [record], embed: embedWords, program: '0.9.1' },
  read: () => Promise.resolve(ok(new Uint8Array(picture))),
  photos: () => vipsPhotos(),
};
const contentOf = (content: string | Uint8Array | undefined) =>
  content instanceof Uint8Array ? content : new Uint8Array();

describe('makeExport', () => {
  it('makes several targets at once, each file once, and the media of the widest', async () => {
    const made = value(
      await makeExport(checkExport(piece, house), ['text', 'page', 'fragment', 'text'], makers),
    );
    expect(made.files.map(({ path }) => path)).toEqual([
      'read-the-gauges.txt',
      'read-the-gauges.html',
      'read-the-gauges.fragment.html',
    ]);
    expect(made.media.map(({ path }) => path)).toContain('media/quay-social.jpg');
    expect([...made.mediaBytes.keys()].sort()).toEqual(made.media.map(({ path }) => path).sort());
  });

  it('packs page, fragment, photos and the story, and lays nothing beside the zip', async () => {
    const made = value(await makeExport(checkExport(piece, house), ['package'], makers));
    expect(made.files.map(({ path }) => path)).toEqual(['read-the-gauges.zip']);
    expect(made.media).toEqual([]);
    const zip = contentOf(made.files[0]?.content);
    const manifest = await verifyPackage(zip);
    expect(manifest.ok && manifest.value).toMatchObject({ program: '0.9.1', draft: false });
    const parts = unzipSync(new Uint8Array(zip));
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining([
        'manifest.json',
        'read-the-gauges.html',
        'read-the-gauges.fragment.html',
        'media/quay-480.jpg',
        'read-the-gauges.standfirst',
      ]),
    );
    const bundle = await readBundle(parts['read-the-gauges.standfirst'] ?? new Uint8Array());
    expect(bundle.ok && bundle.value.story).toEqual(piece);
    const again = value(await makeExport(checkExport(piece, house), ['package'], makers));
    expect(Buffer.compare(contentOf(again.files[0]?.content), zip)).toBe(0);
  });

  it('names a draft’s package as one, and says so in the manifest', async () => {
    const bare = story(page({ headline: 'Read the gauges' }));
    const checked = checkExport(bare, house, { draft: true });
    const made = value(await makeExport(checked, ['package'], makers));
    expect(made.files.map(({ path }) => path)).toEqual(['read-the-gauges.draft.zip']);
    const manifest = await verifyPackage(contentOf(made.files[0]?.content));
    expect(manifest.ok && manifest.value.draft).toBe(true);
  });

  it('makes nothing of a story that is stopped', async () => {
    const checked = checkExport(story(page({ headline: 'Read the gauges' })), house);
    expect(error(await makeExport(checked, ['page', 'package'], makers)).code).toBe(
      'story-blocked',
    );
  });

  it('tells how far it is, and ends where it is called off', async () => {
    const steps: string[] = [];
    const job = new AbortController();
    const made = await makeExport(checkExport(piece, house), ['page', 'package'], makers, {
      signal: job.signal,
      tell: (step, done, total) => {
        steps.push(`${step} ${done}/${total}`);
        if (step === 'pictures') job.abort();
      },
    });
    expect(error(made).code).toBe('cancelled');
    expect(steps).toEqual(['writing 0/2', 'writing 1/2', 'pictures 0/1']);
  });
});

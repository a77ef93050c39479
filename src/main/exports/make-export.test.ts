import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readBundle } from '@shared/bundle/read-bundle';
import { checkExport } from '@shared/export/export-story';
import { picturesHeld } from '@shared/export/targets/docx/hold-pictures';
import { signOffNow } from '@shared/export/sign-off/sign-off-state';
import { verifyPackage } from '@shared/export/package/verify-package';
import { sha256 } from '@shared/bundle/sha-256';
import { exportPreset } from '@shared/house-style/export-preset';
import { err, ok } from '@shared/result/result';
import { docJson } from '@shared/story/parse-story';
import { houseStyle } from '../../../tests/house-style-builder';
import { error, value } from '../../../tests/library-folder';
import { page, photo, story } from '../../../tests/story-builder';
import { embedWords, realPicture, seen, vipsPhotos } from '../../../tests/vips-photos';
import type { ExportMakers } from './export-makers';
import { notMade } from './export-refusals';
import { makeExport } from './make-export';
import type { PrintJob } from './pdf/page-printer';

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
  ...{ records: [record], embed: embedWords, program: '0.9.1', pdf: null },
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
    expect(manifest.ok && manifest.value).toMatchObject({
      ...{ program: '0.9.1', draft: false, approval: null },
    });
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

  it('says in the manifest who approved the copy, and whether that holds', async () => {
    const given = { by: 'Corin Ashdale', on: '2026-03-27', note: '' };
    const signed = { ...piece, signOff: signOffNow(piece, house, given) };
    const changed = {
      ...signed,
      doc: docJson(page({ headline: 'Other', body: ['Words.', quay] })),
    };
    const approvalOf = async (of: typeof piece) => {
      const made = value(await makeExport(checkExport(of, house), ['package'], makers));
      const read = await verifyPackage(contentOf(made.files[0]?.content));
      return read.ok && read.value.approval;
    };
    expect(await approvalOf(signed)).toEqual({ by: given.by, on: given.on, holds: true });
    expect(await approvalOf(changed)).toEqual({ by: given.by, on: given.on, holds: false });
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

describe('makeExport by a preset', () => {
  const preset = exportPreset.parse({
    id: 'web',
    name: 'Web',
    targets: ['page', 'package'],
    folder: 'opinion/{year}',
    imageWidths: [480],
    mediaBase: 'https://media.courier.example',
  });
  const checked = checkExport(piece, house, { preset });

  it('lays files and media into its folder, in its widths', async () => {
    const made = value(await makeExport(checked, ['page'], makers));
    expect(made.files.map(({ path }) => path)).toEqual(['opinion/2026/read-the-gauges.html']);
    const media = made.media.map(({ path }) => path);
    expect(media).toContain('opinion/2026/media/quay-480.jpg');
    expect(media.filter((path) => /-\d+\.jpg$/u.test(path))).toHaveLength(1);
    expect([...made.mediaBytes.keys()].sort()).toEqual([...media].sort());
  });

  it('names media by their own address on a page, and by their place in a package', async () => {
    const made = value(await makeExport(checked, ['page', 'package'], makers));
    const pageHtml = String(made.files[0]?.content);
    expect(pageHtml).toContain('src="https://media.courier.example/media/quay-480.jpg"');
    const parts = unzipSync(contentOf(made.files[1]?.content));
    const packed = new TextDecoder().decode(parts['read-the-gauges.html']);
    expect(packed).toContain('src="media/quay-480.jpg"');
    expect(Object.keys(parts)).toContain('media/quay-480.jpg');
  });

  it('prints a PDF with the pictures at hand, whatever address of their own they have', async () => {
    const jobs: PrintJob[] = [];
    const print = (job: PrintJob) => {
      jobs.push(job);
      return Promise.resolve(err(notMade([], 'Print it again.')));
    };
    const pdf = { print, read: () => Promise.resolve(null) };
    expect((await makeExport(checked, ['pdf'], { ...makers, pdf })).ok).toBe(false);
    const [job] = jobs;
    expect(job?.html).toContain('src="media/quay-480.jpg"');
    expect([...(job?.pictures.keys() ?? [])]).toContain('media/quay-480.jpg');
  });

  it('leaves parts out of what is written, and out of nothing else', async () => {
    const without = exportPreset.parse({ ...preset, mediaBase: '', include: { photos: false } });
    const open = { ...piece, media: [] };
    expect(checkExport(open, house, { preset: without }).problems).toEqual(
      checkExport(open, house).problems,
    );
    const bare = checkExport(piece, house, { preset: without });
    const made = value(await makeExport(bare, ['page', 'package'], makers));
    expect(String(made.files[0]?.content)).not.toContain('<figure');
    expect(made.media).toEqual([]);
    const parts = unzipSync(contentOf(made.files[1]?.content));
    const bundle = await readBundle(new Uint8Array(parts['read-the-gauges.standfirst'] ?? []));
    expect(bundle.ok && bundle.value.story).toEqual(piece);
  });
});

describe('a Word file', () => {
  it('holds its pictures, with their alt texts, and nothing is laid beside it', async () => {
    const made = value(await makeExport(checkExport(piece, house), ['docx'], makers));
    expect(made.media).toEqual([]);
    const file = contentOf(made.files[0]?.content);
    const held = picturesHeld(file);
    expect([...held.keys()]).toEqual(['media/quay-900.jpg']);
    expect(seen(held.get('media/quay-900.jpg') ?? new Uint8Array())).toMatchObject({ width: 900 });
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
    expect(html).toMatch(/<img alt="A quay" src="data:image\/jpeg;base64,/u);
    const again = value(await makeExport(checkExport(piece, house), ['docx'], makers));
    expect(Buffer.compare(contentOf(again.files[0]?.content), file)).toBe(0);
  });
});

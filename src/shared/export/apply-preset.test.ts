import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEDIA, arbitraryStory } from '../../../tests/arbitrary-story';
import { FILES, PHOTO_A } from '../../../tests/golden/parts';
import { goldenStories } from '../../../tests/golden/stories';
import { houseStyle, LENIENT } from '../../../tests/house-style-builder';
import { element, page, photo, story } from '../../../tests/story-builder';
import { exportPreset, IMAGE_WIDTHS, type ExportPreset } from '../house-style/export-preset';
import { exportPresetProblems } from '../house-style/export-preset-problems';
import { docOf } from '../story/parse-story';
import type { Story } from '../story/story';
import { applyPreset } from './apply-preset';
import { exportMedia } from './export-media';
import { prepareStory } from './prepare-story';
import { allTargets } from './targets/all-targets';
import { masterOf } from './targets/master';

// The core is the same code in both worlds: Node takes the heavy runs, the DOM a sample of them.
const RUNS = typeof document === 'undefined' ? 300 : 30;

const preset = (changes: Partial<ExportPreset> = {}): ExportPreset =>
  exportPreset.parse({ id: 'web', name: 'Web', targets: ['page'], ...changes });
const style = houseStyle({ timeZone: 'Asia/Shanghai' });
const piece: Story = story(
  page({
    headline: 'Room for the river',
    photo: photo('Quay.', 'Ana Weir', { mediaHash: PHOTO_A, altText: 'A wall', role: 'lead' }),
    audio: element('audio', [], {}),
    body: ['Copy.', element('linkCard', 'Another piece', { href: 'https://courier.example/x' })],
    contributorCall: 'Write to us.',
  }),
  { media: [...FILES], section: 'Cities & Towns', publishedAt: '2026-03-28T19:45:00Z' },
);
const paths = (changes: Partial<ExportPreset>, of = piece) => {
  const { folder, name } = applyPreset(of, style, preset(changes));
  return folder + name;
};
const kinds = (of: Story): Set<string> => {
  const found = new Set<string>();
  docOf(of).descendants((node) => void found.add(node.type.name));
  return found;
};

describe('the paths of a preset', () => {
  it('are made of what the story says, its day by the house’s clock', () => {
    expect(paths({ folder: '{year}/{month}/{day}', fileName: '{lang}-{slug}' })).toBe(
      '2026/03/29/en-gb-room-for-the-river',
    );
    expect(paths({ folder: 'opinion/{section}' })).toBe(
      'opinion/cities-and-towns/room-for-the-river',
    );
    expect(paths({ fileName: '{id}' })).toBe(piece.id);
  });

  it('leave out a folder that the story has no word for', () => {
    const bare = houseStyle({ publication: { ...style.publication, section: '' } });
    const { folder } = applyPreset(
      { ...piece, section: '' },
      bare,
      preset({ folder: '{year}/{section}' }),
    );
    expect(folder).toBe('2026/');
  });

  it('are no device of Windows', () => {
    const con = { ...piece, slug: 'con', section: 'NUL' };
    expect(paths({ folder: '{section}' }, con)).toBe('nul-story/con-story');
  });

  it('stay within the folder, on every system, whatever pattern a house may write', () => {
    const part = fc
      .array(
        fc.constantFrom(
          ...['{slug}', '{year}', '{month}', '{day}', '{section}', '{lang}', '{id}'],
          ...['-', '_', 'a', 'con', 'opinion', '9', '..', '.', ' ', 'É', '%2e', '\\', ':'],
        ),
        { minLength: 1, maxLength: 9 },
      )
      .map((parts) => parts.join(''));
    const patterns = fc.record({
      folder: fc.array(part, { maxLength: 6 }).map((parts) => parts.join('/')),
      fileName: part,
    });
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('../../etc/passwd', 'C:\\x', 'con', 'a'.repeat(300), '-', '…'),
    );
    const said = fc.record({
      section: words,
      language: fc.constantFrom('en-GB', 'zh-Hant-TW', 'ar'),
      slug: fc.constantFrom('', 'con', 'a'.repeat(80), 'river'),
    });
    fc.assert(
      fc.property(patterns, said, (given, record) => {
        const wanted = { ...preset(), ...given };
        const folders = given.folder.split('/').length;
        const { folder, name } = applyPreset({ ...piece, ...record }, style, wanted);
        const at = folder + name;
        expect(at).toMatch(/^(?:[a-z0-9][a-z0-9_-]*\/)*[a-z0-9][a-z0-9_-]*$/u);
        for (const each of at.split('/'))
          expect(each).not.toMatch(/^(?:con|nul|aux|prn|com\d|lpt\d)$/u);
        expect(name.length).toBeLessThanOrEqual(86);
        if (folders <= 5) expect(folder.length).toBeLessThanOrEqual(126);
        // What the file of a house may hold comes out as it is written there.
        if (exportPresetProblems([wanted], () => '').length === 0 && !given.fileName.includes('{'))
          expect(at).toContain(given.fileName.replace(/^[_-]+|[_-]+$/gu, ''));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('what a preset includes', () => {
  it('leaves the named parts out of the story, and nothing else', () => {
    const all = kinds(piece);
    const include = { photos: false, audio: false, linkCards: false, contributorCall: false };
    const left = applyPreset(piece, style, preset({ include: { ...include, stylesheet: true } }));
    const gone = [...all].filter((kind) => !kinds(left.story).has(kind));
    expect(gone.toSorted()).toEqual(
      ['audio', 'caption', 'contributorCall', 'creditLine', 'linkCard', 'photo'].toSorted(),
    );
    expect(exportMedia(left.story, left.houseStyle, 'page')).toEqual([]);
  });

  it('keeps a body of photos alone a body', () => {
    const only = story(page({ headline: 'H', body: [photo('Quay.', 'A')] }));
    const include = { photos: false, audio: true, linkCards: true, contributorCall: true };
    const left = applyPreset(only, style, preset({ include: { ...include, stylesheet: true } }));
    expect(() => docOf(left.story)).not.toThrow();
    expect(kinds(left.story).has('photo')).toBe(false);
  });

  it('is the story itself where there is no preset, or one that leaves nothing out', () => {
    expect(applyPreset(piece, style, null)).toEqual({
      story: piece,
      houseStyle: style,
      folder: '',
      name: 'room-for-the-river',
    });
    expect(applyPreset(piece, style, preset()).story).toBe(piece);
  });

  it('makes pictures in the widths named, and in its own where a picture is narrower', () => {
    const widths = (imageWidths: ExportPreset['imageWidths']) => {
      const given = applyPreset(piece, style, preset({ imageWidths }));
      return exportMedia(given.story, given.houseStyle, 'fragment').map(
        ({ rendition }) => rendition?.width,
      );
    };
    expect(widths([])).toEqual(widths([...IMAGE_WIDTHS]));
    expect(widths([480])).toEqual([480]);
    expect(widths([1200, 480])).toEqual([480, 1200]);
  });
});

const include = fc.record({
  ...{ photos: fc.boolean(), audio: fc.boolean(), linkCards: fc.boolean() },
  ...{ contributorCall: fc.boolean(), stylesheet: fc.boolean() },
});
const anyPreset = fc.record({
  include,
  imageWidths: fc.subarray([...IMAGE_WIDTHS]),
  pageBase: fc.constantFrom('', 'https://courier.example/{year}/{section}'),
  mediaBase: fc.constantFrom(
    '',
    'https://media.courier.example/{year}/{section}/',
    'https://m.example',
  ),
});

describe('an export by a preset', () => {
  const open = { ...style, preflight: LENIENT };
  /** Every target written and proved against what the preset says goes out. */
  const proved = async (of: Story, given: Partial<ExportPreset>) => {
    const { story: left, houseStyle: inStyle } = applyPreset(of, open, preset(given));
    const made: unknown[] = [];
    for (const target of allTargets()) {
      const master = () => masterOf(prepareStory(left, inStyle));
      const files = await target.write(master());
      expect([target.id, await target.prove(files, master())]).toEqual([target.id, []]);
      made.push(files);
    }
    return made;
  };

  it.each(goldenStories.slice(0, 2))('proves in every target: $name', async ({ story: golden }) => {
    for (const [given] of fc.sample(fc.tuple(anyPreset), { numRuns: 2, seed: 7 }))
      await proved(golden, given);
  });

  it('proves in every target, whatever the story and the preset, with the same bytes each time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory, anyPreset, async (any, given) => {
        expect(await proved(any, given)).toEqual(await proved(any, given));
      }),
      { numRuns: Math.ceil(RUNS / 50) },
    );
  });

  it('names every file of the page by the base of the media, and lays it beside the page', () => {
    const given = preset({ mediaBase: 'https://media.example/{year}/' });
    const { story: left, houseStyle: inStyle } = applyPreset(
      { ...piece, media: [...piece.media, ...MEDIA] },
      style,
      given,
    );
    const { print, shown } = prepareStory(left, inStyle);
    const [lead] = shown.doc.children.filter(({ type }) => type.name === 'photo');
    const picture = lead && print.picture(lead);
    const named = picture?.widths.map(({ src }) => src) ?? [];
    const written = exportMedia(left, inStyle, 'fragment').map(({ path }) => path);
    expect(named.length).toBeGreaterThan(0);
    expect(written.every((path) => path.startsWith('media/'))).toBe(true);
    expect(named).toEqual(written.map((path) => `https://media.example/2026/${path}`));
  });
});

import { describe, expect, it } from 'vitest';
import { FILES, PHOTO_A, PHOTO_B, RECORDING } from '../../../tests/golden/parts';
import { growth } from '../../../tests/growth';
import { houseStyle, LENIENT } from '../../../tests/house-style-builder';
import { element, marked, p, page, photo, story } from '../../../tests/story-builder';
import { exportStory } from './export-story';
import { plainTextOf } from './plain-text';
import { published } from './published';

const file = (mediaHash: string) => ({ mediaHash, altText: 'A quay' });
/** A house that lets out what is pending or has a comment. */
const lenient = houseStyle({ preflight: LENIENT });
const piece = story(
  page({
    kicker: 'Opinion',
    headline: 'Room for the river',
    body: [
      'Copy.',
      photo('One.', 'N', file(PHOTO_B)),
      photo('Two.', 'N', file(PHOTO_B)),
      photo('Three.', 'N'),
    ],
  }),
  { media: [...FILES] },
);

describe('exportStory', () => {
  it('names the page and each file that it shows, once', async () => {
    const { files, media } = await exportStory(piece, lenient, { targets: ['page'] });
    expect(files.map(({ path }) => path)).toEqual(['room-for-the-river.html']);
    expect(media.map(({ path }) => path)).toEqual(
      ['480', '800', '1200', 'social', 'square'].map(
        (size) => `media/salt-marsh-low-tide-${size}.jpg`,
      ),
    );
    expect(new Set(media.map(({ hash }) => hash))).toEqual(new Set([PHOTO_B]));
  });

  it('names a fragment as one', async () => {
    const { files } = await exportStory(piece, lenient, { targets: ['fragment'] });
    expect(files[0]?.path).toBe('room-for-the-river.fragment.html');
    expect(files[0]?.content).toMatch(/^<article lang="en-GB">\n/u);
  });

  it('writes nothing while an error is open, and says which', async () => {
    const { files, media, problems } = await exportStory(story(page()), houseStyle(), {
      targets: ['page'],
    });
    expect([files, media]).toEqual([[], []]);
    expect(problems.filter(({ level }) => level === 'error').map(({ code }) => code)).toEqual([
      'headline-missing',
      'body-empty',
    ]);
  });

  it('goes out with warnings, and gives them along', async () => {
    const { problems } = await exportStory(piece, lenient, { targets: ['page'] });
    expect(problems.map(({ code }) => code)).toContain('photo-pending');
  });

  it('never lets a note to the desk, a working title or a comment out', async () => {
    const secret = story(
      page({ kicker: 'K', headline: 'H', body: [p([marked('Copy', 'comment', { id: 'c1' })])] }),
      {
        noteToDesk: 'SECRET-NOTE',
        workingTitle: 'SECRET-TITLE',
        comments: {
          c1: {
            author: 'SECRET-NAME',
            at: '2026-03-28T09:00:00Z',
            text: 'SECRET-WORDS',
            parent: null,
            resolved: null,
          },
        },
      },
    );
    const { files } = await exportStory(secret, lenient, { targets: ['page'] });
    expect(files[0]?.content).toBeDefined();
    expect(files[0]?.content).not.toContain('SECRET');
  });

  it('writes 1,200 words and three photos for under 150 ms of work, and more as a story is longer', async () => {
    const paragraph =
      'The river rises and the wall holds until it does not and then nobody sleeps. '
        .repeat(4)
        .trim();
    const photos = [PHOTO_A, PHOTO_B, PHOTO_A].map((hash) => photo('Quay.', 'N', file(hash)));
    const writing = (paragraphs: number) => {
      const blocks = Array.from({ length: paragraphs }, () => paragraph);
      const long = story(page({ kicker: 'K', headline: 'H', body: [...blocks, ...photos] }), {
        media: [...FILES],
      });
      return async () => {
        const { files } = await exportStory(long, houseStyle(), { targets: ['page'] });
        expect(files).toHaveLength(1);
      };
    };
    const usual = await growth(writing(5), writing(20));
    expect(usual.ratio).toBeLessThan(10);
    expect(usual.long).toBeLessThan(150);
  });
});

describe('plainTextOf', () => {
  it('gives the words in order, a credit on its caption’s line, and no pull quote twice', () => {
    const doc = page({
      kicker: 'Opinion',
      headline: 'H',
      audio: element('audio', [], { mediaHash: RECORDING }),
      editorsNote: 'She speaks for herself.',
      body: ['Copy.', photo('Quay.', 'Northlight', file(PHOTO_A)), element('pullQuote', 'Copy.')],
    });
    expect(plainTextOf(story(doc, { media: [...FILES] }), houseStyle())).toBe(
      'Opinion\n\nH\n\nEditor’s note: She speaks for herself.\n\nCopy.\n\nQuay. Photograph: Northlight\n',
    );
  });
});

describe('published', () => {
  it('takes a photo that opens the body under the header for the lead', () => {
    const { doc } = published(
      story(page({ headline: 'H', body: [photo('C.', 'N'), 'Copy.'] })),
      houseStyle(),
    );
    expect(doc.children.map(({ type }) => type.name)).toEqual([
      'kicker',
      'headline',
      'standfirst',
      'photo',
      'body',
    ]);
    expect(doc.child(3).attrs['role']).toBe('lead');
  });

  it('leaves it in the body under an editor’s note', () => {
    const parts = { headline: 'H', editorsNote: 'N', body: [photo('C.', 'N'), 'Copy.'] };
    expect(published(story(page(parts)), houseStyle()).doc.child(3).type.name).toBe('editorsNote');
  });
});

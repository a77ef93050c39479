import { describe, expect, it } from 'vitest';
import { FILES, HARBOUR, PICTURES, PHOTO_A, PUMP, RECORDING } from '../../../tests/golden/parts';
import { pictures } from '../../../tests/golden/pages';
import { houseStyle } from '../../../tests/house-style-builder';
import { element, marked, page, photo, story } from '../../../tests/story-builder';
import { exportMedia } from './export-media';

const harbour = { mediaHash: HARBOUR, altText: 'A harbour' };
const made = (body: ReturnType<typeof photo>[], target: 'page' | 'fragment' = 'page') =>
  exportMedia(
    story(page({ kicker: 'K', headline: 'H', body: ['Copy.', ...body] }), {
      media: [...PICTURES, ...FILES],
    }),
    houseStyle(),
    target,
  );

describe('exportMedia', () => {
  it('lists what the page names, in page order, with the lead’s cuts', () => {
    const media = exportMedia(story(pictures, { media: [...PICTURES] }), houseStyle(), 'page').map(
      ({ path }) => path.replace(/-[0-9a-f]{6}(?=-[a-z0-9]+\.)/u, '-MARK').slice('media/'.length),
    );
    expect(media).toEqual([
      ...['480', '800', '1200', '1600', '2400', 'social', 'square'].map(
        (size) => `dsc-004213-MARK-${size}.jpg`,
      ),
      ...['480', '800', '1200', '1600', '2000'].map((size) => `the-harbour-in-2080-${size}.png`),
      'pump.gif',
      'stamp-240.jpg',
      ...['480', '800', '1200', '1600', '2000'].map((size) => `dsc-004213-MARK-${size}.jpg`),
    ]);
  });

  it('lists no cuts for a head that a fragment has not', () => {
    const paths = made([photo('C.', 'N', harbour)], 'fragment').map(({ path }) => path);
    expect(paths).toHaveLength(5);
    expect(paths.join(' ')).not.toMatch(/social|square/u);
  });

  it('lists a picture that stands twice once, with the words of its first place', () => {
    const media = made([photo('First.', 'N', harbour), photo('Second.', 'N', harbour)]);
    expect(media).toHaveLength(7);
    expect(new Set(media.map(({ data }) => data?.caption))).toEqual(new Set(['First.']));
  });

  it('has a picture say what the page says, and what the story knows of its rights', () => {
    const caption = ['The ', marked('harbour', 'emphasis'), '.'];
    const [first] = made([photo(caption, 'Northlight', harbour)]);
    expect(first?.data).toEqual({
      caption: 'The harbour.',
      creditLine: 'Northlight',
      altText: 'A harbour',
      creator: 'Ines Okafor',
      copyrightNotice: '© 2026 Ines Okafor/Northlight',
      usageTerms: 'Editorial use only.',
      rightsUrl: 'https://northlight.example/rights?id=4213&lang=en',
      licensor: 'Northlight',
      licensorUrl: 'https://northlight.example/licence/4213',
      city: 'Port Ansley',
      country: 'Caldria',
      takenOn: '2026-01-09',
    });
  });

  it('invents nothing for a picture of which nothing is known', () => {
    const silent = { mediaHash: PHOTO_A, decorative: true, altText: '' };
    expect(made([photo('', '', silent)])[0]?.data).toBeNull();
    expect(made([photo('C.', '', silent)])[0]?.data).toEqual({ caption: 'C.' });
  });

  it('copies a GIF and a recording as they are', () => {
    const media = made([
      photo('C.', 'N', { mediaHash: PUMP, altText: 'A pump' }),
      element('audio', [], { mediaHash: RECORDING }),
    ]);
    expect(media).toEqual([
      { path: 'media/pump.gif', hash: PUMP, rendition: null, data: null },
      { path: 'media/read-by-the-author.mp3', hash: RECORDING, rendition: null, data: null },
    ]);
  });

  it('makes nothing larger than what is cut out of the picture', () => {
    for (const { rendition } of exportMedia(
      story(pictures, { media: [...PICTURES] }),
      houseStyle(),
      'page',
    ))
      expect(rendition === null || rendition.width <= rendition.cut.width).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { PHOTO_A, FILES } from '../../../tests/golden/parts';
import { houseStyle } from '../../../tests/house-style-builder';
import { page, photo, story } from '../../../tests/story-builder';
import type { PhotoFacts } from '../elements/photo/photo-facts';
import { pageOf } from './page';
import { parsePage } from './parse-page';
import { readJsonLd } from './prove-json-ld';

/** The structured data of a page with one picture of which these facts are known. */
function dataFor(facts: PhotoFacts, credit = 'Northlight', urlBase: string | null = null) {
  const doc = page({
    kicker: 'K',
    headline: 'H',
    body: ['Copy.', photo('The quay.', credit, { mediaHash: PHOTO_A, altText: 'A quay' })],
  });
  const media = FILES.map((file) => (file.hash === PHOTO_A ? { ...file, facts } : file));
  const made = pageOf(story(doc, { media }), houseStyle({ urlBase, agencies: ['Northlight'] }));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return { html: made.value, data: readJsonLd(parsePage(made.value).root) };
}

const image = (facts: PhotoFacts, credit?: string) => dataFor(facts, credit).data?.image?.[0];

describe('the structured data of a picture', () => {
  it('let the credit stand for maker and rights while nothing nearer is known', () => {
    expect(image({})).toEqual({
      '@type': 'ImageObject',
      contentUrl: 'media/tannery-steps-1200.jpg',
      width: 1200,
      height: 675,
      caption: 'The quay.',
      creditText: 'Northlight',
      copyrightNotice: 'Northlight',
      creator: { '@type': 'Organization', name: 'Northlight' },
    });
  });

  it('name the maker, the rights and where a licence can be had', () => {
    expect(
      image({
        creator: 'Ines Okafor',
        copyrightNotice: '© Ines Okafor',
        rightsUrl: 'https://example.org/rights',
        licensorUrl: 'https://example.org/licence',
      }),
    ).toMatchObject({
      creator: { '@type': 'Person', name: 'Ines Okafor' },
      copyrightNotice: '© Ines Okafor',
      license: 'https://example.org/rights',
      acquireLicensePage: 'https://example.org/licence',
    });
  });

  it('name each of several makers', () => {
    expect(image({ creator: 'Ines Okafor, Jo Reeve' })?.creator).toEqual([
      { '@type': 'Person', name: 'Ines Okafor' },
      { '@type': 'Person', name: 'Jo Reeve' },
    ]);
  });

  it.each(['javascript:alert(1)', 'see our terms', 'www.example.org'])(
    'take no licence address like “%s”',
    (address) => {
      const data = image({ rightsUrl: address, licensorUrl: address });
      expect(data).not.toHaveProperty('license');
      expect(data).not.toHaveProperty('acquireLicensePage');
    },
  );

  it('say that a machine made it, and the page itself says nothing more', () => {
    const { html, data } = dataFor({ digitalSource: 'trainedAlgorithmicMedia' });
    expect(data?.image?.[0]?.digitalSourceType).toBe(
      'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    );
    const body = (text: string) => text.slice(text.indexOf('<body>'));
    expect(body(html)).toBe(body(dataFor({}).html));
  });

  it('say nothing of a camera', () => {
    expect(image({ digitalSource: 'digitalCapture' })).not.toHaveProperty('digitalSourceType');
  });

  it('leave out a fact that no page can carry, rather than stop the export', () => {
    expect(image({ creator: 'Ines\u0000', copyrightNotice: '\u0085' }, 'Jo Reeve')).toMatchObject({
      copyrightNotice: 'Jo Reeve',
    });
  });

  it('let out what is printed and licensed, and no other fact', () => {
    const { html } = dataFor({
      caption: 'SECRET',
      source: 'SECRET',
      location: 'SECRET',
      city: 'SECRET',
      keywords: 'SECRET',
      use: 'once',
      expiresOn: '2031-12-24',
    });
    expect(html).not.toMatch(/SECRET|2031-12-24|once/u);
  });

  it('name the lead’s square as the page’s thumbnail, beside the page or at its address', () => {
    expect(dataFor({}).data?.thumbnailUrl).toBe('media/tannery-steps-square.jpg');
    const { html, data } = dataFor({}, 'N', 'https://courier.example/');
    expect(data?.thumbnailUrl).toBe('https://courier.example/media/tannery-steps-square.jpg');
    expect(html).toContain(
      '<meta property="og:image" content="https://courier.example/media/tannery-steps-social.jpg">',
    );
  });
});

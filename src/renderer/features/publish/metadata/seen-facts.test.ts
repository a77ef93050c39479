import { describe, expect, it } from 'vitest';
import { FILES, PHOTO_A } from '../../../../../tests/golden/parts';
import { houseStyle } from '../../../../../tests/house-style-builder';
import { page, photo, story } from '../../../../../tests/story-builder';
import { pageTree } from '@shared/export/page-tree';
import { prepareStory } from '@shared/export/prepare-story';
import { writeHtml } from '@shared/export/write-html';
import type { Story } from '@shared/story/story';
import { seenFacts } from './seen-facts';

const style = houseStyle({ urlBase: 'https://courier.example/opinion' });
const quay = photo('The quay.', 'N', { mediaHash: PHOTO_A, altText: 'A quay' });
const large = FILES.map((file) => ({ ...file, width: 3000, height: 2000 }));
const doc = page({
  headline: 'Room for the river',
  standfirst: 'Give it back.',
  photo: quay,
  body: ['Words.'],
});
const seen = (changes: Partial<Story> = {}, of = doc) =>
  seenFacts(story(of, { media: large, ...changes }), style);

describe('what is seen of a story elsewhere', () => {
  it('is what its page says in the head', () => {
    const whole = story(doc, {
      media: large,
      seoTitle: 'A flood <plan>',
      socialTitle: 'Let it in',
    });
    const html = writeHtml(pageTree(prepareStory(whole, style)));
    const facts = seenFacts(whole, style);
    expect(html).toContain(
      `<title>${facts.title.replace('<', '&lt;').replace('>', '&gt;')}</title>`,
    );
    expect(html).toContain(`property="og:title" content="${facts.socialTitle}"`);
    expect(html).toContain(`name="description" content="${facts.description}"`);
    expect(html).toContain(`rel="canonical" href="${facts.canonical ?? '?'}"`);
  });

  it('follows from headline and standfirst where nothing else is written', () => {
    expect(seen()).toMatchObject({
      socialTitle: 'Room for the river',
      description: 'Give it back.',
      slug: 'room-for-the-river',
      canonical: 'https://courier.example/opinion/room-for-the-river',
    });
  });

  it('has the picture in the cut of a card', () => {
    const { picture } = seen();
    expect(picture).toMatchObject({
      hash: PHOTO_A,
      altText: 'A quay',
      whole: { width: 3000, height: 2000 },
    });
    expect(picture?.cut).toEqual({ left: 0, top: 213, width: 3000, height: 1575 });
  });

  it('has none where the photo is pending, or its size is not known', () => {
    expect(seen({}, page({ photo: photo('C.', 'N') })).picture).toBeNull();
    expect(
      seen({ media: FILES.map((file) => ({ ...file, width: 0, height: 0 })) }).picture,
    ).toBeNull();
  });
});

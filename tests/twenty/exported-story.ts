import { contributor } from '../golden/parts';
import { houseStyle } from '../house-style-builder';
import { element, page } from '../story-builder';
import { copy, picture, storyOf, type FixtureStory } from './twenty-parts';

/** A story of 1,200 words with three photos, as a desk sends out every day. */
export function exportedStory(): Omit<FixtureStory, 'name'> {
  const paragraphs = copy(25);
  const doc = page({
    kicker: 'Opinion',
    headline: 'A marsh is the cheapest wall',
    standfirst: 'Buy the meadow while it is for sale.',
    photo: picture(0, 'The quay, Port Ansley, 9 January 2026.', 'Wet stone steps', {
      role: 'lead',
    }),
    editorsNote: 'The author is a hydrologist at the Carrow Institute.',
    body: [
      ...paragraphs.slice(0, 9),
      element('crosshead', 'What a wall does'),
      ...paragraphs.slice(9, 15),
      picture(1, 'The pier, Port Ansley, 2 January 2026.', 'A pier of black timber'),
      ...paragraphs.slice(15, 20),
      element('crosshead', 'What a meadow does'),
      picture(2, 'The bridge, Port Ansley, 3 January 2026.', 'A bridge with a gauge'),
      ...paragraphs.slice(20),
    ],
    authorBios: ['Marit Oduya-Lind is a hydrologist.'],
  });
  const contributors = [contributor('Marit Oduya-Lind', 'https://example.org/authors/marit')];
  return {
    story: storyOf(1, doc, { contributors }),
    houseStyle: houseStyle({ urlBase: 'https://courier.example/opinion' }),
  };
}

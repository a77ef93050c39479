import type { HouseStyle } from '@shared/house-style/house-style';
import { guest, type StoryContributor } from '@shared/story/contributor';
import type { PhotoFacts, ValueSource } from '@shared/templates/story-values';

/** For whom the sample is filled. */
export type SampleWriters = 'one' | 'two' | 'nobody';

export const SAMPLE_WRITERS: readonly { readonly value: SampleWriters; readonly label: string }[] =
  [
    { value: 'one', label: 'Floodwall, Marit Oduya-Lind' },
    { value: 'two', label: 'Floodwall, two authors' },
    { value: 'nobody', label: 'Nobody yet' },
  ];

const MARIT = guest('Marit Oduya-Lind', {
  role: 'Hydrologist',
  affiliation: 'Carrow Basin Institute',
  location: 'Port Ansley',
  post: 'a hydrologist and a fellow of the Carrow Basin Institute',
  bio: 'Marit Oduya-Lind is a hydrologist and a fellow of the Carrow Basin Institute. She has measured the Carrow for twenty years.',
});
const TOVE = guest('Tove Aldersyde', {
  role: 'Planner',
  affiliation: 'Ansley Harbour Trust',
  location: 'Port Ansley',
  post: 'a planner at the Ansley Harbour Trust',
  bio: 'Tove Aldersyde is a planner at the Ansley Harbour Trust and writes on towns by the water.',
  disclosure: 'The Ansley Harbour Trust owns land behind the wall.',
});

const WRITERS: Readonly<Record<SampleWriters, readonly StoryContributor[]>> = {
  one: [MARIT],
  two: [MARIT, TOVE],
  nobody: [],
};

/** A story of our own making, in this style and language. */
export function sampleStory(
  writers: SampleWriters,
  style: HouseStyle,
  language: string,
): ValueSource {
  return {
    contributors: [...WRITERS[writers]],
    section: style.sections[0] ?? '',
    series: style.series[0]?.name ?? '',
    publishedAt: writers === 'nobody' ? null : '2026-03-28T08:30:00Z',
    updatedAt: null,
    language,
  };
}

/** The photo that a sample caption is of; nothing is known of it while nobody has written. */
export function samplePhoto(writers: SampleWriters): PhotoFacts {
  return writers === 'nobody'
    ? { place: '', takenOn: null, credit: '' }
    : { place: 'Port Ansley', takenOn: '2026-03-21', credit: 'Ina Corrow' };
}

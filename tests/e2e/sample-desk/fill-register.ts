import { openLibrary, type LibraryOptions } from '../../../src/main/library/open-library';
import { snapshotOf, type Contributor } from '../../../src/shared/contract/contributor';
import {
  blankFields,
  type ContributorFields,
} from '../../../src/shared/register/contributor-fields';
import type { Result } from '../../../src/shared/result/result';
import type { Story, StoryStatus } from '../../../src/shared/story/story';
import { page, story } from '../../story-builder';

/** A day as long before another as the desk's sample asks for. */
const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

type Sample = readonly [
  name: string,
  affiliation: string,
  checked: number,
  appeared: number | null,
];

/** Names and houses of our own making; days before today. */
const SAMPLES: readonly Sample[] = [
  ['Pelle Arnqvist', 'Night Work Network', 20, null],
  ['Corin Ashdale', 'Transport writer', 40, 25],
  ['Samir Belhaven', 'Cape Orrin Fishermen’s Union', 70, 38],
  ['Mattis Engel', 'Harbour Pilots’ Guild', 110, 114],
  ['Ildiko Farrant', 'Libraries Trust of Caldria', 18, 76],
  ['Tobiah Merrick-Oyelaran', 'University of Ansley', 50, 19],
  ['Rafe Quillon', 'Courier columnist', 75, 146],
  ['Odile Renshaw', 'Ansley Magistrates’ Association', 12, null],
  ['Leonor Strand-Ibe', 'Independent', 130, 45],
  ['Agnete Torvald', 'University of Ansley', 128, 131],
  ['Edda Varnholt', 'Formerly of the river police', 160, 48],
];

/** The record that the pictures show in full. */
const MARIT: Partial<ContributorFields> = {
  sortName: 'Oduya-Lind',
  role: 'Hydrologist, fellow',
  affiliation: 'Carrow Basin Institute',
  location: 'Port Ansley',
  post: 'a hydrologist at the Carrow Basin Institute',
  bio: 'Marit Oduya-Lind is a hydrologist and a fellow of the Carrow Basin Institute, where she models how the river and the city share a floodplain. She served on two Port Ansley flood panels and is the author of Room for Water.',
  links: ['https://carrowbasin.example/oduya-lind'],
  disclosure: 'sat on the city’s flood panels in 2014 and 2019',
  noteToDesk: 'Files early, prefers calls after two. “Floodplain” is one word.',
};

const MARITS: readonly (readonly [StoryStatus, string, number])[] = [
  ['editing', 'Port Ansley cannot wall itself off from the river for ever', -4],
  ['drafting', 'The tide tables are wrong and nobody is to blame', -15],
  ['published', 'What the drought taught the water board', 130],
  ['published', 'A meadow is cheaper than a pump', 300],
  ['published', 'The map the insurers will not show you', 430],
];

/** A library with a register of twelve, one of them with five stories. Gives her id and that of the story in editing. */
export function fillRegister(
  folder: string,
  options: LibraryOptions = {},
): { readonly maritId: string; readonly storyId: string } {
  const library = take(openLibrary(folder, options));
  try {
    const save = (name: string, fields: Partial<ContributorFields>): Contributor =>
      take(library.contributors.save({ ...blankFields(name, fields), id: null, revision: 0 }));
    for (const [name, affiliation, checked, appeared] of SAMPLES) {
      const day = daysAgo(checked);
      const verified = { affiliation: day, bio: null, links: null, disclosure: null };
      const person = save(name, { affiliation, verified });
      if (appeared !== null)
        take(library.stories.create(storyBy(person, 'published', `A piece by ${name}`, appeared)));
    }
    const marit = save('Marit Oduya-Lind', {
      ...MARIT,
      verified: {
        affiliation: daysAgo(17),
        bio: daysAgo(0),
        links: daysAgo(55),
        disclosure: daysAgo(570),
      },
    });
    const made = MARITS.map(
      ([status, headline, days]) =>
        take(library.stories.create(storyBy(marit, status, headline, days))).id,
    );
    return { maritId: marit.id, storyId: made[0] ?? '' };
  } finally {
    library.close();
  }
}

function storyBy(person: Contributor, status: StoryStatus, headline: string, days: number): Story {
  const at = `${daysAgo(days)}T09:00:00Z`;
  return story(page({ kicker: 'Opinion', headline, body: ['The river has the last word.'] }), {
    id: crypto.randomUUID(),
    status,
    workingTitle: headline,
    contributors: [snapshotOf(person)],
    publishedAt: status === 'published' ? at : null,
    dueAt: status === 'published' ? null : at,
  });
}

function take<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

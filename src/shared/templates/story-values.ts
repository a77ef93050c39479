import type { HouseStyle } from '../house-style/house-style';
import { joinNames, printDate, printDateIn, printStamp } from '../house-style/print-forms';
import type { StoryContributor } from '../story/contributor';
import type { Story } from '../story/story';
import type { Binding, StoryValues } from './bindings';

/** What slots can follow of a story's record. */
export type ValueSource = Pick<
  Story,
  'contributors' | 'section' | 'series' | 'publishedAt' | 'updatedAt' | 'language'
>;

/** What a caption's slots can follow of its photo. */
export interface PhotoFacts {
  readonly place: string;
  /** Calendar day, YYYY-MM-DD. */
  readonly takenOn: string | null;
  /** Bare. */
  readonly credit: string;
}

/** Whom and what a block is about, where it is not the story as a whole. */
export interface About {
  /** The writer whom "author.name" means; the first of the story unless given, null for nobody. */
  readonly author?: StoryContributor | null;
  readonly photo?: PhotoFacts;
}

/** The value of every binding for this story in this house style, as it prints; empty where there is none yet. */
export function storyValues(
  story: ValueSource,
  style: HouseStyle,
  { author = story.contributors[0] ?? null, photo }: About = {},
): StoryValues {
  const days: Partial<Record<Binding, string | null>> = {
    'story.published': story.publishedAt,
    'photo.date': photo?.takenOn ?? null,
  };
  const day = (binding: Binding): string => {
    const value = days[binding] ?? null;
    return value === null ? '' : printDate(style, value, story.language);
  };
  const printed: Record<Binding, string> = {
    ...authorValues(story, style, author),
    ...publicationValues(story, style),
    'story.section': story.section,
    'story.published': day('story.published'),
    stamp: printStamp(style, story)?.text ?? '',
    'photo.place': photo?.place ?? '',
    'photo.date': day('photo.date'),
    'photo.credit': photo?.credit ?? '',
  };
  return {
    printed,
    inForm: (binding, form) => {
      const value = days[binding] ?? null;
      return value === null ? printed[binding] : printDateIn(style, form, value, story.language);
    },
  };
}

function authorValues(
  { contributors }: ValueSource,
  style: HouseStyle,
  author: StoryContributor | null,
): Record<Extract<Binding, `author.${string}`>, string> {
  const names = contributors.map(({ name }) => name).filter((name) => name.trim() !== '');
  return {
    'author.name': author?.name ?? '',
    'author.names': joinNames(style, names),
    'author.post': author?.post ?? '',
    'author.namesAndPosts': namesAndPosts(contributors, style),
    'author.bio': author?.bio ?? '',
    'author.role': author?.role ?? '',
    'author.affiliation': author?.affiliation ?? '',
    'author.location': author?.location ?? '',
    'author.disclosure': author?.disclosure ?? '',
  };
}

function publicationValues(
  story: ValueSource,
  { publication, series }: HouseStyle,
): Record<Extract<Binding, `publication.${string}` | `series.${string}`>, string> {
  return {
    'publication.name': publication.name,
    'publication.blurb': publication.blurb,
    'publication.contact': publication.contact,
    'publication.account': publication.account,
    'publication.section': publication.section,
    'publication.url': publication.url,
    'series.name': story.series,
    'series.blurb': series.find(({ name }) => name === story.series)?.blurb ?? '',
  };
}

/** Empty as long as anybody's post is missing: a list that names the posts of some only would look finished. */
function namesAndPosts(contributors: readonly StoryContributor[], { formats }: HouseStyle): string {
  if (contributors.some(({ name, post }) => name.trim() === '' || post.trim() === '')) return '';
  const each = contributors.map(({ name, post }) => `${name}, ${post}`);
  const last = each.pop() ?? '';
  return each.length === 0 ? last : `${each.join('; ')};${formats.bylineJoin}${last}`;
}

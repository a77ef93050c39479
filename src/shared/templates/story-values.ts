import type { HouseStyle } from '../house-style/house-style';
import { joinNames, printStamp } from '../house-style/print-forms';
import type { StoryContributor } from '../story/contributor';
import type { Story } from '../story/story';
import type { StoryValues } from './bindings';

/** What slots can follow of a story's record. */
export type ValueSource = Pick<Story, 'contributors' | 'section' | 'publishedAt' | 'updatedAt'>;

/**
 * The value of every binding for this story in this house style, as it prints; empty where there is
 * none yet. `author` is the writer whom "author.name" and "author.post" mean: the first unless given, null for nobody.
 */
export function storyValues(
  story: ValueSource,
  style: HouseStyle,
  author: StoryContributor | null = story.contributors[0] ?? null,
): StoryValues {
  const { publication } = style;
  const names = story.contributors.map(({ name }) => name).filter((name) => name.trim() !== '');
  return {
    'author.name': author?.name ?? '',
    'author.names': joinNames(style, names),
    'author.post': author?.post ?? '',
    'author.namesAndPosts': namesAndPosts(story.contributors, style),
    'publication.name': publication.name,
    'publication.blurb': publication.blurb,
    'publication.contact': publication.contact,
    'publication.account': publication.account,
    'publication.section': publication.section,
    'publication.url': publication.url,
    'story.section': story.section,
    stamp: printStamp(style, story)?.text ?? '',
  };
}

/** Empty as long as anybody's post is missing: a list that names the posts of some only would look finished. */
function namesAndPosts(contributors: readonly StoryContributor[], { formats }: HouseStyle): string {
  if (contributors.some(({ name, post }) => name.trim() === '' || post.trim() === '')) return '';
  const each = contributors.map(({ name, post }) => `${name}, ${post}`);
  const last = each.pop() ?? '';
  return each.length === 0 ? last : `${each.join('; ')};${formats.bylineJoin}${last}`;
}

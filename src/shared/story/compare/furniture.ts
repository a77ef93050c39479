import type { Story } from '../story';

/** What of a story's record goes out with the page, and so comes back with a version. */
export const FURNITURE = [
  { field: 'contributors', label: 'Byline' },
  { field: 'updatedAt', label: 'Stamp' },
  { field: 'workingTitle', label: 'Working title' },
  { field: 'section', label: 'Section' },
  { field: 'series', label: 'Series' },
  { field: 'slug', label: 'Slug' },
  { field: 'tags', label: 'Tags' },
  { field: 'seoTitle', label: 'Title for search' },
  { field: 'socialTitle', label: 'Title for posts' },
  { field: 'socialText', label: 'Social text' },
] as const;
export type FurnitureField = (typeof FURNITURE)[number]['field'];

/** A piece of furniture as a desk reads it. */
export function furnitureWords(story: Story, field: FurnitureField): string {
  switch (field) {
    case 'contributors':
      return story.contributors
        .map(({ name, post }) => [name, post].filter((part) => part !== '').join(', '))
        .join('; ');
    case 'tags':
      return story.tags.join(', ');
    default:
      return story[field] ?? '';
  }
}

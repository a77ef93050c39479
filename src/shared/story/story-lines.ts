import type { Node } from '@tiptap/pm/model';
import { dayInWords } from '../elements/day-in-words';
import { docOf } from './parse-story';
import type { Story } from './story';

/** One line of a story as a desk compares it: what part it is, and its words. */
export interface StoryLine {
  readonly label: string;
  readonly words: string;
}

/** Elements as a comparison names them; what is not here is body copy. */
const LABELS: Readonly<Record<string, string>> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  caption: 'Caption',
  creditLine: 'Credit',
  editorsNote: 'Editor’s note',
  authorBio: 'Author bio',
  correction: 'Correction',
  contributorCall: 'Contributor call',
  deskBlock: 'House block',
  linkCard: 'Link card',
};

/**
 * Every word of a story that a restore would bring back, line by line: the page in its order, then the furniture. Lines
 * without words are left out, emphasis and links are not of it.
 */
export function storyLines(story: Story): StoryLine[] {
  return [
    ...partLines(docOf(story), story),
    ...furnitureLines(story).filter(({ words }) => words.trim() !== ''),
  ];
}

/** The lines of one part of a page, or of the whole of it. */
export function partLines(part: Node, story: Pick<Story, 'media'>): StoryLine[] {
  const lines = attributeLines(part, story);
  if (part.isTextblock)
    lines.push({ label: LABELS[part.type.name] ?? 'Body', words: part.textContent });
  else part.forEach((inner) => lines.push(...partLines(inner, story)));
  return lines.filter(({ words }) => words.trim() !== '');
}

/** What an element says beside its text: a picture's file and alt text, the address of a link card, a note's day. */
function attributeLines({ type, attrs }: Node, { media }: Pick<Story, 'media'>): StoryLine[] {
  const text = (name: string): string => {
    const value: unknown = attrs[name];
    return typeof value === 'string' ? value : '';
  };
  const file = media.find(({ hash }) => hash === attrs['mediaHash'])?.name ?? '';
  switch (type.name) {
    case 'photo':
      return [
        { label: 'Picture', words: file },
        { label: 'Alt text', words: text('altText') },
      ];
    case 'audio':
      return [{ label: 'Audio', words: file }];
    case 'linkCard':
      return [{ label: 'Link card', words: text('href') }];
    case 'correction':
      return [{ label: 'Correction', words: dayOr(text('date')) }];
    default:
      return [];
  }
}

function dayOr(day: string): string {
  return day === '' ? '' : dayInWords(day);
}

function furnitureLines(story: Story): StoryLine[] {
  const byline = story.contributors
    .map(({ name, post }) => [name, post].filter((part) => part !== '').join(', '))
    .join('; ');
  return [
    { label: 'Byline', words: byline },
    { label: 'Stamp', words: story.updatedAt ?? '' },
    { label: 'Working title', words: story.workingTitle },
    { label: 'Section', words: story.section },
    { label: 'Series', words: story.series },
    { label: 'Slug', words: story.slug },
    { label: 'Tags', words: story.tags.join(', ') },
    { label: 'Title for search', words: story.seoTitle },
    { label: 'Title for posts', words: story.socialTitle },
    { label: 'Social text', words: story.socialText },
  ];
}
